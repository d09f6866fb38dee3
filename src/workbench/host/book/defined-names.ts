import type { Worksheet as UniverSheet } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseReference, requireReference, splitAddress } from "./a1-address";
import type { Area } from "./area";
import type { Book } from "./book";
import { invalidArgument } from "./rich-api-error";

/** The names of the workbook, or, given a sheet, that sheet's own names. */
export function definedNames(book: Book, sheet?: UniverSheet): IDefinedNamesServiceParam[] {
  const all = book.injector.get(IDefinedNamesService).getDefinedNameMap(book.id) ?? {};
  const scope = sheet?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return Object.values(all).filter(
    (name) => (name.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME) === scope,
  );
}

export function definedName(book: Book, name: string, sheet?: UniverSheet) {
  const wanted = name.toLocaleLowerCase();
  return (
    definedNames(book, sheet).find((known) => known.name.toLocaleLowerCase() === wanted) ?? null
  );
}

/** The cells that a name stands for; null where it stands for something else. */
export function areaOfName(book: Book, { formulaOrRefString }: IDefinedNamesServiceParam) {
  const { sheetName, reference } = splitAddress(formulaOrRefString.replace(/^=/, ""));
  const sheet = sheetName === undefined ? null : book.sheetByName(sheetName);
  const rectangle = sheet && parseReference(reference);
  return sheet && rectangle ? { ...rectangle, sheet } : null;
}

/** The cells of a name that can be used in place of an address on the given sheet. */
export function addressedByName(book: Book, name: string, sheet: UniverSheet): Area | null {
  const known = definedName(book, name, sheet) ?? definedName(book, name);
  const area = known && areaOfName(book, known);
  return area?.sheet === sheet ? area : null;
}

/** The cells of an address, which may name another sheet than the one it is given to. */
export function areaAt(book: Book, address: string, sheet: UniverSheet): Area {
  const { sheetName, reference } = splitAddress(address);
  const on = sheetName === undefined ? sheet : book.sheetByName(sheetName);
  if (!on) throw invalidArgument(`there is no sheet of '${address}'`);
  return { ...requireReference(reference), sheet: on };
}

/** Univer writes a reference without, everything else with the equals sign. */
export function storedFormula(formula: string): string {
  const text = formula.replace(/^=/, "");
  return parseReference(splitAddress(text).reference) ? text : `=${text}`;
}
