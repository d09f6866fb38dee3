import { cellAddress } from "../survey/ground/cell-address";

/** What became of a formula that was to be inserted. */
export type Insertion =
  | { kind: "written"; sheet: string; address: string }
  /** No free cell within reach to the right. Nothing was changed. */
  | { kind: "no-room"; sheet: string }
  /** Someone wrote in the cell in that moment: what they wrote stands. */
  | { kind: "kept"; sheet: string; address: string }
  /** Excel does not know the function: the cell was emptied again. */
  | { kind: "unknown"; sheet: string; address: string };

export interface Place {
  sheet: string;
  /** The first cell that may be written in, from 0. */
  row: number;
  column: number;
}

/** How far to the right a free cell is looked for, and where every sheet ends. */
const REACH = 60;
const COLUMNS = 16_384;

/** The first of these cells after which as many are free as are needed; -1 where none is. */
function firstFree(held: readonly unknown[], needed: number): number {
  return held.findIndex(
    (_, at) =>
      at + needed <= held.length && held.slice(at, at + needed).every((cell) => cell === ""),
  );
}

/**
 * Writes a formula into the first free cell to the right of a place, never over anything.
 *
 * @param formula in the form of Excel's interface: English, commas between arguments.
 * @param width how many cells its result takes up in the row.
 * @throws Office's error where the sheet is protected, or is gone.
 */
export async function insertBeside(
  { sheet: name, row, column }: Place,
  formula: string,
  width: number,
): Promise<Insertion> {
  return Excel.run(async (context): Promise<Insertion> => {
    const sheet = context.workbook.worksheets.getItem(name);
    const reach = Math.min(REACH, COLUMNS - column);
    if (reach < width) return { kind: "no-room", sheet: name };
    const right = sheet.getRangeByIndexes(row, column, 1, reach);
    right.load("formulas");
    await context.sync();
    const at = firstFree((right.formulas as unknown[][])[0], width);
    if (at < 0) return { kind: "no-room", sheet: name };
    const address = cellAddress(row, column + at);
    const place = () => sheet.getRangeByIndexes(row, column + at, 1, 1);
    // What the cell holds in the moment of writing comes back with the writing.
    const before = place();
    before.load("formulas");
    const cell = place();
    cell.formulas = [[formula]];
    const after = place();
    after.load("values");
    await context.sync();
    const [[held]] = before.formulas as unknown[][];
    if (held !== "") {
      cell.formulas = [[held]];
      await context.sync();
      return { kind: "kept", sheet: name, address };
    }
    if ((after.values as unknown[][])[0][0] === "#NAME?") {
      cell.formulas = [[""]];
      await context.sync();
      return { kind: "unknown", sheet: name, address };
    }
    return { kind: "written", sheet: name, address };
  });
}
