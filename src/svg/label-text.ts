import type { Language } from "../language/language";
import type { LabelPlace, SeriesLabels } from "../report/chart-series";
import { shownNumber } from "../report/shown-cell";

/** What the label of a point says and where it stands; null where it has none. */
export function labelAt(
  labels: SeriesLabels | undefined,
  point: number,
  value: number | null,
  language: Language,
): { text: string; place: LabelPlace } | null {
  const place =
    labels?.exceptions?.[point] === undefined ? labels?.place : labels.exceptions[point];
  if (labels === undefined || place === undefined || place === null || value === null) return null;
  const text =
    labels.kind === "values"
      ? shownNumber(value, labels.format, language)
      : (labels.texts.values[point] ?? "");
  return text === "" ? null : { text, place };
}
