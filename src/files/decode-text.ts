/**
 * The text of a file: UTF-8 where the bytes are valid UTF-8 (with or without byte order mark),
 * else Windows-1252, the two that survey tools and Danish Excel write.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
