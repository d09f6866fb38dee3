import type { Worksheet as UniverSheet } from "@univerjs/core";
import { invalidArgument, itemNotFound, RichApiError } from "../book/rich-api-error";
import { checkWorkbookNames, freeSheetName, insertSheet, sheetPosition } from "../book/sheets";
import { fileSheetData, type FileSheet } from "../book/workbook-file";
import { notImplemented } from "../client/client-errors";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import type { Worksheet } from "./worksheet";

export interface InsertOptions {
  positionType?: string;
  relativeTo?: Worksheet | string | null;
  sheetNamesToInsert?: readonly string[];
}

/** Where sheets come to stand before or after a sheet that is not named. */
const WITHOUT_NEIGHBOUR = new Map([
  ["Before", "Beginning"],
  ["After", "End"],
]);

/**
 * Inserts the sheets of a workbook file, one after the other, all or none. A name that is taken
 * gets a number, a hidden sheet stays hidden, and the active sheet stays the active one.
 *
 * @returns the new sheets' ids.
 */
export async function insertWorksheets(
  context: RequestContext,
  base64: string,
  options: InsertOptions = {},
): Promise<string[]> {
  const { book, host } = context;
  if (!host.readWorkbookFile) throw notImplemented("Workbook.insertWorksheetsFromBase64");
  const all = await host.readWorkbookFile(decoded(base64));
  if (!all) throw invalidArgument("the file is no workbook that can be opened");
  const { positionType = "End" } = options;
  requireEnum(EXCEL_ENUMS.WorksheetPositionType, positionType);
  const chosen = chosenSheets(all, options.sheetNamesToInsert);
  checkWorkbookNames(chosen.map(({ name }) => name));
  const beside = relativeSheet(context, options.relativeTo);
  const place = beside ? positionType : (WITHOUT_NEIGHBOUR.get(positionType) ?? positionType);
  const position = sheetPosition(book.sheets, place, beside);
  const ids = chosen.map((sheet, i) => {
    const name = freeSheetName(book, sheet.name);
    return insertSheet(book, position + i, fileSheetData(name, sheet)).getSheetId();
  });
  if (host.profile.insertReportsFailure) {
    throw new RichApiError("GeneralException", "There was an internal error (after inserting).");
  }
  return ids;
}

function decoded(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("the file is not Base64");
  }
}

function chosenSheets(
  sheets: readonly FileSheet[],
  names: readonly string[] = [],
): readonly FileSheet[] {
  if (names.length === 0) return sheets;
  const wanted = new Set(names.map((name) => name.toLocaleLowerCase()));
  const chosen = sheets.filter(({ name }) => wanted.delete(name.toLocaleLowerCase()));
  const [missing] = wanted;
  if (missing !== undefined) throw itemNotFound(`the file's sheet '${missing}'`);
  return chosen;
}

function relativeSheet(
  { book }: RequestContext,
  relativeTo: InsertOptions["relativeTo"],
): UniverSheet | undefined {
  if (relativeTo === undefined || relativeTo === null) return undefined;
  if (typeof relativeTo !== "string") return relativeTo.target();
  const sheet = book.sheetByName(relativeTo) ?? book.sheetById(relativeTo);
  if (!sheet) throw itemNotFound(relativeTo);
  return sheet;
}
