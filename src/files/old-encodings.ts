import { decodeCp850 } from "./cp850";

/** How a text was written where that is no way that Danish files are written in today. */
export type OddEncoding = "cp850" | "macintosh" | "utf-8-twice";

/** The bytes of æ, ø and å in encodings that are told apart by them. */
const SMALL: Readonly<Record<"windows-1252" | "cp850" | "macintosh", readonly number[]>> = {
  "windows-1252": [0xe6, 0xf8, 0xe5],
  cp850: [0x91, 0x9b, 0x86],
  macintosh: [0xbe, 0xbf, 0x8c],
};
/** So many letters make an encoding sure; so many bytes are looked at. */
const FEWEST_LETTERS = 3;
const SAMPLE_BYTES = 1_000_000;

function isLetter(byte: number): boolean {
  const small = byte | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** How often each byte stands between two letters: there only letters stand. */
function withinWords(bytes: Uint8Array): Uint32Array {
  const counts = new Uint32Array(256);
  const last = Math.min(bytes.length, SAMPLE_BYTES) - 1;
  for (let i = 1; i < last; i++) {
    if (bytes[i] >= 0x80 && isLetter(bytes[i - 1]) && isLetter(bytes[i + 1])) counts[bytes[i]]++;
  }
  return counts;
}

/**
 * The text of bytes that are no UTF-8 and have their æ, ø and å where DOS or an old Mac has them.
 *
 * @returns null where nothing says so.
 */
export function decodeOld(bytes: Uint8Array): { text: string; odd: OddEncoding } | null {
  const counts = withinWords(bytes);
  const letters = (encoding: keyof typeof SMALL) =>
    SMALL[encoding].reduce((sum, byte) => sum + counts[byte], 0);
  if (letters("windows-1252") > 0) return null;
  const [cp850, macintosh] = [letters("cp850"), letters("macintosh")];
  if (Math.max(cp850, macintosh) < FEWEST_LETTERS || cp850 === macintosh) return null;
  return cp850 > macintosh
    ? { text: decodeCp850(bytes), odd: "cp850" }
    : { text: new TextDecoder("macintosh").decode(bytes), odd: "macintosh" };
}

/** What the second byte of a Danish letter in UTF-8 looks like in Windows-1252, and the letter. */
const TWICE: Readonly<Record<string, string>> = {
  ...{ "\u00a6": "æ", "\u00b8": "ø", "\u00a5": "å", "\u2020": "Æ", "\u02dc": "Ø", "\u2026": "Å" },
  ...{ "\u0086": "Æ", "\u0098": "Ø", "\u0085": "Å", "\u00a9": "é", "\u2030": "É", "\u00bc": "ü" },
  ...{ "\u00b6": "ö", "\u00a4": "ä" },
};

/** Letters that were UTF-8, read as Windows-1252 and saved so: "hÃ¸j" → "høj". */
export function undoTwice(text: string): { text: string; odd: OddEncoding } | null {
  if (!text.includes("\u00c3")) return null;
  let undone = 0;
  const whole = text.replace(/\u00c3([^\x00-\x7f])/g, (pair, second: string) => {
    const letter = TWICE[second] as string | undefined;
    if (letter === undefined) return pair;
    undone++;
    return letter;
  });
  return undone === 0 ? null : { text: whole, odd: "utf-8-twice" };
}
