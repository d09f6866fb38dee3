import { AnswerKind } from "../answer-kind";
import { AnswerScale } from "../answer-scale";
import type { Codes } from "../layout";
import { normalForm } from "../normal-form";
import { chosenScale, sharedScales } from "./codes-as-answers";
import { labelOf } from "./cell-look";
import type { ColumnView } from "./column-view";
import type { LabelFamily } from "./ordered-label";
import type { OpenDecision, Sign } from "./recognised-sheet";
import type { ScaleMapping, SheetMapping } from "./sheet-mapping";

/** How the items of a sheet are read, in their order, and what of it is a question. */
export interface SettledScales {
  scales: AnswerScale[];
  open: OpenDecision[];
}

/** The levels that the standard scale has. */
const STANDARD_LEVELS: ReadonlySet<number> = new Set([-4, -3, -2, 0, 2, 3]);
/** Answers from which a code that never comes says something. */
const ENOUGH_ANSWERS = 30;

/**
 * The grade of a place among `count` places from 1, the lowest. Only five grades are counted: those
 * of other scales stand in for them, so that what is positive stays positive.
 */
function standInKind(place: number, count: number, isPositive: boolean): AnswerKind {
  if (isPositive) return place === count ? AnswerKind.VeryGreatExtent : AnswerKind.GreatExtent;
  if (place * 2 === count + 1) return AnswerKind.SomeExtent;
  return place === 1 ? AnswerKind.NotAtAll : AnswerKind.LittleExtent;
}

function mainFamily(view: ColumnView): LabelFamily | null {
  const { families } = view.facts;
  // "Delvist", "hverken/eller" and "slet ikke" belong to whatever stands beside them.
  const own = [...families].filter(([family]) => family !== "extent");
  const [most] = (own.length > 0 ? own : [...families]).sort((a, b) => b[1] - a[1]);
  const extents = families.get("extent") ?? 0;
  if ((most as typeof most | undefined) === undefined) return null;
  return most[0] === "level" && extents > most[1] ? "extent" : most[0];
}

interface LabelScale {
  family: LabelFamily;
  /** The labels in normal form by their level. */
  labels: Map<string, number>;
}

