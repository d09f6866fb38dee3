import {
  DeleteConditionalRuleMutation,
  MoveConditionalRuleMutation,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../book/book";
import { invalidArgument } from "../book/rich-api-error";
import { rulesOf } from "../book/rule-shifts";
import { ClientObject, type Readers } from "../client/client-object";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";
import { CellValueConditionalFormat, CustomConditionalFormat } from "./conditional-format-details";
import { ruleOf, specFor, type PlacedRule } from "./placed-rule";
import type { MakeRange, RangeReach } from "./range-reach";

const READERS: Readers<PlacedRule> = {
  id: (placed, context) => idOf(placed, context),
  priority: (placed, { book }) => placeOf(placed, book),
  stopIfTrue: (placed, context) => ruleOf(placed, context).stopIfTrue,
  type: (placed, context) => specFor(placed, context).type,
};

function placeOf({ id, sheet }: PlacedRule, book: Book): number {
  return rulesOf(book, sheet).findIndex(({ cfId }) => cfId === id);
}

/** What Office.js knows the rule by: the same always, or its place, as the profile has it. */
export function idOf(placed: PlacedRule, { book, host }: RequestContext): string {
  return host.profile.renumbersRules ? String(placeOf(placed, book)) : placed.id;
}

type Members = Pick<Excel.ConditionalFormat, "delete" | "id" | "priority" | "stopIfTrue" | "type">;

export class ConditionalFormat extends ClientObject<PlacedRule> implements Members {
  readonly custom = new CustomConditionalFormat(this.context, () => this.targetOrNull());
  readonly customOrNullObject = new CustomConditionalFormat(this.context, () => {
    const placed = this.targetOrNull();
    return placed && specFor(placed, this.context).type === "Custom" ? placed : null;
  });
  readonly cellValue = new CellValueConditionalFormat(this.context, () => this.targetOrNull());

  constructor(
    context: RequestContext,
    find: () => PlacedRule | null,
    private readonly makeRange: MakeRange,
    isNew = false,
  ) {
    super(context, find, { fleeting: isNew });
  }

  readonly typeName = "ConditionalFormat";
  protected readonly readers = READERS;

  protected override get identity(): string {
    return "id";
  }

  protected override current(placed: PlacedRule): PlacedRule | null {
    const { book } = this.context;
    if (!book.sheetById(placed.sheet.getSheetId())) return null;
    return rulesOf(book, placed.sheet).some(({ cfId }) => cfId === placed.id) ? placed : null;
  }

  protected override navigation(name: string): Loadable | undefined {
    if (name === "custom") return this.custom;
    if (name === "customOrNullObject") return this.customOrNullObject;
    return name === "cellValue" ? this.cellValue : undefined;
  }

  get id(): string {
    return this.read("id");
  }

  get type(): Excel.ConditionalFormat["type"] {
    return this.read("type");
  }

  get priority(): number {
    return this.read("priority");
  }

  set priority(priority: number) {
    this.write("priority", priority, ({ id, sheet }) => {
      const { book } = this.context;
      const rules = rulesOf(book, sheet);
      const [from, to] = [rules.findIndex(({ cfId }) => cfId === id), rules[priority]];
      if (!to) throw invalidArgument("there is no such priority");
      if (to.cfId === id) return;
      const end = { id: to.cfId, type: from < priority ? "after" : "before" };
      const params = { start: { id, type: "self" }, end };
      book.change(MoveConditionalRuleMutation.id, params, sheet);
    });
  }

  get stopIfTrue(): boolean {
    return this.read("stopIfTrue");
  }

  set stopIfTrue(stop: boolean) {
    this.write("stopIfTrue", stop, (placed) => {
      const rule = { ...structuredClone(ruleOf(placed, this.context)), stopIfTrue: stop };
      const params = { cfId: placed.id, rule };
      this.context.book.change(SetConditionalRuleMutation.id, params, placed.sheet);
    });
  }

  getRange(): RangeReach {
    return this.makeRange(() => {
      const placed = this.target();
      const [first] = ruleOf(placed, this.context).ranges;
      return first ? { ...first, sheet: placed.sheet } : null;
    });
  }

  delete(): void {
    this.remove(({ id, sheet }) => {
      this.context.host.rules.delete(id);
      this.context.book.change(DeleteConditionalRuleMutation.id, { cfId: id }, sheet);
    });
  }
}
