const END = 0x06054b50;
const END_BYTES = 22;
const MOST_REMARK_BYTES = 0xffff;
const LOCATOR_64 = 0x07064b50;
const END_64 = 0x06064b50;

/** Where a zip's directory begins and how many entries it has. */
export interface ZipEnd {
  entries: number;
  directoryStart: number;
}

/**
 * Finds the record at the end of a zip that tells where its directory is (APPNOTE 4.3.14–16).
 *
 * @returns null where there is none that fits the file.
 */
export function findZipEnd(bytes: Uint8Array): ZipEnd | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = Math.max(0, bytes.length - END_BYTES - MOST_REMARK_BYTES);
  for (let at = bytes.length - END_BYTES; at >= first; at--) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_BYTES + view.getUint16(at + 20, true) !== bytes.length) continue;
    const narrow: ZipEnd = {
      entries: view.getUint16(at + 10, true),
      directoryStart: view.getUint32(at + 16, true),
    };
    const isWide = narrow.entries === 0xffff || narrow.directoryStart === 0xffffffff;
    const end = isWide ? wideEnd(view, at) : narrow;
    return end !== null && end.directoryStart <= at ? end : null;
  }
  return null;
}

/** The record of a zip whose numbers need 64 bits. */
function wideEnd(view: DataView, end: number): ZipEnd | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64) return null;
  const at = Number(view.getBigUint64(locator + 8, true));
  if (at + 56 > locator || view.getUint32(at, true) !== END_64) return null;
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    directoryStart: Number(view.getBigUint64(at + 48, true)),
  };
}
