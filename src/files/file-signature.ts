/** What a file's bytes say that it is, whatever its name says. */
export type FileSignature = "picture" | "pdf" | "zip" | "old-office" | "markup" | "other";

const SIGNATURES: readonly (readonly [FileSignature, string])[] = [
  ["zip", "PK\x03\x04"],
  ["zip", "PK\x05\x06"],
  ["old-office", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["pdf", "%PDF-"],
  ["picture", "\x89PNG"],
  ["picture", "\xff\xd8\xff"],
  ["picture", "GIF8"],
  ["picture", "II*\0"],
  ["picture", "MM\0*"],
];

/** Pictures that are told by what stands a little way into the file. */
const INNER: readonly (readonly [offset: number, text: string])[] = [
  [8, "WEBP"],
  [4, "ftypheic"],
  [4, "ftypavif"],
];
const MARKUP = /^(?:\xef\xbb\xbf)?\s*<(?:\?xml|!doctype|!--|html|head|body|table|svg|workbook)\b/i;

function latin(bytes: Uint8Array, from: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(from, from + length));
}

/** Recognises the kinds of file that are taken for tables by mistake, by their first bytes. */
export function fileSignature(bytes: Uint8Array): FileSignature {
  const start = latin(bytes, 0, 256);
  for (const [kind, signature] of SIGNATURES) if (start.startsWith(signature)) return kind;
  if (INNER.some(([offset, text]) => start.startsWith(text, offset))) return "picture";
  if (start.startsWith("BM") && start.startsWith("\0\0\0\0", 6)) return "picture";
  return MARKUP.test(start) ? "markup" : "other";
}

/** Whether a file of the old Office kind is a new one behind a password (MS-OFFCRYPTO, 2.3.4.4). */
export function isPasswordProtected(bytes: Uint8Array): boolean {
  const name = [..."EncryptedPackage"].map((letter) => letter.charCodeAt(0));
  // Names in such a file stand in UTF-16, at the head of an entry of 128 bytes.
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if (name.every((code, i) => bytes[at + 2 * i] === code && bytes[at + 2 * i + 1] === 0)) {
      return true;
    }
  }
  return false;
}
