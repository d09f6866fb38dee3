import { refused, type Refusal } from "../refusal";
import { DamagedFile } from "../unpack";
import { isWorkbook, readZipDirectory, ZIP_LIMITS, type ZipLimits } from "../zip-directory";
import { readSharedStrings } from "./shared-strings";
import { readSheet, TooManyCells, type SheetCells } from "./read-sheet";
import { readWorkbookParts } from "./workbook-parts";

/** One sheet of a workbook file. */
export interface WorkbookSheet extends SheetCells {
  name: string;
  /** Hidden, so that it shows only when the user asks for it, or not even then. */
  hidden: boolean;
}

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm): values only. Formulas, macros, pictures
 * and links are not even unpacked. Sizes are held to the limits before unpacking and again while
 * unpacking. For Node and the workbench; in Excel itself, Excel opens workbooks.
 */
export async function readXlsx(
  bytes: Uint8Array,
  limits: ZipLimits = ZIP_LIMITS,
): Promise<{ kind: "workbook"; sheets: WorkbookSheet[] } | Refusal> {
  const directory = readZipDirectory(bytes, limits);
  if (directory.kind === "refused") return refused(directory.why);
  if (!isWorkbook(directory.entries)) return refused("not-a-workbook");
  try {
    const parts = await readWorkbookParts(bytes, directory.entries);
    const strings =
      parts.sharedStrings === null ? [] : await readSharedStrings(bytes, parts.sharedStrings);
    const sheets: WorkbookSheet[] = [];
    for (const { name, hidden, entry } of parts.sheets) {
      sheets.push({ name, hidden, ...(await readSheet(bytes, entry, strings)) });
    }
    return { kind: "workbook", sheets };
  } catch (error) {
    if (error instanceof DamagedFile) return refused("damaged");
    if (error instanceof TooManyCells) return refused("too-large");
    throw error;
  }
}
