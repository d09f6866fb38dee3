import type { FormulaCell } from "./plan-cell";

/** A cell that leads to the first cell of a sheet of the same workbook. */
export function linkCell(sheet: string, words: string): FormulaCell {
  const target = `#'${sheet.replaceAll("'", "''")}'!A1`;
  return {
    kind: "formula",
    pieces: ["HYPERLINK(", { kind: "text", text: target }, ",", { kind: "text", text: words }, ")"],
    shown: words,
  };
}
