import { refused, type Refusal } from "../refusal";
import { DamagedFile } from "../unpack";
import { isWorkbook, readZipDirectory, ZIP_LIMITS, type ZipLimits } from "../zip-directory";
import { readDateStyles } from "./date-styles";
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
 * and links are not even unpacked. Dates are day numbers counted from 1900, as Excel hands them to
 * an add-in, also where the workbook counts from 1904. Sizes are held to the limits before unpacking and again while
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
    const { sharedStrings, styles, from1904 } = parts;
    const context = {
      strings: sharedStrings === null ? [] : await readSharedStrings(bytes, sharedStrings),
      isDate: styles === null ? [] : await readDateStyles(bytes, styles),
      from1904,
    };
    const sheets: WorkbookSheet[] = [];
    for (const { name, hidden, entry } of parts.sheets) {
      sheets.push({ name, hidden, ...(await readSheet(bytes, entry, context)) });
    }
    return { kind: "workbook", sheets };
  } catch (error) {
    if (error instanceof DamagedFile) return refused("damaged");
    if (error instanceof TooManyCells) return refused("too-large");
    throw error;
  }
}
