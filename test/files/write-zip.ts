import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../src/files/crc32";

/** One file for a zip, and what the zip's directory is to say of it against the truth. */
export interface ZipPart {
  name: string;
  content: string | Uint8Array;
  stored?: boolean;
  encrypted?: boolean;
  /** Sizes and checksum that the headers claim. */
  claimed?: { size?: number; packedSize?: number; crc?: number };
  /** Sizes stand in the 64-bit field. */
  wide?: boolean;
}

const ALL_ONES = 0xffffffff;

function header(length: number, fields: readonly (readonly [number, 2 | 4, number])[]): Buffer {
  const bytes = Buffer.alloc(length);
  for (const [at, width, value] of fields) bytes.writeUIntLE(value, at, width);
  return bytes;
}

function wideField(values: readonly number[]): Buffer {
  const field = Buffer.alloc(4 + 8 * values.length);
  field.writeUInt16LE(1, 0);
  field.writeUInt16LE(8 * values.length, 2);
  values.forEach((value, i) => field.writeBigUInt64LE(BigInt(value), 4 + 8 * i));
  return field;
}

/**
 * Writes a zip by hand (PKWARE APPNOTE 4.3), so that it can be wrong where a test needs it.
 *
 * @param remark a comment at the end.
 */
export function writeZip(parts: readonly ZipPart[], remark = ""): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const part of parts) {
    const name = Buffer.from(part.name);
    const content = Buffer.from(part.content);
    const packed = part.stored ? content : deflateRawSync(content);
    const claimed = {
      size: content.length,
      packedSize: packed.length,
      crc: crc32(content),
      ...part.claimed,
    };
    const sizes = [claimed.packedSize, claimed.size].map((size) => (part.wide ? ALL_ONES : size));
    const extra = part.wide ? wideField([claimed.size, claimed.packedSize]) : Buffer.alloc(0);
    const shared = (from: number): [number, 2 | 4, number][] => [
      [from, 2, 20],
      [from + 2, 2, part.encrypted ? 1 : 0],
      [from + 4, 2, part.stored ? 0 : 8],
      [from + 10, 4, claimed.crc],
      [from + 14, 4, sizes[0]],
      [from + 18, 4, sizes[1]],
      [from + 22, 2, name.length],
      [from + 24, 2, extra.length],
    ];
    const local = header(30, [[0, 4, 0x04034b50], ...shared(4)]);
    const entry = header(46, [[0, 4, 0x02014b50], ...shared(6), [42, 4, at]]);
    directory.push(entry, name, extra);
    chunks.push(local, name, extra, packed);
    at += local.length + name.length + extra.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = header(22, [
    [0, 4, 0x06054b50],
    [8, 2, parts.length],
    [10, 2, parts.length],
    [12, 4, size],
    [16, 4, at],
    [20, 2, Buffer.byteLength(remark)],
  ]);
  return new Uint8Array(Buffer.concat([...chunks, ...directory, end, Buffer.from(remark)]));
}
