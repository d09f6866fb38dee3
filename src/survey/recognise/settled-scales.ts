import { AnswerKind, isGrade } from "../answers/answer-kind";
import { AnswerScale, STANDARD_SCALE } from "../answers/answer-scale";
import type { Codes } from "./layout";
import { normalForm, tidy } from "../ground/normal-form";
import { chosenScale, sharedScales } from "./codes-as-answers";
import type { ColumnView } from "./column-view";
import { codeSpan, ENOUGH_ANSWERS, scaleOfSpan } from "./code-spans";
import {
  isStandard,
  labelScales,
  mainFamily,
  scaleOfCodeLabels,
  scaleOfLabels,
  type LabelScale,
} from "./label-scales";
import { NO_LEGEND, type Legend } from "./legend";
import type { LabelFamily } from "./ordered-label";
import { picturedScale } from "./pictured-scales";
import type { OpenDecision, Sign } from "./recognised-sheet";
import type { ScaleMapping, SheetMapping } from "../mapping/sheet-mapping";
import { kindOfOther, standInKind } from "./stand-in-grades";

/** How the items of a sheet are read, in their order, and what of it is a question. */
export interface SettledScales {
  scales: AnswerScale[];
  open: OpenDecision[];
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

function openScale(
  first: number,
  mapping: ScaleMapping,
  why: Sign,
  written: ReadonlyMap<string, string>,
): OpenDecision {
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
    scale: mapping,
    written,
    alternatives: [
      { mapping: { scale: onlyHighest(mapping) }, why },
      ...(why.code === "codes" ? [{ mapping: { scale: turned }, why }] : []),
    ],
  };
}

/** Words by which degrees are degrees, whatever stands about them: "4 - I høj grad." */
const SAYS_DEGREE = /(?<!\p{L})(?:grad|degree)(?!\p{L})/u;

/** The standard scale in other words, or without its middle: read as it, and asked. */
function openStandard(items: readonly ColumnView[], own: LabelScale): OpenDecision[] {
  const levels = new Set(own.labels.values());
  const answers = items.reduce((sum, { facts }) => sum + facts.grades, 0);
  const isUsual = [...own.labels.keys()].some(
    (form) => isGrade(STANDARD_SCALE.kindOf(form)) || SAYS_DEGREE.test(form),
  );
  const isWhole = levels.has(0) || answers < ENOUGH_ANSWERS || levels.size < 4;
  if (isUsual && isWhole) return [];
  const { mapping } = scaleOfLabels(own);
  const written = writtenIn(items);
  const why: Sign = { code: "labels", text: inOrder(own, written) };
  return [openScale(items[0].column, mapping, why, written)];
}

/** How the labels (in normal form) of some columns are written. */
function writtenIn(items: readonly ColumnView[]): ReadonlyMap<string, string> {
  return new Map(items.flatMap(({ facts }) => [...facts.written]));
}

/** A scale's labels as they are written, the lowest first. */
function inOrder({ labels }: LabelScale, written: ReadonlyMap<string, string>): string {
  const forms = [...labels].sort((a, b) => a[1] - b[1]).map(([form]) => form);
  return forms.map((form) => written.get(form) ?? form).join(" · ");
}

/**
 * Settles how each item is read: as the user says, by its labels file, by the standard scale, or
 * by a scale of its own that its columns share; then what counts as positive is a question.
 */
export function settleScales(
  items: readonly ColumnView[],
  isQualtrics: boolean,
  mapping: SheetMapping | null,
  { others, isTurned }: Legend = NO_LEGEND,
): SettledScales {
  if (mapping?.scale !== undefined || mapping?.codes !== undefined) {
    const one =
      mapping.scale !== undefined ? mappedScale(mapping.scale) : chosenScale(mapping.codes ?? {});
    return { scales: items.map(() => one), open: [] };
  }
  const open: OpenDecision[] = [];
  const written = writtenIn(items);
  const scaleOfCodes = sharedScales(isQualtrics, others);
  const uncoded = items.filter(({ codes }) => codes === null);
  const byFamily = new Map<LabelFamily, AnswerScale>();
  for (const [family, own] of labelScales(uncoded)) {
    if (isStandard(own)) {
      open.push(...openStandard(uncoded, own));
      continue;
    }
    const { scale, mapping: grades } = scaleOfLabels(own);
    byFamily.set(family, scale);
    const first = uncoded.find((view) => mainFamily(view) === family)?.column ?? 0;
    const why: Sign = { code: "labels", text: inOrder(own, written) };
    open.push(openScale(first, grades, why, written));
  }
  const numbered = uncoded.filter(({ facts }) => facts.grades === 0 && facts.codes > 0);
  const span = isQualtrics ? null : codeSpan(numbered, new Set(others.map(([code]) => code)));
  const ofSpan = span === null ? null : scaleOfSpan(span, isTurned, others);
  if (span !== null && ofSpan !== null) {
    const text = `${span.lowest}–${span.highest}`;
    open.push(openScale(numbered[0].column, ofSpan.mapping, { code: "codes", text }, written));
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
    const words = [...codes.values()];
    const why: Sign = { code: "labels-file", text: words.join(" · ") };
    const forms = new Map(words.map((word) => [normalForm(word), tidy(word)]));
    open.push(openScale(column, grades, why, forms));
    return made;
  };
  const bare = uncoded.filter(({ facts }) => facts.grades === 0 && facts.codes === 0);
  const pictured = picturedScale(bare);
  const ofPictures = pictured === null ? null : mappedScale(pictured);
  if (pictured !== null) {
    const words = Object.keys(pictured.grades).filter((word) => pictured.grades[word] !== null);
    const text = words.map((word) => written.get(word) ?? word).join(" · ");
    open.push(openScale(bare[0].column, pictured, { code: "labels", text }, written));
  }
  const isBare = new Set(bare);
  const scales = items.map((view) => {
    if (ofPictures !== null && isBare.has(view)) return ofPictures;
    if (view.codes !== null) return scaleOfListed(view.column, view.codes);
    if (ofSpan !== null && isNumbered.has(view)) return ofSpan.scale;
    const family = mainFamily(view);
    return (family === null ? undefined : byFamily.get(family)) ?? scaleOfCodes(null);
  });
  return { scales, open };
}
