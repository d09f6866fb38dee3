import { generateRandomId } from "@univerjs/core";
import { quoteSheetName, rectangleAddress } from "../book/a1-address";
import { intersection, subtract, toUniverRange, type Area } from "../book/area";
import { invalidArgument } from "../book/rich-api-error";
import type { DataRecord, PlacedRecord } from "../book/sheet-extras";
import { ClientObject, type Readers } from "../client/client-object";
import { EXCEL_ENUMS } from "../client/excel-enums";
import type { RequestContext } from "../client/request-context";
import { requireEnum } from "../client/require-enum";
import type { AnchoredRange } from "./anchored-range";

/** A list that is written out has at most so many characters. */
const LONGEST_LIST = 255;

const NONE: DataRecord = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

const TYPES: Record<string, Excel.DataValidation["type"]> = {
  custom: "Custom",
  date: "Date",
  decimal: "Decimal",
  list: "List",
  textLength: "TextLength",
  time: "Time",
  wholeNumber: "WholeNumber",
};

/** What one rule says of all cells of a range; null where they have different ones, or some none. */
function common(area: Area, { book }: RequestContext): DataRecord | null {
  const touching = validationsOf(area, book);
  const [first] = touching;
  if (!first) return NONE;
  const covered = first.areas.some((one) => subtract(area, one).length === 0);
  return touching.length === 1 && covered ? { ...NONE, ...first.values } : null;
}

function validationsOf(area: Area, book: RequestContext["book"]): PlacedRecord[] {
  const { validations } = book.extras.of(area.sheet);
  return validations.filter(({ areas }) => areas.some((one) => intersection(one, area)));
}

const value = (name: string) => (area: Area, context: RequestContext) =>
  structuredClone(common(area, context)?.[name] ?? null);

const READERS: Readers<Area> = {
  rule: value("rule"),
  ignoreBlanks: value("ignoreBlanks"),
  errorAlert: value("errorAlert"),
  prompt: value("prompt"),
  type: (area, context) => {
    const found = common(area, context);
    if (!found) return "Inconsistent";
    const [kind] = Object.keys(found.rule as object);
    return kind === undefined ? "None" : TYPES[kind];
  },
};

type Members = Pick<
  Excel.DataValidation,
  "clear" | "errorAlert" | "ignoreBlanks" | "prompt" | "rule" | "type"
>;

/** What cells accept. Kept and read back; the workbench's page neither offers nor refuses input. */
export class DataValidation extends ClientObject<Area> implements Members {
  readonly typeName = "DataValidation";
  protected readonly readers = READERS;

  get type(): Excel.DataValidation["type"] {
    return this.read("type");
  }

  get rule(): Excel.DataValidationRule {
    return this.read("rule");
  }

  set rule(rule: Excel.DataValidationRule) {
    const source = rule.list?.source;
    if (typeof source === "object")
      (source as unknown as AnchoredRange).checkUsableIn(this.context);
    this.change("rule", rule, () => storedRule(rule));
  }

  get ignoreBlanks(): boolean {
    return this.read("ignoreBlanks");
  }

  set ignoreBlanks(ignore: boolean) {
    this.change("ignoreBlanks", ignore, () => ignore);
  }

  get errorAlert(): Excel.DataValidationErrorAlert {
    return this.read("errorAlert");
  }

  set errorAlert(alert: Excel.DataValidationErrorAlert) {
    this.change("errorAlert", alert, () => {
      requireEnum(EXCEL_ENUMS.DataValidationAlertStyle, alert.style);
      return { ...alert };
    });
  }

  get prompt(): Excel.DataValidationPrompt {
    return this.read("prompt");
  }

  set prompt(prompt: Excel.DataValidationPrompt) {
    this.change("prompt", prompt, () => ({ ...prompt }));
  }

  clear(): void {
    this.act((area) => {
      const { book } = this.context;
      book.checkUnlocked(area.sheet);
      const extras = book.extras.of(area.sheet);
      for (const record of extras.validations) {
        record.areas = record.areas.flatMap((one) => subtract(one, area));
      }
      extras.validations = extras.validations.filter(({ areas }) => areas.length > 0);
    });
  }

  /** The cells get a rule of their own, made of what they had in common and the change. */
  private change(name: string, given: unknown, stored: () => unknown): void {
    this.write(name, given, (area) => {
      const { book } = this.context;
      book.checkUnlocked(area.sheet);
      const values = { ...common(area, this.context), [name]: stored() };
      const extras = book.extras.of(area.sheet);
      for (const record of extras.validations) {
        record.areas = record.areas.flatMap((one) => subtract(one, area));
      }
      const record = { id: generateRandomId(8), areas: [toUniverRange(area)], values };
      extras.validations = [...extras.validations.filter(({ areas }) => areas.length > 0), record];
    });
  }
}

function storedRule(rule: Excel.DataValidationRule): object {
  const kinds = Object.keys(rule);
  if (kinds.length !== 1 || !(kinds[0] in TYPES)) {
    throw invalidArgument("a rule for what cells accept is of one kind");
  }
  if (!rule.list) return structuredClone(rule);
  const { source } = rule.list;
  if (typeof source === "string") {
    if (!source.startsWith("=") && source.length > LONGEST_LIST) {
      throw invalidArgument(`a list that is written out has at most ${LONGEST_LIST} characters`);
    }
    return { list: { ...rule.list } };
  }
  const area = (source as unknown as AnchoredRange).target();
  const address = `=${quoteSheetName(area.sheet.getName())}!${rectangleAddress(area, true)}`;
  return { list: { ...rule.list, source: address } };
}
