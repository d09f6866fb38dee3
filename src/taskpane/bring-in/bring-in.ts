import { addTextSheet } from "../../excel/add-sheets";
import { Cancelled, throwIfCancelled } from "../../excel/cancelled";
import { insertWorkbook } from "../../excel/insert-workbook";
import { officeCode } from "../../excel/office-error";
import { Turns } from "../../excel/pause";
import { lookAtFile } from "../../files/look-at-file";
import { encodingFindings } from "../../files/tables/text-findings";
import { sheetsOf, type TextSheet } from "../../files/tables/text-sheets";
import { TextReading, type TextTable } from "../../files/text/read-text";
import type { Finding } from "../../survey/mapping/finding";
import { toBase64 } from "./base64";
import { bytesOf, type Failure, type LookOptions, type ReadyFile } from "./look-at-files";

export interface Brought {
  /** The names of the new sheets. */
  sheets: string[];
  failures: Failure[];
  /** How many files were left when the user cancelled. */
  left: number;
  /** What is amiss in the text files that are in: cut, mixed, or several tables in one. */
  findings: Finding[];
}

interface PartOptions {
  signal: AbortSignal;
  /** Told of rows written, of rows in all. */
  onProgress(done: number, total: number): void;
}

/**
 * Brings files into the workbook, one after the other, each as new sheets. A file that fails does
 * not stop the others. Cancelling leaves the files that are in, and nothing of the one under way.
 */
export async function bringIn(
  files: readonly ReadyFile[],
  { signal, onProgress }: LookOptions,
): Promise<Brought> {
  const brought: Brought = { sheets: [], failures: [], left: 0, findings: [] };
  for (const [i, ready] of files.entries()) {
    const { name } = ready.file;
    onProgress(i, name);
    try {
      if (signal.aborted) throw new Cancelled();
      const onPart = (done: number, total: number) => onProgress(i + done / total, name);
      const { sheets, findings } = await bringInOne(ready, { signal, onProgress: onPart });
      brought.sheets.push(...sheets);
      brought.findings.push(...findings.map((found) => ({ ...found, source: name })));
    } catch (thrown) {
      if (thrown instanceof Cancelled) return { ...brought, left: files.length - i };
      brought.failures.push(failureOf(name, thrown));
    }
  }
  return brought;
}

async function bringInOne(
  { file, title, kind }: ReadyFile,
  options: PartOptions,
): Promise<Pick<Brought, "sheets" | "findings">> {
  const bytes = await bytesOf(file);
  if (kind === "workbook") {
    return { sheets: await insertWorkbook(title, toBase64(bytes)), findings: [] };
  }
  const look = lookAtFile(file.name, bytes);
  if (look.kind !== "text") throw new Error("The file has changed.");
  const read = await readInTurns(look.text, options.signal);
  const { sheets, findings } = sheetsOf(read, look.text);
  return {
    sheets: await addTextSheets(title, sheets, options),
    findings: [...encodingFindings(look.odd, null), ...findings],
  };
}

/** Reads a text while the page draws and answers the user in between. */
async function readInTurns(text: string, signal: AbortSignal): Promise<TextTable> {
  const reading = new TextReading(text);
  const rows: TextTable["rows"] = [];
  const turns = new Turns();
  for (const slice of reading.slices()) {
    for (const row of slice) rows.push(row);
    await turns.next();
    throwIfCancelled(signal);
  }
  const { dialect, width, oddities } = reading;
  return { rows, dialect, width, oddities };
}

/** A sheet for each table, called after the file and its own title. */
async function addTextSheets(
  title: string,
  sheets: readonly TextSheet[],
  { signal, onProgress }: PartOptions,
): Promise<string[]> {
  const total = sheets.reduce((sum, { rows }) => sum + rows.length, 0);
  const names: string[] = [];
  let before = 0;
  for (const [i, { name, rows }] of sheets.entries()) {
    const done = before;
    const onPart = (part: number) => onProgress(done + part, total);
    // A file comes whole or not at all: once its first sheet stands, the others follow.
    const cancel = i === 0 ? { signal } : {};
    names.push(await addTextSheet(name ?? title, rows, { ...cancel, onProgress: onPart }));
    before += rows.length;
  }
  return names;
}

function failureOf(file: string, thrown: unknown): Failure {
  return { file, kind: "failed", code: officeCode(thrown) };
}
