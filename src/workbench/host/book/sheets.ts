import type { IWorksheetData, Worksheet as UniverSheet } from "@univerjs/core";
import {
  CopySheetCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
} from "@univerjs/sheets";
import type { Book } from "./book";
import { invalidArgument, itemAlreadyExists } from "./rich-api-error";

const LONGEST_NAME = 31;
const NEW_SHEET = { rowCount: 1000, columnCount: 26 };

/** Excel's rules for a sheet's name; `renamed` is the sheet that may have the name already. */
export function checkSheetName(book: Book, name: string, renamed?: UniverSheet): void {
  checkForm(name);
  const other = book.sheetByName(name);
  if (other && other !== renamed) throw itemAlreadyExists(name);
}

/** The same rules for all names of a workbook that is opened. */
export function checkWorkbookNames(names: string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    checkForm(name);
    if (seen.has(name.toLocaleLowerCase())) throw itemAlreadyExists(name);
    seen.add(name.toLocaleLowerCase());
  }
}

function checkForm(name: string): void {
  if (typeof name !== "string" || name.length === 0 || name.length > LONGEST_NAME) {
    throw invalidArgument(`a sheet's name has 1 to ${LONGEST_NAME} characters: '${name}'`);
  }
  if (/[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw invalidArgument(`'${name}' has characters that no sheet's name may have`);
  }
  if (/^history$/i.test(name)) throw invalidArgument("'History' is reserved by Excel");
}

/** What Excel calls a new sheet before its number, in a display language such as "da-DK". */
export function newSheetStem(displayLanguage: string): string {
  return /^da\b/i.test(displayLanguage) ? "Ark" : "Sheet";
}

/** A new last sheet, without making it the active one; unnamed it is the next free "Ark2". */
export function addSheet(book: Book, name: string | undefined, stem: string): UniverSheet {
  const given = name ?? nextName(book, stem);
  checkSheetName(book, given);
  return insertSheet(book, book.sheets.length, { name: given, ...NEW_SHEET });
}

/** A new sheet with these data at a position, without making it the active one. */
export function insertSheet(book: Book, index: number, data: Partial<IWorksheetData>): UniverSheet {
  const active = book.workbook.getActiveSheet();
  const before = new Set(book.sheets.map((sheet) => sheet.getSheetId()));
  book.change(InsertSheetCommand.id, { index, sheet: data });
  book.facade.setActiveSheet(active.getSheetId());
  return newcomer(book, before);
}

export function deleteSheet(book: Book, sheet: UniverSheet): void {
  const others = book.sheets.filter((other) => other !== sheet && !other.isSheetHidden());
  if (others.length === 0) throw invalidArgument("a workbook shows at least one sheet");
  // Univer's page refuses to remove the sheet that it shows.
  if (book.workbook.getActiveSheet() === sheet) book.facade.setActiveSheet(others[0].getSheetId());
  book.change(RemoveSheetCommand.id, {}, sheet);
}

/** A copy named as Excel does it, "Oversigt (2)"; it takes over no name of the workbook. */
export function copySheet(
  book: Book,
  sheet: UniverSheet,
  positionType: string,
  relativeTo?: UniverSheet,
): UniverSheet {
  const before = new Set(book.sheets.map((other) => other.getSheetId()));
  const active = book.workbook.getActiveSheet();
  book.change(CopySheetCommand.id, {}, sheet);
  const copy = newcomer(book, before);
  book.extras.copy(sheet, copy);
  book.change(SetWorksheetNameCommand.id, { name: freeSheetName(book, sheet.getName()) }, copy);
  const others = book.sheets.filter((other) => other !== copy);
  const order = sheetPosition(others, positionType, relativeTo);
  if (order !== book.sheets.indexOf(copy)) {
    book.change(SetWorksheetOrderCommand.id, { order }, copy);
  }
  book.facade.setActiveSheet(active.getSheetId());
  return copy;
}

function nextName(book: Book, stem: string): string {
  let number = book.sheets.length + 1;
  while (book.sheetByName(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

/** Where a sheet comes to stand among others, by Excel's words for it. */
export function sheetPosition(
  sheets: readonly UniverSheet[],
  positionType: string,
  relativeTo?: UniverSheet,
): number {
  const anchor = relativeTo ? sheets.indexOf(relativeTo) : -1;
  const position = {
    Beginning: 0,
    Before: anchor,
    After: anchor < 0 ? -1 : anchor + 1,
    End: sheets.length,
    None: sheets.length,
  }[positionType];
  if (position === undefined || position < 0) throw invalidArgument("no such place for a sheet");
  return position;
}

/** The name, or where it is taken the same with the next free number: "Oversigt (2)". */
export function freeSheetName(book: Book, name: string): string {
  checkForm(name);
  if (!book.sheetByName(name)) return name;
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const ending = ` (${number})`;
    const candidate = stem.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!book.sheetByName(candidate)) return candidate;
  }
}

function newcomer(book: Book, before: Set<string>): UniverSheet {
  const sheet = book.sheets.find((candidate) => !before.has(candidate.getSheetId()));
  if (!sheet) throw invalidArgument("the sheet could not be made");
  return sheet;
}
