import { cellAddress, columnLetters } from "../ground/cell-address";
import { finding, type Finding } from "../mapping/finding";
import type { FirstCells } from "./first-cells";
import { STANDARD_GRADES, type AnswerKind } from "../answers/answer-kind";
import { standardLabelOf, type AnswerScale } from "../answers/answer-scale";
import { normalForm } from "../ground/normal-form";
import { bareLabel } from "./ordered-label";
import type { RecognisedSheet } from "./recognised-sheet";

/** What those who make a form call themselves when they try it. */
const TRIAL = /^(?:test|prøve|demo|dummy|trial)(?:[ -]?\p{L}{0,10})?(?: ?\d{1,2})?$/u;

/** What was decided in doubt when a sheet was recognised and read. */
export function recognitionFindings(
  source: string,
  recognised: RecognisedSheet,
  origin: { row: number; column: number },
  firstCells: FirstCells,
): Finding[] {
  const { layout, headers, reasons, renamed, leftOut, rivalHeader } = recognised;
  const found: Finding[] = [];
  const at = (row: number, column: number) => cellAddress(origin.row + row, origin.column + column);
  const header = (column: number) => at(layout.headerRow, column);
  const called = (column: number) =>
    headers[column] === "" ? columnLetters(origin.column + column) : headers[column];
  const elements = [...new Set(layout.items.map(({ element }) => element))].join(", ");
  if (rivalHeader !== null) {
    const values = { other: origin.row + rivalHeader + 1, used: origin.row + layout.headerRow + 1 };
    found.push(finding("two-headers", source, at(rivalHeader, 0), values));
  }
  if (reasons.unit === "sheet" && typeof layout.unit === "string") {
    const values = { unit: layout.unit, ...(recognised.isTitled && { isTitled: true as const }) };
    found.push(finding("unit-from-sheet", source, null, values));
  }
  const { unit } = layout;
  if (typeof unit !== "string" && unit.isCarried === true) {
    const values = { header: called(unit.column) };
    found.push(finding("unit-carried", source, header(unit.column), values));
  }
  for (const { column, names = [] } of recognised.columns) {
    const trial = names.find((name) => TRIAL.test(name));
    if (trial !== undefined) {
      found.push(finding("unit-trial", source, header(column), { unit: trial }));
    }
  }
  const [first] = layout.items;
  if (reasons.elements === "order" || reasons.elements === "none") {
    const code = reasons.elements === "order" ? "elements-by-order" : "elements-unknown";
    found.push(finding(code, source, header(first.column), { count: layout.items.length }));
  }
  if (reasons.elements === "words" || reasons.elements === "variable") {
    const by = reasons.elements;
    found.push(finding("elements-guessed", source, header(first.column), { elements, by }));
  }
  for (const [written, shown] of renamed) {
    found.push(finding("element-renamed", source, header(first.column), { written, shown }));
  }
  for (const column of leftOut) {
    const isOther = recognised.passedOver.includes(column);
    const values = { header: called(column), ...(isOther && { isOther: true as const }) };
    found.push(finding("column-left-out", source, header(column), values));
  }
  for (const { column, count, sign, isOut } of recognised.marked) {
    const values = { header: called(column), count, sign, isOut };
    found.push(finding("rows-marked", source, header(column), values));
  }
  const scales = [...new Set(layout.scales)];
  if (scales.some((scale) => scale.sawCodes && !scale.codesGiven)) {
    const highest = recognised.highestCode ?? STANDARD_GRADES.length;
    found.push(finding("codes-assumed", source, firstCells.code, { highest }));
  }
  if (scales.some((scale) => scale.sawCodes && scale.sawLabels)) {
    found.push(finding("labels-and-codes", source, firstCells.code, {}));
  }
  for (const { name, count, row } of recognised.likeMeans) {
    const column = typeof layout.unit === "string" ? first.column : layout.unit.column;
    found.push(finding("row-like-mean", source, at(row, column), { unit: name, count }));
  }
  found.push(...labelsGuessed(source, scales, firstCells));
  return found;
}

/** Labels that were read freely: those that are the label itself but for signs about it, and the rest. */
function labelsGuessed(
  source: string,
  scales: readonly AnswerScale[],
  firstCells: FirstCells,
): Finding[] {
  const liberties = new Map<string, AnswerKind>(scales.flatMap((scale) => [...scale.liberties]));
  // Beside labels of one's own, "Ved ikke" is but itself.
  const free = [...liberties].filter(([form, kind]) => form !== normalForm(standardLabelOf(kind)));
  const all = free.map(([form, kind]) => {
    const label = standardLabelOf(kind);
    const { cell = null, text = form } = firstCells.labels.get(form) ?? {};
    return { cell, text, label, isItself: bareLabel(form) === normalForm(label) };
  });
  return [false, true].flatMap((isItself) => {
    const own = all.filter((one) => one.isItself === isItself);
    if (own.length === 0) return [];
    const read = own.map(({ text, label }) => ({ text, label }));
    const values = { read, ...(isItself && { isLabelItself: true as const }) };
    return [finding("label-guessed", source, own[0].cell, values)];
  });
}
