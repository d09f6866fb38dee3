import { addTextSheet } from "../../excel/add-sheets";
import { Cancelled, throwIfCancelled } from "../../excel/cancelled";
import { insertWorkbook } from "../../excel/insert-workbook";
import { Turns } from "../../excel/pause";
import { fileTitles } from "../../files/file-title";
import { lookAtFile } from "../../files/look-at-file";
import type { RefusalCode } from "../../files/refusal";
import { sheetsOf, type TextSheet } from "../../files/tables/text-sheets";
import { readText, TextReading, type TextTable } from "../../files/text/read-text";
import type { Finding } from "../../survey/finding";
import { toBase64 } from "./base64";

/** A file that the user dropped or chose. Sizes are bytes. */
export interface PickedFile {
  name: string;
  size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A file that can be brought in, with the name for its sheet. */
export interface ReadyFile {
  file: PickedFile;
  title: string;
  kind: "text" | "workbook";
}

/** Why a file was not brought in; as data, so that its sentence follows the language. */
export type Failure =
  | { file: string; kind: "refused"; why: RefusalCode }
  | { file: string; kind: "unreadable" }
  /** `code` is Office's; "" where the failure is not Office's. */
  | { file: string; kind: "failed"; code: string; detail: string };

export interface Look {
  ready: ReadyFile[];
  failures: Failure[];
}

export interface Brought {
  /** The names of the new sheets. */
  sheets: string[];
  failures: Failure[];
  /** How many files were left when the user cancelled. */
  left: number;
  /** What is amiss in the text files that are in: cut, mixed, or several tables in one. */
  findings: Finding[];
}

interface Options {
  signal: AbortSignal;
  /** Told before each file, and while one is written: files done (with a fraction), its name. */
  onProgress(done: number, name: string): void;
}

interface PartOptions {
  signal: AbortSignal;
  /** Told of rows written, of rows in all. */
  onProgress(done: number, total: number): void;
}

/** Larger files are not even opened. */
const MOST_BYTES = 256_000_000;

/** Looks at each file's bytes and tells what can be done with it. Nothing is kept of them. */
export async function lookAtFiles(
  files: readonly PickedFile[],
  { signal, onProgress }: Options,
): Promise<Look> {
  const titles = fileTitles(files.map(({ name }) => name));
  const look: Look = { ready: [], failures: [] };
  for (const [i, file] of files.entries()) {
    if (signal.aborted) throw new Cancelled();
    onProgress(i, file.name);
    const seen = await lookAt(file);
    if (typeof seen === "string") look.ready.push({ file, title: titles[i], kind: seen });
    else look.failures.push(seen);
  }
  return look;
}

async function lookAt(file: PickedFile): Promise<ReadyFile["kind"] | Failure> {
  if (file.size > MOST_BYTES) return { file: file.name, kind: "refused", why: "too-large" };
  try {
    const seen = lookAtFile(file.name, await bytesOf(file));
    return seen.kind === "refused" ? { ...seen, file: file.name } : seen.kind;
  } catch {
    return { file: file.name, kind: "unreadable" };
  }
}

async function bytesOf(file: PickedFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/**
 * Brings files into the workbook, one after the other, each as new sheets. A file that fails does
 * not stop the others. Cancelling leaves the files that are in, and nothing of the one under way.
 */
export async function bringIn(
  files: readonly ReadyFile[],
  { signal, onProgress }: Options,
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
  return { sheets: await addTextSheets(title, sheets, options), findings };
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
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const coded = thrown as { code?: unknown } | null | undefined;
  const code = typeof coded?.code === "string" ? coded.code : "";
  return { file, kind: "failed", code, detail: message };
}

/** The rows of a pasted text; null where it is no table. */
export function pastedTable(text: string): string[][] | null {
  if (lookAtFile("", new TextEncoder().encode(text)).kind !== "text") return null;
  const rows = readText(text)
    .rows.map(({ cells }) => cells)
    .filter((row) => row.some((cell) => cell.trim() !== ""));
  return rows.length > 1 && rows.some((row) => row.length > 1) ? rows : null;
}
