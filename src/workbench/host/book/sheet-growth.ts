import { withinSheet, type Area } from "./area";
import type { Book } from "./book";

/** Gives the sheet at least the area's rows and columns: Univer keeps no more than it needs. */
export function growTo(book: Book, area: Area): void {
  withinSheet(area);
  const { sheet } = area;
  if (area.endRow >= sheet.getRowCount()) {
    const rowCount = area.endRow + 1;
    book.change("sheet.mutation.set-worksheet-row-count", { rowCount }, sheet);
  }
  if (area.endColumn >= sheet.getColumnCount()) {
    const columnCount = area.endColumn + 1;
    book.change("sheet.mutation.set-worksheet-column-count", { columnCount }, sheet);
  }
}
