import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { areaOfName, storedFormula } from "../book/defined-names";
import { ClientObject, type Readers } from "../client/client-object";
import { Range } from "./range";

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

  protected override get knownBy(): string {
    return "name";
  }

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
    return new Range(this.context, () => areaOfName(this.context.book, this.target()), {
      orNull: true,
    });
  }

  delete(): void {
    this.remove((name) => this.context.book.change(RemoveDefinedNameMutation.id, name));
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
