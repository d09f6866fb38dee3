import type { ZipEntry } from "../zip-directory";
import { readXml } from "./read-xml";
import { StringItem } from "./string-item";

/** The strings to which a workbook's cells refer by their number. */
export async function readSharedStrings(bytes: Uint8Array, entry: ZipEntry): Promise<string[]> {
  const strings: string[] = [];
  const item = new StringItem();
  await readXml(bytes, entry, {
    open: (name) => item.open(name),
    text: (text) => item.add(text),
    close: (name) => {
      item.close(name);
      if (name === "si") strings.push(item.take());
    },
  });
  return strings;
}
