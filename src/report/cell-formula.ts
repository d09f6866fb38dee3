import { columnLetters } from "../survey/ground/cell-address";
import type { Argument, LiveCell } from "./plan-cell";
import { spotAddress, type Spot } from "./spot";

/** Longest text that may stand between quotes in a formula. */
const LONGEST_QUOTED = 255;

function fixedAddress({ row, column, rows, columns }: Spot): string {
  const cell = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const first = cell(row, column);
  return rows === 1 && columns === 1
    ? first
    : `${first}:${cell(row + rows - 1, column + columns - 1)}`;
}

function written(argument: Argument, start: { row: number; column: number }): string {
  switch (argument.kind) {
    case "number":
      return String(argument.number);
    case "text":
      if (argument.text.length > LONGEST_QUOTED) {
        throw new RangeError(`A text of ${argument.text.length} characters fits in no formula.`);
      }
      return `"${argument.text.replaceAll('"', '""')}"`;
    case "omitted":
      return "";
    case "spot":
      return spotAddress(argument.spot, start);
    case "source":
      return `'${argument.sheet.replaceAll("'", "''")}'!${fixedAddress(argument.area)}`;
  }
}

/**
 * The formula of a live cell in English with commas, beginning with "=".
 *
 * @param start where the plan's block begins in its sheet, counted from 0.
 * @throws RangeError where a text is too long to be quoted.
 */
export function cellFormula(cell: LiveCell, start: { row: number; column: number }): string {
  if (cell.kind === "call") {
    return `=${cell.name}(${cell.arguments.map((each) => written(each, start)).join(",")})`;
  }
  return `=${cell.pieces.map((each) => (typeof each === "string" ? each : written(each, start))).join("")}`;
}
