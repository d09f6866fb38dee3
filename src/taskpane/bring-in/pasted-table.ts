import { lookAtFile } from "../../files/look-at-file";
import { sheetsOf } from "../../files/tables/text-sheets";
import { readText } from "../../files/text/read-text";
import type { Finding } from "../../survey/mapping/finding";
import type { NothingToCompute } from "../../survey/reading/nothing-to-compute";
import { whyWithoutAnswers } from "./without-answers";

/** A pasted table. */
export interface PastedTable {
  rows: string[][];
  /** What is amiss in it. */
  findings: Finding[];
  /** Why nothing in it can be computed; null where it can. */
  nothing: NothingToCompute | null;
}

/**
 * A pasted text as a table; null where it is none.
 *
 * @param name of the sheet to be.
 */
export function pastedTable(text: string, name: string): PastedTable | null {
  if (lookAtFile("", new TextEncoder().encode(text)).kind !== "text") return null;
  const read = readText(text);
  const rows = read.rows
    .map(({ cells }) => cells)
    .filter((row) => row.some((cell) => cell.trim() !== ""));
  if (rows.length < 2 || rows.every((row) => row.length < 2)) return null;
  const { sheets, findings } = sheetsOf(read, text);
  const tables = sheets.map((sheet) => sheet.rows);
  return {
    rows,
    findings: findings.map((found) => ({ ...found, source: name })),
    nothing: whyWithoutAnswers({ name, tables }),
  };
}
