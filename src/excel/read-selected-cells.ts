import { readRows } from "./read-rows";
import { runPatiently } from "./run-patiently";

/** Cells of one rectangle; row and column from 0. */
export interface SelectedArea {
  row: number;
  column: number;
  /** Rows of values, as Excel gives them: error cells as their text. */
  values: unknown[][];
}

/** What the user has selected. */
export type Selection =
  | {
      kind: "cells";
      sheet: string;
      /** Each as far as anything stands in it, in the order in which they were selected. */
      areas: SelectedArea[];
      /** The number format of the only cell, English; null where there are several. */
      format: string | null;
      /** How the user's Excel writes tenths: "," or ".". */
      decimal: string;
    }
  /** Nothing stands in the selected cells, or what is selected are no cells. */
  | { kind: "empty" }
  /** More than is read unasked. Nothing was read. */
  | { kind: "too-large"; cells: number }
  | { kind: "too-many-areas"; areas: number };

/** The most cells, and the most areas, that are read because they were selected. */
export const MOST_CELLS = 1_000_000;
export const MOST_AREAS = 20;
/** Up to here cells are read as they were selected; beyond, it is first asked where anything stands. */
const READ_AT_ONCE = 20_000;

interface Rectangle {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

function cellsOf(rectangles: readonly Rectangle[]): number {
  return rectangles.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

function rectangleOf(range: Excel.Range): Rectangle {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

/**
 * The areas as far as anything stands in them. Areas that stand beside each other, row by row, go on
 * doing so.
 */
async function withinUsed(
  context: Excel.RequestContext,
  areas: readonly Excel.Range[],
): Promise<Rectangle[]> {
  const [first] = areas;
  const areBeside = areas.every(
    (area) => area.rowIndex === first.rowIndex && area.rowCount === first.rowCount,
  );
  const asked = areas.map((area) => {
    const used = area.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    return used;
  });
  await context.sync();
  const used = asked.filter((range) => !range.isNullObject).map(rectangleOf);
  if (!areBeside) return used;
  const row = Math.min(...used.map((each) => each.row));
  const end = Math.max(...used.map((each) => each.row + each.rows));
  return used.map((each) => ({ ...each, row, rows: end - row }));
}

/** What is selected, in one turn: the cells that are selected and no others are read. */
async function read(context: Excel.RequestContext): Promise<Selection> {
  const found = context.workbook.getSelectedRanges().areas;
  found.load(
    "items/rowIndex,items/columnIndex,items/rowCount,items/columnCount,items/worksheet/name",
  );
  const { application } = context.workbook;
  application.load("decimalSeparator");
  await context.sync();
  const { items } = found;
  if (items.length > MOST_AREAS) return { kind: "too-many-areas", areas: items.length };
  const whole = items.map(rectangleOf);
  const places = cellsOf(whole) <= READ_AT_ONCE ? whole : await withinUsed(context, items);
  if (places.length === 0) return { kind: "empty" };
  const cells = cellsOf(places);
  if (cells > MOST_CELLS) return { kind: "too-large", cells };
  const { name } = items[0].worksheet;
  const sheet = context.workbook.worksheets.getItem(name);
  const only = cells === 1 ? sheet.getRangeByIndexes(places[0].row, places[0].column, 1, 1) : null;
  only?.load("numberFormat");
  const areas: SelectedArea[] = [];
  for (const place of places) {
    const values = await readRows(
      context,
      { ...place, name, sheet, hasHidden: false },
      0,
      place.rows,
    );
    areas.push({ row: place.row, column: place.column, values });
  }
  if (areas.every(({ values }) => values.every((row) => row.every((cell) => cell === "")))) {
    return { kind: "empty" };
  }
  const format = only === null ? null : String((only.numberFormat as unknown[][])[0][0]);
  return { kind: "cells", sheet: name, areas, format, decimal: application.decimalSeparator };
}

/**
 * Reads the cells that the user has selected. Where that fails (a chart is selected, Excel does not
 * answer) there is nothing to tell: nobody asked.
 */
export async function readSelectedCells(): Promise<Selection> {
  try {
    return await runPatiently(read);
  } catch {
    return { kind: "empty" };
  }
}
