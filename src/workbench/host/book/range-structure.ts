import { Direction } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
} from "@univerjs/sheets";
import {
  height,
  intersection,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  toUniverRange,
  width,
  type Area,
  type Rectangle,
} from "./area";
import type { Book } from "./book";
import { hasContent } from "./cell-conversion";
import { changeStoredCells, checkStored } from "./cell-writing";
import { keepingSpaces } from "./formula-spaces";
import { invalidArgument } from "./rich-api-error";
import { moveRules, ruleRanges } from "./rule-shifts";
import { growTo } from "./sheet-growth";
import { shifted, type Shift } from "./shifts";

/** Makes room for the area: what lies there moves down or right. Names and formulas follow. */
export async function insertCells(book: Book, area: Area, shift: "Down" | "Right"): Promise<void> {
  const down = shift === "Down";
  if (!down && shift !== "Right") throw invalidArgument("a range is inserted Down or Right");
  const whole = down ? isWholeRows(area) : isWholeColumns(area);
  const params = whole
    ? { range: storedLines(area, down), direction: down ? Direction.UP : Direction.LEFT }
    : { range: toUniverRange(area) };
  const command = whole
    ? down
      ? InsertRowByRangeCommand
      : InsertColByRangeCommand
    : down
      ? InsertRangeMoveDownCommand
      : InsertRangeMoveRightCommand;
  growTo(book, { ...params.range, sheet: area.sheet });
  await restructure(book, area, command.id, params, {
    axis: down ? "row" : "column",
    from: down ? area.startRow : area.startColumn,
    by: down ? height(area) : width(area),
  });
}

/** Removes the area: what lies below it or to its right moves up or left. */
export async function deleteCells(book: Book, area: Area, shift: "Up" | "Left"): Promise<void> {
  const up = shift === "Up";
  if (!up && shift !== "Left") throw invalidArgument("a range is deleted Up or Left");
  const whole = up ? isWholeRows(area) : isWholeColumns(area);
  const command = whole
    ? up
      ? RemoveRowByRangeCommand
      : RemoveColByRangeCommand
    : up
      ? DeleteRangeMoveUpCommand
      : DeleteRangeMoveLeftCommand;
  const range = whole ? storedLines(area, up) : toUniverRange(area);
  growTo(book, { ...range, sheet: area.sheet });
  await restructure(
    book,
    area,
    command.id,
    { range },
    {
      axis: up ? "row" : "column",
      from: up ? area.startRow : area.startColumn,
      by: up ? -height(area) : -width(area),
    },
  );
}

/** Merges the area into one cell, or each of its rows into one; only the first value is kept. */
export function mergeCells(book: Book, area: Area, across: boolean): void {
  if (isUnbounded(area)) throw invalidArgument("whole rows or columns cannot be merged here");
  const rows = Array.from({ length: height(area) }, (_, i) => ({
    ...toUniverRange(area),
    startRow: area.startRow + i,
    endRow: area.startRow + i,
  }));
  const ranges = across ? rows : [toUniverRange(area)];
  for (const range of ranges) {
    let first = true;
    changeStoredCells(book, { ...range, sheet: area.sheet }, (cell) => {
      if (!hasContent(cell) || first) {
        first = false;
        return undefined;
      }
      return { v: null, t: null, f: null, si: null, p: null };
    });
  }
  unmergeCells(book, area);
  book.change(AddWorksheetMergeMutation.id, { ranges }, area.sheet);
}

export function unmergeCells(book: Book, area: Area): void {
  const ranges = area.sheet.getMergeData().filter((merged) => intersection(merged, area));
  if (ranges.length > 0) book.change(RemoveWorksheetMergeMutation.id, { ranges }, area.sheet);
}

/** Univer inserts and removes within the rows and columns that it has stored. */
function storedLines(area: Area, rows: boolean): Rectangle {
  const { sheet } = area;
  return rows
    ? { ...toUniverRange(area), startColumn: 0, endColumn: sheet.getColumnCount() - 1 }
    : { ...toUniverRange(area), startRow: 0, endRow: sheet.getRowCount() - 1 };
}

async function restructure(
  book: Book,
  area: Area,
  command: string,
  params: object,
  move: Pick<Shift, "axis" | "from" | "by">,
): Promise<void> {
  checkStored(book, area);
  const { sheet } = area;
  const byRow = move.axis === "row";
  const shift: Shift = {
    ...move,
    sheetId: sheet.getSheetId(),
    band: byRow ? [area.startColumn, area.endColumn] : [area.startRow, area.endRow],
  };
  const rules = ruleRanges(book, sheet);
  const active = book.workbook.getActiveSheet();
  // Univer moves parts of rows and columns on the active sheet only.
  if (active !== sheet) book.workbook.setActiveSheet(sheet);
  try {
    await keepingSpaces(book, shift, () => book.changeLater(command, params, sheet));
  } finally {
    if (active !== sheet) book.workbook.setActiveSheet(active);
  }
  moveRules(book, sheet, rules, (range) => shifted(range, shift));
  book.shifts.push(shift);
  book.extras.follow(shift);
}
