import { speak, type Language } from "../../language/language";
import { number, text, type PlanCell } from "../../report/plan-cell";
import { cleanNumber } from "../../stats/clean-number";
import type { GradeSummary } from "./grade-summary";
import { overviewPageTexts } from "./page-texts";

/**
 * Under the table: how many units have each grade, and how far it is between them.
 *
 * @param perElement the columns of each core element; the figures stand in the first of them.
 */
export function overviewFoot(
  summaries: readonly GradeSummary[],
  perElement: number,
  language: Language,
): PlanCell[][] {
  const texts = speak(overviewPageTexts, language);
  const row = (name: string, of: (summary: GradeSummary) => number | null): PlanCell[] => [
    text(name),
    null,
    ...summaries.flatMap((summary) => [
      number(summary.placed.length === 0 ? null : of(summary), "0"),
      ...new Array<PlanCell>(perElement - 1).fill(null),
    ]),
  ];
  const isGuarded = summaries.some(({ withheld }) => withheld.length > 0);
  const hasGaps = summaries.some(({ without }) => without.length > 0);
  return [
    row(texts.unitsHigh, ({ counts }) => counts.high),
    row(texts.unitsMiddle, ({ counts }) => counts.middle),
    row(texts.unitsLow, ({ counts }) => counts.low),
    ...(hasGaps ? [row(texts.unitsWithout, ({ without }) => without.length)] : []),
    ...(isGuarded ? [row(texts.unitsWithheld, ({ withheld }) => withheld.length)] : []),
    row(texts.spread, ({ spread }) => spread && cleanNumber(spread.difference * 100)),
  ];
}
