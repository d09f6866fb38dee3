import type { Language } from "../language/language";
import type { ContentsEntry } from "../report/contents-plan";
import type { SheetPlan } from "../report/sheet-plan";
import type { Evaluated } from "./analysis";

/** What a report's contents say of an analysis, whoever writes them. */
export function reportEntry(
  evaluated: Evaluated,
  { summary }: Pick<SheetPlan, "summary">,
  language: Language,
): Pick<ContentsEntry, "title" | "finding" | "measured" | "responses"> {
  const { analysis, responses } = evaluated;
  const said = evaluated.sentences(language).at(0)?.text;
  return {
    title: analysis.title[language],
    finding: summary?.finding ?? said ?? analysis.shows[language],
    measured: summary?.measured ?? "",
    responses,
  };
}
