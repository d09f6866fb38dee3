import { DEFAULT_POSITIVE } from "../../survey/answers/answer-kind";
import type { Finding } from "../../survey/mapping/finding";
import { ownValue } from "../../survey/ground/own-value";
import type { ScaleMapping } from "../../survey/mapping/sheet-mapping";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SourceReading } from "../../survey/reading/survey-reader";

/**
 * The scale of its own that a sheet is read by, for the user to change: as decided, else as it was
 * recognised, which its question tells; null where it is read by the standard scale.
 */
export function scaleOfSource(
  { name, shape, recognised }: Pick<SourceReading, "name" | "shape" | "recognised">,
  mapping: SurveyMapping,
  findings: readonly Finding[],
): ScaleMapping | null {
  const decided = ownValue(mapping.sheets, shape)?.scale;
  if (decided !== undefined) return decided;
  const asks = findings.find(
    ({ code, source, answers }) =>
      code === "scale-unsure" && source === name && answers !== undefined,
  );
  for (const { patch } of asks?.answers ?? []) {
    const proposed = patch.sheets?.[shape]?.scale;
    if (proposed !== undefined)
      return { ...proposed, positive: assumedPositive(proposed, recognised) };
  }
  return null;
}

/** The grades that count as positive as the sheet is read now. */
function assumedPositive({ grades }: ScaleMapping, { layout }: SourceReading["recognised"]) {
  return Object.entries(grades).flatMap(([label, grade]) => {
    const cell = /^-?\d+$/.test(label) ? Number(label) : label;
    const kinds = layout.scales.map((scale) => scale.kindOf(cell));
    return grade !== null && kinds.some((kind) => DEFAULT_POSITIVE.includes(kind)) ? [grade] : [];
  });
}

/** How many grades a scale has. */
export function gradeCount({ grades }: ScaleMapping): number {
  return Object.keys(grades).length;
}

/** The scale with another grade for a label or code; null says that it is no grade. */
export function withGrade(scale: ScaleMapping, label: string, grade: number | null): ScaleMapping {
  return { ...scale, grades: { ...scale.grades, [label]: grade } };
}

/** The scale with a grade that counts as positive, or does not. */
export function withPositive(
  scale: ScaleMapping,
  grade: number,
  isPositive: boolean,
): ScaleMapping {
  const others = scale.positive.filter((other) => other !== grade);
  return {
    ...scale,
    positive: isPositive ? [...others, grade].sort((a, b) => a - b) : others,
  };
}

/** The labels or codes of a scale, the lowest grade first, those that are no grade last. */
export function labelsOf({ grades }: ScaleMapping): string[] {
  const place = (label: string) => grades[label] ?? Infinity;
  return Object.keys(grades).sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}
