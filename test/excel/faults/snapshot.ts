import type { OpenedWorkbook } from "../workbook";

/** A workbook as plain data: what a user can see of it, and what we keep in it. */
export interface Snapshot {
  sheets: Record<string, SheetSnapshot>;
  names: string[];
  settings: Record<string, unknown>;
}

export interface SheetSnapshot {
  visibility: string;
  formulas: unknown[][];
  formats: unknown[][];
  rules: string[];
  merged: string[];
}

/** Kept so that undoing can be understood; a build that was interrupted has another past. */
function withoutPast(value: unknown): unknown {
  if (typeof value !== "string" || !value.startsWith("{")) return value;
  return { ...(JSON.parse(value) as object), earlier: undefined };
}

export async function snapshot({ host }: OpenedWorkbook): Promise<Snapshot> {
  return host.Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/name,items/visibility");
    names.load("items/name,items/visible,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const read = worksheets.items.map((sheet) => {
      const range = sheet.getRange("A1:L60");
      range.load("formulas,numberFormat");
      const rules = range.conditionalFormats;
      rules.load("items/custom/rule/formula,items/custom/format/fill/color");
      const merged = range.getMergedAreasOrNullObject();
      merged.areas.load("items/address");
      return { sheet, range, rules, merged };
    });
    await context.sync();
    return {
      sheets: Object.fromEntries(
        read.map(({ sheet, range, rules, merged }): [string, SheetSnapshot] => [
          sheet.name,
          {
            visibility: sheet.visibility,
            formulas: range.formulas,
            formats: range.numberFormat,
            rules: rules.items
              .map(({ custom }) => `${custom.rule.formula} ${custom.format.fill.color}`)
              .sort(),
            merged: merged.isNullObject
              ? []
              : merged.areas.items.map(({ address }) => address).sort(),
          },
        ]),
      ),
      names: names.items.map(({ name, formula, visible }) =>
        [name, String(formula).replaceAll("'", ""), visible].join(" "),
      ),
      settings: Object.fromEntries(
        settings.items.map(({ key, value }) => [key, withoutPast(value)]),
      ),
    };
  });
}
