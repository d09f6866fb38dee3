import { speak, type Language } from "../../language/language";
import type { Overview } from "./evaluate";
import type { GradeSummary } from "./grade-summary";
import { overviewPageTexts } from "./page-texts";
import { gradeSentence } from "./sentences";

/** What the overview's figures say in one line: where high grades are most common. */
export function overviewTitle(summaries: readonly GradeSummary[], language: Language): string {
  const texts = speak(overviewPageTexts, language);
  const known = summaries.filter(({ placed }) => placed.length > 0);
  if (known.length === 0) return texts.plainTitle;
  if (known.length === 1) return gradeSentence(known[0], language).replace(/\.$/, "");
  const high = known.reduce((sum, { counts }) => sum + counts.high, 0);
  const names = [...new Set(known.flatMap(({ placed }) => placed.map(({ unit }) => unit)))];
  if (names.length === 1) return texts.oneUnit(names[0], high, known.length);
  if (high === 0) return texts.noneHigh;
  const part = ({ counts, placed }: GradeSummary) => counts.high / placed.length;
  const most = Math.max(...known.map(part));
  const top = known.filter((each) => part(each) === most);
  if (top.length === known.length) {
    return most === 1 ? texts.allHigh(known.length) : texts.alikeHigh(known.length);
  }
  const [{ element, counts, placed }] = top;
  return top.length === 1
    ? texts.mostHigh(element, counts.high, placed.length)
    : texts.mostHighIn(top.map((each) => each.element));
}

/** The rounds with their responses, and how many units there are. */
export function overviewSubtitle(
  { latest, first, units }: Pick<Overview, "latest" | "first" | "units">,
  language: Language,
): string {
  const texts = speak(overviewPageTexts, language);
  const [now, start] = [latest, first].map(
    (round) => round && texts.round(round.name, round.responses),
  );
  return texts.subtitle(now ?? "", start, units.length);
}
