import { cellAddress } from "../survey/cell-address";
import type { MergedDown } from "../survey/copied-cells";
import { finding, type Finding } from "../survey/finding";
import type { Surroundings } from "../survey/recognise/surroundings";
import { fillMerged, mergedDown } from "./fill-merged";
import type { FileSheet } from "./read-file";

/** One grid from a file, as the survey reader takes it: all of its rows are its head. */
export interface FileSource {
  name: string;
  surroundings: Surroundings;
  head: readonly (readonly unknown[])[];
  /** Cells merged downwards: those below the first only repeat it. */
  merged?: readonly MergedDown[];
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
  const isWorkbook = sheets.length > 1;
  const nameOf = ({ name }: FileSheet) => (isWorkbook && name !== null ? `${file}, ${name}` : file);
  const visible = sheets.filter(({ hidden, rows }) => !hidden && rows.length > 0);
  return {
    sources: visible.map((sheet) => {
      const merged = mergedDown(sheet.rows, sheet.merged);
      return {
        name: nameOf(sheet),
        surroundings: { sheet: sheet.name, file: title },
        head: fillMerged(sheet.rows, sheet.merged),
        ...(merged.length > 0 && { merged }),
      };
    }),
    findings: [
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
  const merged = sheet.merged.filter(({ rows, columns }) => rows > 1 && columns === 1);
  const [first] = merged;
  if (first !== undefined) {
    const cell = cellAddress(first.row, first.column);
    found.push(finding("merged-cells", name, cell, { count: merged.length }));
  }
  return found;
}
