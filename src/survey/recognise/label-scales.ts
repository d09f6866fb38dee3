import { AnswerKind } from "../answers/answer-kind";
import { AnswerScale } from "../answers/answer-scale";
import type { Codes } from "./layout";
import { normalForm } from "../ground/normal-form";
import { labelOf } from "./cell-look";
import type { ColumnView } from "./column-view";
import type { LabelFamily } from "./ordered-label";
import type { ScaleMapping } from "../mapping/sheet-mapping";
import { kindOfOther, standInKind } from "./stand-in-grades";

/** The levels that the standard scale has. */
const STANDARD_LEVELS: ReadonlySet<number> = new Set([-4, -3, -2, 0, 2, 3]);

export function mainFamily(view: ColumnView): LabelFamily | null {
  const { families } = view.facts;
  // "Delvist", "hverken/eller" and "slet ikke" belong to whatever stands beside them.
  const own = [...families].filter(([family]) => family !== "extent");
  const [most] = (own.length > 0 ? own : [...families]).sort((a, b) => b[1] - a[1]);
  const extents = families.get("extent") ?? 0;
  if ((most as typeof most | undefined) === undefined) return null;
  return most[0] === "level" && extents > most[1] ? "extent" : most[0];
}

export interface LabelScale {
  family: LabelFamily;
  /** The labels in normal form by their level. */
  labels: Map<string, number>;
}

export function labelScales(items: readonly ColumnView[]): Map<LabelFamily, LabelScale> {
  const scales = new Map<LabelFamily, LabelScale>();
  for (const view of items) {
    const family = mainFamily(view);
    if (family === null) continue;
    const scale = scales.get(family) ?? { family, labels: new Map<string, number>() };
    scales.set(family, scale);
    for (const word of view.words.keys()) {
      const label = labelOf(word);
      if (label?.kind === "grade") scale.labels.set(word, label.level);
    }
  }
  return scales;
}

export function scaleOfCodeLabels(codes: Codes): LabelScale | null {
  const labels = new Map<string, number>();
  const families = new Map<LabelFamily, number>();
  for (const word of codes.values()) {
    const form = normalForm(word);
    const label = labelOf(form);
    if (label?.kind !== "grade") continue;
    labels.set(form, label.level);
    families.set(label.family, (families.get(label.family) ?? 0) + 1);
  }
  const [family] = [...families.keys()].sort(
    (a, b) => Number(a === "extent") - Number(b === "extent"),
  );
  return (family as LabelFamily | undefined) === undefined ? null : { family, labels };
}

export function isStandard({ family, labels }: LabelScale): boolean {
  if (family !== "extent") return false;
  const levels = new Set(labels.values());
  const isDouble = levels.has(-4) && levels.has(-3);
  return !isDouble && [...levels].every((level) => STANDARD_LEVELS.has(level));
}

/** Grades by labels that are no standard ones: what lies above the middle is positive. */
export function scaleOfLabels(own: LabelScale) {
  const levels = [...new Set(own.labels.values())].sort((a, b) => a - b);
  const isLong = [-1, 0, 1, 2].every((level) => levels.includes(level));
  const isPositive = (level: number) => level > (isLong ? 1 : 0);
  const kindOfLevel = (level: number): AnswerKind => {
    const place = levels.indexOf(level) + 1;
    const at = place === 0 && level > 0 ? levels.length : place;
    return standInKind(at, levels.length, isPositive(level));
  };
  const labels = new Map([...own.labels].map(([form, level]) => [form, kindOfLevel(level)]));
  const kindOf = (form: string): AnswerKind => {
    const label = labelOf(form);
    if (label?.kind === "grade") return kindOfLevel(label.level);
    return kindOfOther(form) ?? AnswerKind.Unknown;
  };
  const known = (form: string) => (labelOf(form) === null ? null : kindOf(form));
  const mapping: ScaleMapping = {
    grades: Object.fromEntries(
      [...own.labels].map(([form, level]) => [form, levels.indexOf(level) + 1]),
    ),
    positive: levels.flatMap((level, i) => (isPositive(level) ? [i + 1] : [])),
  };
  return { scale: new AnswerScale({ labels, loose: known }), kindOf, mapping };
}
