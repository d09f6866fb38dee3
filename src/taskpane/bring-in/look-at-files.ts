import { throwIfCancelled } from "../../excel/cancelled";
import { pause } from "../../excel/pause";
import { fileTitles } from "../../files/file-title";
import { lookAtFile } from "../../files/look-at-file";
import type { RefusalCode } from "../../files/refusal";
import { textSheets } from "../../files/tables/text-sheets";
import type { NothingToCompute } from "../../survey/reading/nothing-to-compute";
import { whyWithoutAnswers, type NamedTables } from "./without-answers";

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
  /** Why nothing in it can be computed, where that is known beforehand; null where it can. */
  nothing: NothingToCompute | null;
}

/** Why a file was not brought in; as data, so that its sentence follows the language. */
export type Failure =
  | { file: string; kind: "refused"; why: RefusalCode }
  | { file: string; kind: "unreadable" }
  /** `code` is Office's; "" where the failure is not Office's. */
  | { file: string; kind: "failed"; code: string };

export interface Look {
  ready: ReadyFile[];
  failures: Failure[];
}

export interface LookOptions {
  signal: AbortSignal;
  /** Told before each file, and while one is written: files done (with a fraction), its name. */
  onProgress(done: number, name: string): void;
}

/** Larger files are not even opened. */
const MOST_BYTES = 256_000_000;

/** Longer texts (in characters) are not read before they are brought in. */
const MOST_READ_BEFORE = 2_000_000;

/**
 * Looks at each file's bytes and tells what can be done with it, and of shorter texts whether
 * anything in them can be computed. Nothing is kept of them.
 */
export async function lookAtFiles(
  files: readonly PickedFile[],
  { signal, onProgress }: LookOptions,
): Promise<Look> {
  const titles = fileTitles(files.map(({ name }) => name));
  const look: Look = { ready: [], failures: [] };
  const texts = new Map<PickedFile, NamedTables>();
  for (const [i, file] of files.entries()) {
    throwIfCancelled(signal);
    onProgress(i, file.name);
    const seen = await lookAt(file);
    if ("file" in seen) {
      look.failures.push(seen);
      continue;
    }
    look.ready.push({ file, title: titles[i], kind: seen.kind, nothing: null });
    if (seen.tables !== null) texts.set(file, seen.tables);
  }
  for (const ready of look.ready) {
    const own = texts.get(ready.file);
    if (own === undefined) continue;
    await pause();
    throwIfCancelled(signal);
    const beside = [...texts.values()].filter((other) => other !== own);
    ready.nothing = whyWithoutAnswers(own, beside);
  }
  return look;
}

/** A file that can be brought in; its tables where it is a text that is quickly read. */
interface Seen {
  kind: ReadyFile["kind"];
  tables: NamedTables | null;
}

async function lookAt(file: PickedFile): Promise<Seen | Failure> {
  const { name } = file;
  if (file.size > MOST_BYTES) return { file: name, kind: "refused", why: "too-large" };
  try {
    const seen = lookAtFile(name, await bytesOf(file));
    if (seen.kind === "refused") return { ...seen, file: name };
    if (seen.kind === "workbook" || seen.text.length > MOST_READ_BEFORE) {
      return { kind: seen.kind, tables: null };
    }
    const tables = textSheets(seen.text).sheets.map(({ rows }) => rows);
    return { kind: "text", tables: { name, tables } };
  } catch {
    return { file: name, kind: "unreadable" };
  }
}

/** A file's content. */
export async function bytesOf(file: PickedFile): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
