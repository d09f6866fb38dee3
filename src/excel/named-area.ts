import { cellAddress } from "../survey/ground/cell-address";

/** Cells that a name stands for. Rows and columns count from 0. */
export interface NamedArea {
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

const REFERENCE =
  /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The cells of a name by its formula: "='Min oversigt'!$A$1:$G$21". "gone" where its cells or its
 * sheet were deleted (#REF!), "unclear" where the formula is of another form.
 */
export function namedArea(formula: string): NamedArea | "gone" | "unclear" {
  if (formula.includes("#REF!")) return "gone";
  const parts = REFERENCE.exec(formula) as (string | undefined)[] | null;
  if (parts === null) return "unclear";
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = parts;
  const [row, column] = [Number(top) - 1, columnNumber(left)];
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    row,
    column,
    rows: Number(bottom) - row,
    columns: columnNumber(right) + 1 - column,
  };
}

/** The formula of a name for an area: "='Min oversigt'!$A$1:$G$21". */
export function areaFormula({ sheet, row, column, rows, columns }: NamedArea): string {
  const fixed = (r: number, c: number) => cellAddress(r, c).replace(/^[A-Z]+/, "$$$&$$");
  const last = fixed(row + rows - 1, column + columns - 1);
  return `='${sheet.replaceAll("'", "''")}'!${fixed(row, column)}:${last}`;
}
