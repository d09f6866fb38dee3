import type { Worksheet as UniverSheet } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseReference, splitAddress } from "./a1-address";
import type { Area } from "./area";
import type { Book } from "./book";
import { ClientObject, type Readers } from "./client-object";
import { Range } from "./range";

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

const READERS: Readers<IDefinedNamesServiceParam> = {
  name: ({ name }) => name,
  formula: ({ formulaOrRefString }) => `=${formulaOrRefString.replace(/^=/, "")}`,
  comment: ({ comment }) => comment ?? "",
  visible: ({ hidden }) => !hidden,
  scope: ({ localSheetId }) =>
    localSheetId && localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? "Worksheet" : "Workbook",
  type: (name, { book }) => (areaOfName(book, name) ? "Range" : typeOfFormula(name)),
  value: (name) => valueOfFormula(name),
};

function constant({ formulaOrRefString }: IDefinedNamesServiceParam): unknown {
  const text = formulaOrRefString.replace(/^=/, "");
  if (/^"(?:[^"]|"")*"$/.test(text)) return text.slice(1, -1).replace(/""/g, '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : undefined;
}

function typeOfFormula(name: IDefinedNamesServiceParam): string {
  const value = constant(name);
  if (value === undefined) return name.formulaOrRefString.includes("#REF!") ? "Error" : "String";
  return { string: "String", boolean: "Boolean" }[typeof value as string] ?? "Double";
}

function valueOfFormula(name: IDefinedNamesServiceParam): unknown {
  return constant(name) ?? `=${name.formulaOrRefString.replace(/^=/, "")}`;
}

type NamedItemMembers = Pick<
  Excel.NamedItem,
  "comment" | "delete" | "formula" | "name" | "scope" | "type" | "value" | "visible"
>;

/** A name for cells, a constant or a formula; it follows its cells when rows are inserted. */
export class NamedItem extends ClientObject<IDefinedNamesServiceParam> implements NamedItemMembers {
  readonly typeName = "NamedItem";
  protected readonly readers = READERS;

  protected override current({ id }: IDefinedNamesServiceParam) {
    const { book } = this.context;
    return book.injector.get(IDefinedNamesService).getValueById(book.id, id) ?? null;
  }

  get name(): string {
    return this.read("name");
  }

  get scope(): Excel.NamedItem["scope"] {
    return this.read("scope");
  }

  get type(): Excel.NamedItem["type"] {
    return this.read("type");
  }

  get value(): Excel.NamedItem["value"] {
    return this.read("value");
  }

  get formula(): Excel.NamedItem["formula"] {
    return this.read("formula");
  }

  set formula(formula: string) {
    this.write("formula", formula, (name) => this.update(name, { formulaOrRefString: formula }));
  }

  get comment(): string {
    return this.read("comment");
  }

  set comment(comment: string) {
    this.write("comment", comment, (name) => this.update(name, { comment }));
  }

  get visible(): boolean {
    return this.read("visible");
  }

  set visible(visible: boolean) {
    this.write("visible", visible, (name) => this.update(name, { hidden: !visible }));
  }

  getRange(): Range {
    return new Range(this.context, () => areaOfName(this.context.book, this.target()));
  }

  getRangeOrNullObject(): Range {
    return new Range(this.context, () => areaOfName(this.context.book, this.target()), true);
  }

  delete(): void {
    this.act((name) => this.context.book.change(RemoveDefinedNameMutation.id, name));
  }

  private update(
    name: IDefinedNamesServiceParam,
    changes: Partial<IDefinedNamesServiceParam>,
  ): void {
    const changed = { ...name, ...changes };
    changed.formulaOrRefString = storedFormula(changed.formulaOrRefString);
    this.context.book.change(SetDefinedNameMutation.id, changed);
  }
}

/** Univer writes a reference without, everything else with the equals sign. */
export function storedFormula(formula: string): string {
  const text = formula.replace(/^=/, "");
  return parseReference(splitAddress(text).reference) ? text : `=${text}`;
}
