import { CellError, readCell, type PlainCell } from "./cell";
import { sentences } from "./current-language";
import { errorOfCell, valueError } from "./function-error";
import { fraction, shown } from "./scalar-argument";

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

/** Values, one for each cell, in the range's own shape. */
export function inShapeOf<Value>({ rows }: RangeArgument, values: readonly Value[]): Value[][] {
  let end = 0;
  return rows.map((row) => values.slice(end, (end += row.length)));
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

/** How many cells a range has. */
export function size({ rows }: RangeArgument): number {
  return rows.length * (rows[0]?.length ?? 0);
}

/** Whether a range is one row or one column. */
export function isLine({ rows }: RangeArgument): boolean {
  return rows.length === 1 || rows[0]?.length === 1;
}

function sameShape(first: RangeArgument, second: RangeArgument): boolean {
  return first.rows.length === second.rows.length && size(first) === size(second);
}

/** A range's size as sentences give it. */
export function shape({ rows }: RangeArgument): string {
  return sentences().shape(String(rows.length), String(rows[0]?.length ?? 0));
}

function differentShapes(first: RangeArgument, second: RangeArgument): object {
  return valueError(
    sentences().differentShapes(first.name, shape(first), second.name, shape(second)),
  );
}

/** A number or a blank in every cell; an error cell is its own error, text #VALUE! naming its row and column. */
export function readNumbers(range: RangeArgument): (number | null)[] {
  return readCells(range, "own").map((cell, i) => {
    if (cell === null || typeof cell === "number") return cell;
    throw valueError(sentences().notNumberInCell(range.name, ...placeOf(range, i), shown(cell)));
  });
}

/** As `readNumbers`, each number a fraction from 0 to 1. */
export function readFractions(range: RangeArgument): (number | null)[] {
  return readNumbers(range).map((value, i) => {
    const share = value === null ? null : fraction(value);
    if (share !== null || value === null) return share;
    throw valueError(
      sentences().notAFractionInCell(range.name, ...placeOf(range, i), shown(value)),
    );
  });
}

/** As `readNumbers`, each number above 0. */
export function readPositiveNumbers(range: RangeArgument): (number | null)[] {
  return readNumbers(range).map((value, i) => {
    if (value === null || value > 0) return value;
    throw valueError(
      sentences().notAboveZeroInCell(range.name, ...placeOf(range, i), shown(value)),
    );
  });
}

/** The row and the column of a cell, from 1, as sentences give them. */
function placeOf({ rows }: RangeArgument, cell: number): [row: string, column: string] {
  const width = rows[0]?.length ?? 0;
  return [String(Math.floor(cell / width) + 1), String((cell % width) + 1)];
}
