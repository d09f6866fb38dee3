import type { ZipEntry } from "../zip-directory";
import { readXml } from "./read-xml";

/** Whether a built-in number format shows a date or a time (ECMA-376 part 1, 18.8.30). */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58);
}

/** Whether a format's code has letters of days, months, years or hours, not only as text. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[dmyhså]/i.test(bare) && !/general|standard/i.test(bare);
}

/** Per style that cells refer to, in their order, whether it shows numbers as dates. */
export async function readDateStyles(bytes: Uint8Array, entry: ZipEntry): Promise<boolean[]> {
  const own = new Map<number, boolean>();
  const isDate: boolean[] = [];
  let isCellStyle = false;
  await readXml(bytes, entry, {
    open: (name, attribute) => {
      if (name === "cellXfs") isCellStyle = true;
      const id = Number(attribute("numFmtId") ?? 0);
      if (name === "numFmt") own.set(id, isDateCode(attribute("formatCode") ?? ""));
      if (name === "xf" && isCellStyle) isDate.push(own.get(id) ?? isBuiltInDate(id));
    },
    close: (name) => {
      if (name === "cellXfs") isCellStyle = false;
    },
  });
  return isDate;
}
