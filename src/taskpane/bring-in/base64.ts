/** Bytes that are encoded in one go: a multiple of 3, so that the parts fit together. */
const PART = 3 * 8192;

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += PART) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(from, from + PART))));
  }
  return parts.join("");
}
