import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { CannotCompute } from "../cannot-compute";
import type { CliTexts } from "../command";

/** So much of a text file is looked at to recognise it. */
const SAMPLE_BYTES = 4 * 1024 * 1024;
const LINE_FEED = 10;

export interface FileSample {
  bytes: Uint8Array;
  isWhole: boolean;
}

/**
 * The first lines of a file, however large it is.
 * @throws CannotCompute where there is no such file, or it is a folder.
 */
export function sampleFile(file: string, texts: CliTexts, most = SAMPLE_BYTES): FileSample {
  let place: number | null = null;
  try {
    place = openSync(file, "r");
    const { size } = fstatSync(place);
    const bytes = new Uint8Array(Math.min(size, most));
    let read = 0;
    while (read < bytes.length) {
      const got = readSync(place, bytes, read, bytes.length - read, read);
      if (got === 0) break;
      read += got;
    }
    const all = bytes.subarray(0, read);
    if (read >= size) return { bytes: all, isWhole: true };
    // A line that is cut is no line.
    const end = all.lastIndexOf(LINE_FEED);
    return { bytes: end < 0 ? all : all.subarray(0, end + 1), isWhole: false };
  } catch {
    throw new CannotCompute(texts.unreadable(file));
  } finally {
    if (place !== null) closeSync(place);
  }
}

/** Whether bytes are text in UTF-8, a character at the end possibly cut. */
export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** What parts the cells of a text whose first line holds these; null where that does not show. */
export function delimiterOf(bytes: Uint8Array, first: readonly unknown[]): string | null {
  const end = bytes.indexOf(LINE_FEED);
  const line = new TextDecoder("latin1").decode(end < 0 ? bytes : bytes.subarray(0, end));
  const unquoted = line.replace(/"(?:[^"]|"")*"/g, "");
  const marks = [";", ",", "\t", "|"];
  return marks.find((mark) => unquoted.split(mark).length === first.length) ?? null;
}
