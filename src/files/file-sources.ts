import { cellAddress } from "../survey/ground/cell-address";
import type { FillDown, MergedCells } from "../survey/recognise/fill-down";
import { finding, type Finding } from "../survey/mapping/finding";
import type { Surroundings } from "../survey/recognise/surroundings";
import { fillNames } from "./fill-merged";
import type { FileSheet } from "./read-file";

/** One grid from a file, as the survey reader takes it: all of its rows are its head. */
export interface FileSource {
  name: string;
  surroundings: Surroundings;
  head: readonly (readonly unknown[])[];
  /** Where in the file its rows begin, rows and columns from 0. */
  origin: { row: number; column: number };
  /** Cells that were filled down from the merged cell above them. */
  merged?: readonly MergedCells[];
}

/**
 * Makes a file's sheets ready for the survey reader. Hidden and empty sheets are left out; each
 * hidden one is a finding. Hidden rows and columns are read, and cells merged downwards filled;
 * both are findings, too.
 *
 * @param file the file as the user knows it, for messages.
 * @param title the file's name without folder and ending: it may name a round or a unit.
 */
export function fileSources(
  file: string,
  title: string,
  sheets: readonly FileSheet[],
): { sources: FileSource[]; findings: Finding[] } {
  const names = sheetNames(file, sheets);
  const nameOf = (sheet: FileSheet) => names.get(sheet) ?? file;
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  const read = visible.map((sheet) => {
    const surroundings = { sheet: sheet.name, file: title };
    const source = { name: nameOf(sheet), surroundings, head: sheet.rows };
    const { rows, first, merged } = fillNames(source, sheet.merged);
    const origin = { row: sheet.firstRow, column: 0 };
    return {
      sheet,
      source: { ...source, head: rows, origin, ...(merged.length > 0 && { merged }) },
      filled: first,
    };
  });
  return {
    sources: read.map(({ source }) => source),
    findings: [
      ...sheets.flatMap(({ ofFile = [] }) => ofFile.map((found) => ({ ...found, source: file }))),
      ...sheets
        .filter(({ hidden, rows }) => hidden && rows.length > 0)
        .map((sheet) => finding("hidden-sheet", nameOf(sheet), null, {})),
      ...read.flatMap(({ sheet, source, filled }) => [
        ...sheetFindings(sheet, source.name),
        ...mergedFinding(filled, source.name),
      ]),
    ],
  };
}

/** Each sheet's name in messages; tables of the same title, or none, are told by their rows. */
function sheetNames(file: string, sheets: readonly FileSheet[]): Map<FileSheet, string> {
  const names = new Map<FileSheet, string>();
  const used = new Set<string>();
  for (const sheet of sheets) {
    const name = sheets.length > 1 && sheet.name !== null ? `${file}, ${sheet.name}` : file;
    names.set(sheet, used.has(name) ? `${name}:${sheet.firstRow + 1}` : name);
    used.add(name);
  }
  return names;
}

/** What a sheet that is read has hidden, or lacks. */
export function sheetFindings(
  sheet: Pick<FileSheet, "hiddenRows" | "hiddenColumns" | "unvalued">,
  name: string,
): Finding[] {
  const found: Finding[] = [];
  if (sheet.hiddenRows.length + sheet.hiddenColumns.length > 0) {
    found.push(finding("hidden-rows", name, null, {}));
  }
  const { count, first } = sheet.unvalued;
  if (first !== null) {
    const cell = cellAddress(first.row, first.column);
    found.push(finding("formula-without-value", name, cell, { count }));
  }
  return found;
}

function mergedFinding(first: FillDown["first"], name: string): Finding[] {
  if (first === null) return [];
  const cell = cellAddress(first.row, first.column);
  return [finding("merged-cells", name, cell, { count: first.count })];
}
