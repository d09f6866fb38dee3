import { cellAddress } from "../ground/cell-address";
import { finding, type Finding } from "../mapping/finding";
import type { SheetPart } from "./sheet-parts";

/** So many tables are told by where they begin. */
const MOST_NAMED = 20;

/**
 * That a sheet holds several tables, each read by itself; tables of the same cells are one. Tables
 * of a text file are told by their lines, where each begins in a line of its own.
 */
export function severalTables(
  parts: readonly SheetPart[],
  source: string,
  { origin, isText }: { origin: { row: number; column: number }; isText: boolean },
): Finding[] {
  const starts = parts.map(({ window }) => ({
    cell: cellAddress(origin.row + window.row, origin.column + window.column),
    line: String(origin.row + window.row + 1),
  }));
  const cells = [...new Set(starts.map(({ cell }) => cell))];
  if (cells.length < 2) return [];
  const lines = [...new Set(starts.map(({ line }) => line))];
  const isByLine = isText && lines.length === cells.length;
  const places = isByLine ? lines : cells;
  const more = places.length > MOST_NAMED ? " …" : "";
  const values = {
    count: places.length,
    lines: places.slice(0, MOST_NAMED).join(", ") + more,
    ...(isByLine ? {} : { of: "sheet" as const }),
  };
  return [finding("tables-several", source, cells[1], values)];
}
