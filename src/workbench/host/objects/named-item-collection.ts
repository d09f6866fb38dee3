import { generateRandomId, type Worksheet as UniverSheet } from "@univerjs/core";
import { SetDefinedNameMutation } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { parseReference, quoteSheetName, rectangleAddress } from "../book/a1-address";
import type { Area } from "../book/area";
import { definedName, definedNames, storedFormula } from "../book/defined-names";
import { invalidArgument, itemAlreadyExists } from "../book/rich-api-error";
import type { Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionObject } from "../client/collection-object";
import type { RequestContext } from "../client/request-context";
import { NamedItem } from "./named-item";
import type { Range } from "./range";

/** The workbook or a sheet, whichever the names belong to. */
type Owner = UniverSheet | { readonly workbook: true };

const READERS: Readers<Owner> = {};
const WORKBOOK: Owner = { workbook: true };
const LONGEST_NAME = 255;

export class NamedItemCollection extends CollectionObject<Owner, NamedItem> {
  constructor(context: RequestContext, owner: () => Owner | null = () => WORKBOOK) {
    super(context, owner, { orNull: true });
  }

  readonly typeName = "NamedItemCollection";
  protected readonly readers = READERS;

  /** Names a range, or a formula or constant such as `=0.8`. */
  add(name: string, reference: Range | string, comment?: string): NamedItem {
    if (typeof reference !== "string") reference.checkUsableIn(this.context);
    return new NamedItem(
      this.context,
      () => {
        const sheet = this.sheet();
        checkName(name);
        if (this.named(name)) throw itemAlreadyExists(name);
        this.context.book.change(SetDefinedNameMutation.id, {
          id: generateRandomId(10),
          name,
          formulaOrRefString:
            typeof reference === "string"
              ? storedFormula(reference)
              : absoluteAddress(reference.target()),
          comment: comment ?? "",
          localSheetId: sheet?.getSheetId() ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
          hidden: false,
        });
        return this.named(name);
      },
      { fleeting: true },
    );
  }

  getItem(name: string): NamedItem {
    return new NamedItem(this.context, () => this.named(name));
  }

  getItemOrNullObject(name: string): NamedItem {
    return new NamedItem(this.context, () => this.named(name), { orNull: true });
  }

  getCount(): ClientResult<number> {
    return new ClientResult(
      this.context,
      () => definedNames(this.context.book, this.sheet()).length,
    );
  }

  protected override listed(): NamedItem[] {
    return definedNames(this.context.book, this.sheet()).map(
      ({ name }) => new NamedItem(this.context, () => this.named(name)),
    );
  }

  private sheet(): UniverSheet | undefined {
    const owner = this.target();
    return "workbook" in owner ? undefined : owner;
  }

  private named(name: string) {
    return definedName(this.context.book, name, this.sheet());
  }
}

function absoluteAddress(area: Area): string {
  return `${quoteSheetName(area.sheet.getName())}!${rectangleAddress(area, true)}`;
}

/** Excel's rules: letters, digits, "_", "." and "\", not a cell's address, no spaces. */
function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= LONGEST_NAME;
  const isReference = /^[rc]$/i.test(name) || isAddress(name);
  if (!wellFormed || isReference) throw invalidArgument(`'${name}' cannot be a name`);
}

function isAddress(name: string): boolean {
  try {
    return parseReference(name) !== null;
  } catch {
    return false;
  }
}
