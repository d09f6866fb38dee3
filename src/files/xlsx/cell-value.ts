import { DamagedFile } from "../unpack";
import { unescaped } from "./string-item";

/** What a cell can hold: error cells are their text ("#N/A"), dates Excel's day numbers. */
export type CellValue = string | number | boolean | null;

/** The day number of 1 January 1970. */
const UNIX_EPOCH_DAY = 25_569;
const DAY_MS = 86_400_000;

function dayNumber(iso: string): CellValue {
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(time) ? iso : time / DAY_MS + UNIX_EPOCH_DAY;
}

/**
 * A cell's value as Excel hands it to an add-in (ECMA-376 part 1, 18.3.1.4 and 18.18.11).
 *
 * @param type the cell's type ("n" where it says none).
 * @param stored what stands in the cell's `v`.
 * @param strings the workbook's shared strings.
 * @throws DamagedFile where the cell refers to a string that is not there.
 */
export function cellValue(type: string, stored: string, strings: readonly string[]): CellValue {
  if (type === "str") return unescaped(stored);
  const text = stored.trim();
  if (text === "") return null;
  switch (type) {
    case "s": {
      const string = strings[Number(text)] as string | undefined;
      if (string === undefined) throw new DamagedFile("a string that is not there");
      return string;
    }
    case "b":
      return text === "1" || text === "true";
    case "e":
      return text;
    case "d":
      return dayNumber(text);
    default:
      return Number.isFinite(Number(text)) ? Number(text) : text;
  }
}
