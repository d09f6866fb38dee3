import { cellAddress } from "../ground/cell-address";
import { finding, type Finding } from "../mapping/finding";
import type { FirstCells } from "./first-cells";
import type { AnswerKind } from "../answers/answer-kind";
import { standardLabelOf } from "../answers/answer-scale";
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
  const elements = [...new Set(layout.items.map(({ element }) => element))].join(", ");
  if (rivalHeader !== null) {
    const values = { other: origin.row + rivalHeader + 1, used: origin.row + layout.headerRow + 1 };
    found.push(finding("two-headers", source, at(rivalHeader, 0), values));
  }
  if (reasons.unit === "sheet" && typeof layout.unit === "string") {
    found.push(finding("unit-from-sheet", source, null, { unit: layout.unit }));
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
    found.push(finding("column-left-out", source, header(column), { header: headers[column] }));
  }
  const scales = [...new Set(layout.scales)];
  if (scales.some((scale) => scale.sawCodes && !scale.codesGiven)) {
    found.push(finding("codes-assumed", source, firstCells.code, {}));
  }
  if (scales.some((scale) => scale.sawCodes && scale.sawLabels)) {
    found.push(finding("labels-and-codes", source, firstCells.code, {}));
  }
  const liberties = new Map<string, AnswerKind>(scales.flatMap((scale) => [...scale.liberties]));
  for (const [text, kind] of liberties) {
    const cell = firstCells.labels.get(text) ?? null;
    found.push(finding("label-guessed", source, cell, { text, label: standardLabelOf(kind) }));
  }
  return found;
}
