import { decodeBytes } from "./decode-text";
import { fileSignature, isPasswordProtected } from "./file-signature";
import type { OddEncoding } from "./old-encodings";
import { refused, type Refusal } from "./refusal";
import { withoutLineQuotes } from "./text/quoted-lines";
import { isWorkbook, readZipDirectory } from "./zip-directory";

/** What a file is: text to be read, a workbook that may be opened, or neither. */
export type FileLook =
  { kind: "text"; text: string; odd?: OddEncoding } | { kind: "workbook" } | Refusal;

/** Bytes of the largest file that is read as text, and characters of its longest line. */
const MOST_BYTES = 256_000_000;
const MOST_LINE_CHARACTERS = 1_000_000;

function hasEndlessLine(text: string): boolean {
  let start = 0;
  while (text.length - start > MOST_LINE_CHARACTERS) {
    const part = text.slice(start, start + MOST_LINE_CHARACTERS + 1);
    const end = Math.max(part.lastIndexOf("\n"), part.lastIndexOf("\r"));
    if (end < 0) return true;
    start += end + 1;
  }
  return false;
}

function lookAtText(bytes: Uint8Array): FileLook {
  if (bytes.length > MOST_BYTES) return refused("too-large");
  const decoded = decodeBytes(bytes);
  if (decoded === null) return refused("not-text");
  const { odd } = decoded;
  const text = withoutLineQuotes(decoded.text);
  if (text.trim() === "") return refused("empty");
  return hasEndlessLine(text)
    ? refused("endless-line")
    : { kind: "text", text, ...(odd && { odd }) };
}

/**
 * Looks at a dropped, chosen or named file and tells what can be done with it, by its bytes first
 * and its name second. Opens and unpacks nothing.
 *
 * @param name the file's name with its ending.
 */
export function lookAtFile(name: string, bytes: Uint8Array): FileLook {
  if (bytes.length === 0) return refused("empty");
  const isNamedWorkbook = /\.xls[xmb]$/i.test(name);
  const signature = fileSignature(bytes);
  if (signature === "zip") {
    const directory = readZipDirectory(bytes);
    if (directory.kind === "refused") {
      return refused(directory.why === "not-a-zip" ? "damaged" : directory.why);
    }
    return isWorkbook(directory.entries) ? { kind: "workbook" } : refused("not-a-workbook");
  }
  if (signature === "old-office") {
    return refused(isPasswordProtected(bytes) ? "password" : "old-workbook");
  }
  if (signature !== "other") return refused(signature);
  return isNamedWorkbook ? refused("not-a-zip") : lookAtText(bytes);
}
