import { cellAddress } from "../survey/cell-address";
import { finding, type Finding } from "../survey/finding";
import type { Surroundings } from "../survey/recognise/surroundings";
import { fillAllMerged } from "./fill-merged";
import type { FileSheet } from "./read-file";

/** One grid from a file, as the survey reader takes it: all of its rows are its head. */
export interface FileSource {
  name: string;
  surroundings: Surroundings;
  head: readonly (readonly unknown[])[];
  /** Where in the file its rows begin, rows and columns from 0. */
  origin: { row: number; column: number };
}

/**
 * Makes a file's sheets ready for the survey reader. Hidden and empty sheets are left out; each
 * hidden one is a finding. Hidden rows and columns are read, and cells merged downwards filled;
 * both are findings, too.
 *
 * @param file the file as the user knows it, for messages.
 * @param ofFile findings on the file as a whole, their source not yet named.
 * @param title the file's name without folder and ending: it may name a round or a unit.
 */
export function fileSources(
  file: string,
  title: string,
  sheets: readonly FileSheet[],
  ofFile: readonly Finding[] = [],
): { sources: FileSource[]; findings: Finding[] } {
  const isWorkbook = sheets.length > 1;
  const nameOf = ({ name }: FileSheet) => (isWorkbook && name !== null ? `${file}, ${name}` : file);
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  return {
    sources: visible.map((sheet) => ({
      name: nameOf(sheet),
      surroundings: { sheet: sheet.name, file: title },
      head: fillAllMerged(sheet.rows, sheet.merged),
      origin: { row: sheet.firstRow, column: 0 },
    })),
    findings: [
      ...ofFile.map((found) => ({ ...found, source: file })),
      ...sheets
        .filter(({ hidden, rows }) => hidden && rows.length > 0)
        .map((sheet) => finding("hidden-sheet", nameOf(sheet), null, {})),
      ...visible.flatMap((sheet) => visibleFindings(sheet, nameOf(sheet))),
    ],
  };
}

function visibleFindings(sheet: FileSheet, name: string): Finding[] {
  const found: Finding[] = [];
  if (sheet.hiddenRows.length + sheet.hiddenColumns.length > 0)
    found.push(finding("hidden-rows", name, null, {}));
  const { unvalued } = sheet;
  if (unvalued.first !== null) {
    const cell = cellAddress(unvalued.first.row, unvalued.first.column);
    found.push(finding("formula-without-value", name, cell, { count: unvalued.count }));
  }
  const merged = sheet.merged.filter(({ rows, columns }) => rows > 1 && columns === 1);
  const [first] = merged;
  if (first !== undefined) {
    const cell = cellAddress(first.row, first.column);
    found.push(finding("merged-cells", name, cell, { count: merged.length }));
  }
  return found;
}
