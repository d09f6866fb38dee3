import { findZipEnd } from "./zip-end";

/** One file within a zip, as the directory at its end describes it. Sizes are bytes. */
export interface ZipEntry {
  name: string;
  method: "stored" | "deflated";
  crc: number;
  packedSize: number;
  size: number;
  /** Where its own header begins, and after it its packed bytes. */
  start: number;
  dataStart: number;
}

export interface ZipLimits {
  mostEntries: number;
  /** Bytes of all entries together, unpacked. */
  mostBytes: number;
  /** Unpacked bytes for each packed one, in entries of more than `ratioFrom` bytes. */
  mostRatio: number;
  ratioFrom: number;
}

/** A workbook of survey answers stays far below, be it one of many sheets; Excel's own files pack at most about 40 to 1. */
export const ZIP_LIMITS: ZipLimits = {
  mostEntries: 65_000,
  mostBytes: 300_000_000,
  mostRatio: 200,
  ratioFrom: 1_000_000,
};

/** What the directory of a zip says, before anything is unpacked. */
export type ZipVerdict =
  | { kind: "zip"; entries: ZipEntry[] }
  | { kind: "refused"; why: "not-a-zip" | "password" | "too-large-unpacked" | "damaged" };

type Why = Extract<ZipVerdict, { kind: "refused" }>["why"];

const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ZIP64_FIELD = 1;
const IS_32_BITS = 0xffffffff;

class Refused extends Error {
  constructor(readonly why: Why) {
    super(why);
  }
}

function ensure(holds: boolean, why: Why): asserts holds {
  if (!holds) throw new Refused(why);
}

/** The values of 64 bits that stand in for those of 32 that are all ones (APPNOTE 4.5.3). */
function wideValues(view: DataView, from: number, to: number, narrow: readonly number[]): number[] {
  if (!narrow.includes(IS_32_BITS)) return [...narrow];
  let at = from;
  while (at + 4 <= to && view.getUint16(at, true) !== ZIP64_FIELD) {
    at += 4 + view.getUint16(at + 2, true);
  }
  at += 4;
  return narrow.map((value) => {
    if (value !== IS_32_BITS) return value;
    ensure(at + 8 <= to, "damaged");
    at += 8;
    return Number(view.getBigUint64(at - 8, true));
  });
}

/** Where an entry's bytes begin, after its own header, which must agree with the directory. */
function dataStart(bytes: Uint8Array, view: DataView, header: number, name: Uint8Array): number {
  ensure(header + 30 <= bytes.length, "damaged");
  ensure(view.getUint32(header, true) === LOCAL_HEADER, "damaged");
  const nameLength = view.getUint16(header + 26, true);
  ensure(nameLength === name.length, "damaged");
  ensure(
    name.every((byte, i) => bytes[header + 30 + i] === byte),
    "damaged",
  );
  return header + 30 + nameLength + view.getUint16(header + 28, true);
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry & { next: number } {
  ensure(at + 46 <= bytes.length, "damaged");
  ensure(view.getUint32(at, true) === DIRECTORY_ENTRY, "damaged");
  ensure((view.getUint16(at + 8, true) & 1) === 0, "password");
  const method = view.getUint16(at + 10, true);
  ensure(method === 0 || method === 8, "damaged");
  const [nameLength, extraLength, remarkLength] = [28, 30, 32].map((i) =>
    view.getUint16(at + i, true),
  );
  const extra = at + 46 + nameLength;
  const next = extra + extraLength + remarkLength;
  ensure(next <= bytes.length, "damaged");
  const narrow = [24, 20, 42].map((i) => view.getUint32(at + i, true));
  const [size, packedSize, header] = wideValues(view, extra, extra + extraLength, narrow);
  const name = bytes.subarray(at + 46, extra);
  ensure(method === 8 || size === packedSize, "damaged");
  return {
    name: new TextDecoder().decode(name),
    method: method === 0 ? "stored" : "deflated",
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    start: header,
    dataStart: dataStart(bytes, view, header, name),
    next,
  };
}

/** Entries that share bytes are the mark of a bomb; entries of the same name, of a trick. */
function ensureApart(entries: readonly ZipEntry[], directoryStart: number): void {
  let end = 0;
  for (const entry of [...entries].sort((a, b) => a.start - b.start)) {
    ensure(entry.start >= end, "damaged");
    end = entry.dataStart + entry.packedSize;
  }
  ensure(end <= directoryStart, "damaged");
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  ensure(names.size === entries.length, "damaged");
}

/**
 * Reads the directory of a zip and holds it to limits, without unpacking anything. What is said
 * here of sizes must be held to again when unpacking.
 *
 * Source: PKWARE, .ZIP File Format Specification (APPNOTE), 4.3 and 4.5.3.
 */
export function readZipDirectory(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipVerdict {
  try {
    const end = findZipEnd(bytes);
    ensure(end !== null, "not-a-zip");
    ensure(end.entries <= limits.mostEntries, "too-large-unpacked");
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const entries: ZipEntry[] = [];
    let total = 0;
    for (let at = end.directoryStart; entries.length < end.entries;) {
      const { next, ...entry } = readEntry(bytes, view, at);
      total += entry.size;
      ensure(total <= limits.mostBytes, "too-large-unpacked");
      const isPlausible =
        entry.size <= limits.ratioFrom || entry.size <= entry.packedSize * limits.mostRatio;
      ensure(isPlausible, "too-large-unpacked");
      entries.push(entry);
      at = next;
    }
    ensureApart(entries, end.directoryStart);
    return { kind: "zip", entries };
  } catch (error) {
    if (error instanceof Refused) return { kind: "refused", why: error.why };
    throw error;
  }
}

/** Whether a zip is an Excel workbook of XML (.xlsx, .xlsm). */
export function isWorkbook(entries: readonly ZipEntry[]): boolean {
  return (
    entries.some(({ name }) => name === "[Content_Types].xml") &&
    entries.some(({ name }) => /^xl\/workbook\d*\.xml$/i.test(name))
  );
}
