import { generateRandomId, type Worksheet as UniverSheet } from "@univerjs/core";
import { requireReference, splitAddress } from "../book/a1-address";
import { intersection, toUniverRange, type Area } from "../book/area";
import { cellsOf, mapCells } from "../book/cell-reading";
import { writeCells } from "../book/cell-writing";
import { insertCells } from "../book/range-structure";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../book/rich-api-error";
import type { PlacedRecord } from "../book/sheet-extras";
import type { RequestContext } from "../client/request-context";
import type { Range } from "./range";

export interface PlacedTable {
  sheet: UniverSheet;
  table: PlacedRecord;
}

/** All tables of the workbook: their names are told apart in all of it. */
export function tablesOf({ book }: RequestContext): PlacedTable[] {
  return book.sheets.flatMap((sheet) =>
    book.extras.of(sheet).tables.map((table) => ({ sheet, table })),
  );
}

/** The cells of a table, headers and totals included. */
export function tableArea({ sheet, table }: PlacedTable): Area {
  const [area] = table.areas;
  if (!area) throw itemNotFound("Table");
  return { ...area, sheet };
}

/** The rows of data, an empty one that waits for data included; null where none is left. */
export function bodyArea(placed: PlacedTable): Area | null {
  const area = tableArea(placed);
  const startRow = area.startRow + (placed.table.values.showHeaders === false ? 0 : 1);
  const endRow = area.endRow - (placed.table.values.showTotals === true ? 1 : 0);
  return startRow > endRow ? null : { ...area, startRow, endRow };
}

export function areaOf(range: Range | string, sheet: UniverSheet): Area {
  if (typeof range !== "string") return range.target();
  return { ...requireReference(splitAddress(range).reference), sheet };
}

/** Tables share no cells. */
export function checkFree(context: RequestContext, area: Area, own?: PlacedRecord): void {
  const { tables } = context.book.extras.of(area.sheet);
  const other = tables.find(
    (table) => table !== own && table.areas.some((one) => intersection(one, area)),
  );
  if (other) throw invalidArgument(`the table '${String(other.values.name)}' lies there`);
}

/** Whether nothing lies in these cells but looks. */
export function isBlank({ book }: RequestContext, area: Area): boolean {
  return cellsOf(book, area.sheet).used(area, false) === null;
}

/**
 * Makes a table of these cells. Without headers a row of them is put in above, and what lies below
 * moves down; of headers alone it gets an empty row that waits for data.
 */
export async function newTable(
  context: RequestContext,
  given: Area,
  hasHeaders: boolean,
): Promise<PlacedTable> {
  const { book } = context;
  book.checkUnlocked(given.sheet);
  checkFree(context, given);
  const { sheet } = given;
  let area: Area = { ...given };
  if (!hasHeaders) {
    await insertCells(book, { ...area, endRow: area.startRow }, "Down");
    area = { ...area, endRow: area.endRow + 1 };
  } else if (area.startRow === area.endRow) {
    area = { ...area, endRow: area.endRow + 1 };
    const waiting = { ...area, startRow: area.endRow };
    if (!isBlank(context, waiting)) await insertCells(book, waiting, "Down");
    checkFree(context, area);
  }
  const id = `{${generateRandomId(8)}}`;
  const stem = isDanish(context) ? "Tabel" : "Table";
  const names = tablesOf(context).map(({ table }) => table.values.name);
  let number = 1;
  while (names.includes(`${stem}${number}`)) number++;
  const values = { id, name: `${stem}${number}`, showHeaders: true };
  const table: PlacedRecord = { id, areas: [toUniverRange(area)], values };
  nameColumns(context, { ...area, endRow: area.startRow });
  book.extras.of(sheet).tables.push(table);
  return { sheet, table };
}

/** A header is text, differs from the others, and is never empty. */
export function nameColumns(context: RequestContext, headers: Area): void {
  const cells = cellsOf(context.book, headers.sheet);
  const [held = []] = mapCells(headers, (row, column) => cells.content(row, column));
  const taken = new Set<string>();
  const names = held.map((content, i) => {
    const wanted = content === "" ? `${isDanish(context) ? "Kolonne" : "Column"}${i + 1}` : content;
    let name = String(wanted);
    for (let n = 2; taken.has(name.toLocaleLowerCase()); n++) name = `${String(wanted)}${n}`;
    taken.add(name.toLocaleLowerCase());
    return name;
  });
  names.forEach((name, i) => {
    if (name === held[i]) return;
    const column = headers.startColumn + i;
    const cell = { ...headers, startColumn: column, endColumn: column };
    writeCells(context.book, cell, [[`'${name}`]]);
  });
}

/** A name that another table has is refused, as Excel does. */
export function checkTableName(context: RequestContext, name: unknown, own: unknown): void {
  const wanted = String(name).toLocaleLowerCase();
  const other = tablesOf(context).find(
    ({ table }) => String(table.values.name).toLocaleLowerCase() === wanted,
  );
  if (other && other.table.values !== own) throw itemAlreadyExists(String(name));
}

function isDanish({ host }: RequestContext): boolean {
  return /^da\b/i.test(host.displayLanguage);
}
