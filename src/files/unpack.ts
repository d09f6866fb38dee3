import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-directory";

/** A part of a file that is not what it should be; nothing can be read from the file. */
export class DamagedFile extends Error {}

/** The bytes of an entry as they are unpacked, piece by piece. */
async function* pieces(
  bytes: Uint8Array,
  { method, dataStart, packedSize }: ZipEntry,
): AsyncGenerator<Uint8Array> {
  const packed = bytes.slice(dataStart, dataStart + packedSize);
  if (method === "stored") {
    yield packed;
    return;
  }
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw new DamagedFile("not a deflate stream");
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/**
 * Unpacks one entry of a zip, piece by piece. Never gives more than the directory promised:
 * unpacking stops at the first piece too many.
 *
 * @throws DamagedFile where size or checksum are not the directory's, or the bytes are no
 *   deflate stream.
 */
export async function* unpack(bytes: Uint8Array, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  for await (const piece of pieces(bytes, entry)) {
    size += piece.length;
    if (size > entry.size) throw new DamagedFile(`${entry.name}: larger than announced`);
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.crc) {
    throw new DamagedFile(`${entry.name}: not as announced`);
  }
}
