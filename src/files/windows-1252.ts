/** What the bytes 0x80 to 0x9F mean in Windows-1252; five of them mean nothing. */
const HIGH = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * The text of bytes in Windows-1252. Some versions of Node read the bytes 0x80 to 0x9F as control
 * characters (github.com/nodejs/node/issues/56542), so these are put right here.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80]);
}
