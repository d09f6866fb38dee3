import { Parser } from "saxen";
import { DamagedFile, unpack } from "../unpack";
import type { ZipEntry } from "../zip-directory";

/** Attributes by name without prefix, or as ":id" with any prefix; entities resolved. */
export type XmlAttribute = (name: string) => string | undefined;

/** Told of a document's tags and texts in their order. Names come without their prefix. */
export interface XmlHandler {
  open?(name: string, attribute: XmlAttribute): void;
  close?(name: string): void;
  text?(text: string): void;
}

const ENTITY = /&(?:#(\d+)|#x([0-9a-f]+)|(amp|lt|gt|quot|apos));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

function decoded(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()];
    const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function prefixed(all: Record<string, string | undefined>, ending: string): string | undefined {
  const name = Object.keys(all).find((key) => key.endsWith(ending) && !key.startsWith("xmlns:"));
  return name === undefined ? undefined : all[name];
}

/**
 * Reads one XML part of a workbook while it is being unpacked.
 *
 * @throws DamagedFile where the part is not as announced, or is no XML.
 */
export async function readXml(
  bytes: Uint8Array,
  entry: ZipEntry,
  handler: XmlHandler,
): Promise<void> {
  const parser = new Parser();
  parser.on("error", () => {
    throw new DamagedFile(`${entry.name}: no XML`);
  });
  parser.on("openTag", (name, attributes) => {
    handler.open?.(withoutPrefix(name), (wanted) => {
      const all = attributes();
      const value = wanted.startsWith(":") ? prefixed(all, wanted) : all[wanted];
      return value === undefined ? undefined : decoded(value);
    });
  });
  parser.on("closeTag", (name) => handler.close?.(withoutPrefix(name)));
  parser.on("text", (text) => handler.text?.(decoded(text)));
  parser.on("cdata", (text) => handler.text?.(text));
  const decoder = new TextDecoder();
  for await (const piece of unpack(bytes, entry)) {
    parser.write(decoder.decode(piece, { stream: true }));
  }
  parser.write(decoder.decode());
  if (parser.end()) throw new DamagedFile(`${entry.name}: ends too early`);
}