function labelScales(items: readonly ColumnView[]): Map<LabelFamily, LabelScale> {
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

function scaleOfCodeLabels(codes: Codes): LabelScale | null {
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

function isStandard({ family, labels }: LabelScale): boolean {
  if (family !== "extent") return false;
  const levels = new Set(labels.values());
  const isDouble = levels.has(-4) && levels.has(-3);
  return !isDouble && [...levels].every((level) => STANDARD_LEVELS.has(level));
}

function kindOfOther(form: string): AnswerKind | null {
  const label = labelOf(form);
  if (label?.kind === "dontKnow") return AnswerKind.DontKnow;
  return label?.kind === "notApplicable" ? AnswerKind.NotApplicable : null;
}

/** Grades by labels that are no standard ones: what lies above the middle is positive. */
function scaleOfLabels(own: LabelScale) {
  const levels = [...new Set(own.labels.values())].sort((a, b) => a - b);
  const kindOfLevel = (level: number): AnswerKind => {
    const place = levels.indexOf(level) + 1;
    return standInKind(place === 0 && level > 0 ? levels.length : place, levels.length, level > 0);
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
    positive: levels.flatMap((level, i) => (level > 0 ? [i + 1] : [])),
  };
  return { scale: new AnswerScale({ labels, loose: known }), kindOf, mapping };
}

/** Which codes a scale runs over, where it is not 1 to 5; null where nothing speaks against that. */
function codeSpan(items: readonly ColumnView[]): { lowest: number; highest: number } | null {
  const counts = new Map<number, number>();
  let all = 0;
  for (const { facts } of items) {
    for (const [text, count] of facts.distinct) {
      const value = Number(text.replace(",", "."));
      if (text === "" || !Number.isInteger(value)) continue;
      counts.set(value, (counts.get(value) ?? 0) + count);
      all += count;
    }
  }
  if (all < ENOUGH_ANSWERS) return null;
  const often = (code: number) => (counts.get(code) ?? 0) > all * 0.01;
  const range = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const reaches = (to: number) => range(6, to).filter(often).length >= Math.ceil((to - 5) * 0.6);
  const highest = [10, 7, 6].find((to) => often(to) && reaches(to)) ?? [5, 4, 3, 2, 1].find(often);
  if (highest === undefined) return null;
  const hasZero = (counts.get(0) ?? 0) > all * 0.02;
  const lowest = hasZero && highest !== 5 ? 0 : 1;
  return lowest === 1 && highest === 5 ? null : { lowest, highest };
}

function scaleOfSpan(
  lowest: number,
  highest: number,
): { scale: AnswerScale; mapping: ScaleMapping } {
  const count = highest - lowest + 1;
  const isPositive = (place: number) => place * 2 > count + 1;
  const codes = new Map<number, AnswerKind>([[0, AnswerKind.Blank]]);
  const grades: Record<string, number> = {};
  for (let place = 1; place <= count; place++) {
    codes.set(lowest + place - 1, standInKind(place, count, isPositive(place)));
    grades[String(lowest + place - 1)] = place;
  }
  const positive = Object.values(grades).filter(isPositive);
  return { scale: new AnswerScale({ codes, loose: kindOfOther }), mapping: { grades, positive } };
}

/** The scale that the user chose: any label or code as a grade, or as no answer. */
export function mappedScale({ grades, positive }: ScaleMapping): AnswerScale {
  const count = Math.max(0, ...Object.values(grades).map((grade) => grade ?? 0));
  const labels = new Map<string, AnswerKind>();
  const codes = new Map<number, AnswerKind>([[0, AnswerKind.Blank]]);
  for (const [name, grade] of Object.entries(grades)) {
    const kind =
      grade === null
        ? (kindOfOther(normalForm(name)) ?? AnswerKind.NotApplicable)
        : standInKind(grade, count, positive.includes(grade));
    if (/^-?\d+$/.test(name)) codes.set(Number(name), kind);
    else labels.set(normalForm(name), kind);
  }
  return new AnswerScale({ labels, codes, loose: kindOfOther });
}

/** The same grades, only the highest of them positive. */
function onlyHighest({ grades }: ScaleMapping): ScaleMapping {
  return { grades, positive: [Math.max(...Object.values(grades).map((grade) => grade ?? 0))] };
}

function openScale(first: number, mapping: ScaleMapping, why: Sign): OpenDecision {
  const turned: ScaleMapping = {
    grades: Object.fromEntries(
      Object.entries(mapping.grades).map(([name, grade]) => [
        name,
        grade === null ? null : Object.keys(mapping.grades).length + 1 - grade,
      ]),
    ),
    positive: mapping.positive,
  };
  return {
    code: "scale",
    column: first,
    cell: null,
    assumed: [why],
    alternatives: [
      { mapping: { scale: onlyHighest(mapping) }, why },
      ...(why.code === "codes" ? [{ mapping: { scale: turned }, why }] : []),
    ],
  };
}

/**
 * Settles how each item is read: as the user says, by its labels file, by the standard scale, or
 * by a scale of its own that its columns share; then what counts as positive is a question.
 */
export function settleScales(
  items: readonly ColumnView[],
  isQualtrics: boolean,
  mapping: SheetMapping | null,
): SettledScales {
  if (mapping?.scale !== undefined || mapping?.codes !== undefined) {
    const one =
      mapping.scale !== undefined ? mappedScale(mapping.scale) : chosenScale(mapping.codes ?? {});
    return { scales: items.map(() => one), open: [] };
  }
  const open: OpenDecision[] = [];
  const scaleOfCodes = sharedScales(isQualtrics);
  const uncoded = items.filter(({ codes }) => codes === null);
  const byFamily = new Map<LabelFamily, AnswerScale>();
  for (const [family, own] of labelScales(uncoded)) {
    if (isStandard(own)) continue;
    const { scale, mapping: grades } = scaleOfLabels(own);
    byFamily.set(family, scale);
    const first = uncoded.find((view) => mainFamily(view) === family)?.column ?? 0;
    const labels = [...own.labels].sort((a, b) => a[1] - b[1]).map(([form]) => form);
    open.push(openScale(first, grades, { code: "labels", text: labels.join(" · ") }));
  }
  const numbered = uncoded.filter(({ facts }) => facts.grades === 0 && facts.codes > 0);
  const span = isQualtrics ? null : codeSpan(numbered);
  const ofSpan = span === null ? null : scaleOfSpan(span.lowest, span.highest);
  if (span !== null && ofSpan !== null) {
    const text = `${span.lowest}–${span.highest}`;
    open.push(openScale(numbered[0].column, ofSpan.mapping, { code: "codes", text }));
  }
  const isNumbered = new Set(numbered);
  const codeScales = new Map<string, AnswerScale>();
  const scaleOfListed = (column: number, codes: Codes): AnswerScale => {
    const own = scaleOfCodeLabels(codes);
    if (own === null || isStandard(own)) return scaleOfCodes(codes);
    const key = JSON.stringify([...codes]);
    const known = codeScales.get(key);
    if (known !== undefined) return known;
    const { kindOf, mapping: grades } = scaleOfLabels(own);
    const kinds = [...codes].map(([code, label]) => [code, kindOf(normalForm(label))] as const);
    const made = new AnswerScale({ labels: new Map(), codes: new Map(kinds), loose: kindOf });
    codeScales.set(key, made);
    open.push(
      openScale(column, grades, { code: "labels-file", text: [...codes.values()].join(" · ") }),
    );
    return made;
  };
  const scales = items.map((view) => {
    if (view.codes !== null) return scaleOfListed(view.column, view.codes);
    if (ofSpan !== null && isNumbered.has(view)) return ofSpan.scale;
    const family = mainFamily(view);
    return (family === null ? undefined : byFamily.get(family)) ?? scaleOfCodes(null);
  });
  return { scales, open };
}
