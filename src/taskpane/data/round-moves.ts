import type { SurveyMapping } from "../../survey/mapping/survey-mapping";

/** The names with one moved one place up (−1) or down (1); the same where it cannot move. */
export function moved(names: readonly string[], name: string, by: -1 | 1): readonly string[] {
  const from = names.indexOf(name);
  const to = from + by;
  if (from < 0 || to < 0 || to >= names.length) return names;
  const order = [...names];
  [order[from], order[to]] = [order[to], order[from]];
  return order;
}

/** The mapping with this order of rounds. */
export function withOrder(mapping: SurveyMapping, order: readonly string[]): SurveyMapping {
  return { ...mapping, roundOrder: order };
}
