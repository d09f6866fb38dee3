import { cellAddress } from "../survey/cell-address";
import type { FillDown } from "../survey/fill-down";
import { finding, type Finding } from "../survey/finding";
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
  const read = visible.map((sheet) => {
    const surroundings = { sheet: sheet.name, file: title };
    const source = { name: nameOf(sheet), surroundings, head: sheet.rows };
    const { rows, first } = fillNames(source, sheet.merged);
    const origin = { row: sheet.firstRow, column: 0 };
    return { sheet, source: { ...source, head: rows, origin }, filled: first };
  });
  return {
    sources: read.map(({ source }) => source),
    findings: [
      ...ofFile.map((found) => ({ ...found, source: file })),
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
