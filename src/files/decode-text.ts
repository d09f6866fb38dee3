import { decodeOld, undoTwice, type OddEncoding } from "./old-encodings";
import { decodeWindows1252 } from "./windows-1252";

/** A file's text. */
export interface DecodedText {
  text: string;
  /** How it was written, where that had to be guessed from its æ, ø and å; else null. */
  odd: OddEncoding | null;
}

/** Bytes looked at to tell UTF-16 that has no byte order mark. */
const SAMPLE_BYTES = 4096;
/** More of these among the characters than one in so many, and the bytes are no text. */
const TEXT_PER_CONTROL = 200;

/** The byte order of UTF-16 that shows by its zeros: half the bytes of Danish text are zero. */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
  if (length < 4) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]++;
  const [many, few] = [0.35 * length, 0.025 * length];
  if (zeros[1] >= many && zeros[0] <= few) return "utf-16le";
  if (zeros[0] >= many && zeros[1] <= few) return "utf-16be";
  return null;
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return unmarkedUtf16(bytes) ?? "utf-8";
}

function decode(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), odd: null };
  } catch {
    if (encoding !== "utf-8") return { text: new TextDecoder(encoding).decode(bytes), odd: null };
    return decodeOld(bytes) ?? { text: decodeWindows1252(bytes), odd: null };
  }
}

/** Whether text holds what no text file holds: zeros, many control characters, broken letters. */
function isGarbled(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    const isControl = code < 0x20 ? code < 0x09 || code > 0x0d : code >= 0x7f && code <= 0x9f;
    if (isControl || code === 0xfffd) controls++;
  }
  return controls * TEXT_PER_CONTROL > text.length;
}

/**
 * The text of a file: UTF-16 where a byte order mark or the pattern of zeros says so, UTF-8 where
 * the bytes are valid UTF-8 (marked or not), code page 850 or Macintosh where æ, ø and å stand as
 * those have them, else Windows-1252: what survey tools and Danish Excel write. Letters that were
 * turned into two signs each are put right.
 *
 * @returns the text without its mark; null where the bytes are no text.
 */
export function decodeBytes(bytes: Uint8Array): DecodedText | null {
  const decoded = decode(bytes);
  if (isGarbled(decoded.text)) return null;
  return undoTwice(decoded.text) ?? decoded;
}

/** As `decodeBytes`, the text alone. */
export function decodeText(bytes: Uint8Array): string | null {
  return decodeBytes(bytes)?.text ?? null;
}
