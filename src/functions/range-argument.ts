import { CellError, readCell, type PlainCell } from "./cell";
import { sentences } from "./current-language";
import { errorOfCell, valueError } from "./function-error";
import { shown } from "./scalar-argument";

/** A range with its name in the formula, so that a sentence can point into it. */
export interface RangeArgument {
  name: string;
  rows: readonly (readonly unknown[])[];
}

/** A range of cells; a single value counts as a range of one cell. */
export function readRange(name: string, argument: unknown): RangeArgument {
  const isRange = Array.isArray(argument) && argument.every((row) => Array.isArray(row));
  return { name, rows: isRange ? (argument as unknown[][]) : [[argument]] };
}

/** What becomes of an error cell: #VALUE! naming where it is in the argument, or its own error. */
export type ErrorCells = "named" | "own";

/** All cells, row by row. */
export function readCells({ name, rows }: RangeArgument, errors: ErrorCells): PlainCell[] {
  return rows.flatMap((row, r) =>
    row.map((value, c) => {
      const cell = readCell(value);
      if (!(cell instanceof CellError)) return cell;
      if (errors === "own") throw errorOfCell(cell.code);
      throw valueError(sentences().errorCell(name, String(r + 1), String(c + 1), cell.code));
    }),
  );
}

/** Two ranges must match cell by cell: the same shape, or a row and a column of equal length. */
export function requireSameLength(first: RangeArgument, second: RangeArgument): void {
  const bothLines = isLine(first) && isLine(second);
  const matches = bothLines ? size(first) === size(second) : sameShape(first, second);
  if (!matches) throw differentShapes(first, second);
}

/** Two ranges must be rows of equal length or columns of equal length. */
export function requireSameLine(first: RangeArgument, second: RangeArgument): void {
  if (!sameShape(first, second)) throw differentShapes(first, second);
  if (!isLine(first)) {
    throw valueError(sentences().notARowOrColumn(first.name, shape(first)));
  }
}

function size({ rows }: RangeArgument): number {
  return rows.length * (rows[0]?.length ?? 0);
}

function isLine({ rows }: RangeArgument): boolean {
  return rows.length === 1 || rows[0]?.length === 1;
}

function sameShape(first: RangeArgument, second: RangeArgument): boolean {
  return first.rows.length === second.rows.length && size(first) === size(second);
}

function shape({ rows }: RangeArgument): string {
  return sentences().shape(String(rows.length), String(rows[0]?.length ?? 0));
}

function differentShapes(first: RangeArgument, second: RangeArgument): object {
  return valueError(
    sentences().differentShapes(first.name, shape(first), second.name, shape(second)),
  );
}

/** A number or a blank in every cell; an error cell is its own error, text #VALUE! naming its row and column. */
export function readNumbers(range: RangeArgument): (number | null)[] {
  const width = range.rows[0]?.length ?? 0;
  return readCells(range, "own").map((cell, i) => {
    if (cell === null || typeof cell === "number") return cell;
    const row = String(Math.floor(i / width) + 1);
    const column = String((i % width) + 1);
    throw valueError(sentences().notNumberInCell(range.name, row, column, shown(cell)));
  });
}
