import { speak, type Language } from "../../language/language";
import { changeCell, figureCell } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { PageColumn } from "../../report/table-column";
import { pageTexts } from "../page-texts";
import { uncertaintyTexts } from "../uncertainty";
import type { Course } from "./evaluate";
import { shownElements, shownUnits, TOTAL_ONLY, type ShownPart } from "./shown";
import { developmentTexts } from "./texts";

/** How many columns the tables of intervals take: two a round, and two of the change. */
export function intervalColumns({ development: { rounds, first } }: ShownPart): number {
  return 1 + 2 * rounds.length + (first === null ? 0 : 2);
}

function row(name: string, { figures, change }: Course, hasChange: boolean): PlanCell[] {
  const guard = change && { withheld: change.changeWithheld };
  return [
    text(name),
    ...figures.flatMap((figure) => [
      figureCell(figure, figure?.low),
      figureCell(figure, figure?.high),
    ]),
    ...(hasChange
      ? [changeCell(guard, change?.changeLow), changeCell(guard, change?.changeHigh)]
      : []),
  ];
}

/** The limits of all figures of the tables above, in the same order. */
export function addIntervals(page: Page, shown: ShownPart, language: Language): void {
  const { rounds, first, latest } = shown.development;
  const [texts, words] = [speak(developmentTexts, language), speak(pageTexts, language)];
  const sure = speak(uncertaintyTexts, language);
  const limits = (group: string, look: "share" | "points"): PageColumn[] =>
    [sure.from, sure.to].map((head) => ({ group, head, look }));
  const columns = (head: string): PageColumn[] => [
    { head, look: "text" },
    ...rounds.flatMap(({ name }) => limits(name, "share")),
    ...(first === null ? [] : limits(texts.change(first.name, latest.name), "points")),
  ];
  const hasChange = first !== null;
  const elements = shownElements(shown);
  if (shown.unit === TOTAL_ONLY) {
    page.table({
      title: sure.intervalsOf(words.total),
      columns: columns(words.element),
      rows: elements.map(({ element, total }) => row(element, total, hasChange)),
    });
    return;
  }
  for (const element of elements) {
    const units = shownUnits(element, shown).map((each) => row(each.unit, each, hasChange));
    page.table({
      title: sure.intervalsOf(element.element),
      columns: columns(words.unit),
      rows: [...units, row(words.total, element.total, hasChange)],
      totals: 1,
    });
  }
}
