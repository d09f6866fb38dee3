import type { Analysis } from "../../analyses/analysis";
import type { ReportChoice } from "../../excel/report-choice";

/** An analysis as a part of the report. */
export interface ReportPart {
  analysis: Analysis;
  /** Whether the user wants it. */
  chosen: boolean;
}

/**
 * The report's parts in the user's order. An analysis that the order does not name stands after
 * the one before it in the list of analyses. One with a page for each unit, say, is no part: its
 * pages are for the units themselves, and are built by themselves.
 */
export function reportParts(
  analyses: readonly Analysis[],
  { order, leftOut }: ReportChoice,
): ReportPart[] {
  const single = analyses.filter(({ pages }) => pages === null);
  const byId = new Map(single.map((analysis) => [analysis.id, analysis]));
  const ids = [...new Set(order)].filter((id) => byId.has(id));
  single.forEach(({ id }, i) => {
    if (ids.includes(id)) return;
    ids.splice(i === 0 ? 0 : ids.indexOf(single[i - 1].id) + 1, 0, id);
  });
  return ids.flatMap((id) => {
    const analysis = byId.get(id);
    return analysis === undefined ? [] : [{ analysis, chosen: !leftOut.includes(id) }];
  });
}

/** The report with a part taken in or left out. */
export function withPart(choice: ReportChoice, id: string, chosen: boolean): ReportChoice {
  const others = choice.leftOut.filter((other) => other !== id);
  return { ...choice, leftOut: chosen ? others : [...others, id] };
}

/** The report with a part moved one place up (−1) or down (1); the same where it cannot move. */
export function withMoved(
  analyses: readonly Analysis[],
  choice: ReportChoice,
  id: string,
  by: -1 | 1,
): ReportChoice {
  const order = reportParts(analyses, choice).map(({ analysis }) => analysis.id);
  const from = order.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= order.length) return choice;
  [order[from], order[to]] = [order[to], order[from]];
  return { ...choice, order };
}
