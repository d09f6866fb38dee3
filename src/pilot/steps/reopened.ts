import { KEPT } from "../bench";
import type { Step } from "../step";
import { UNDO_CELL, UNDO_TEXT } from "./undo";

/** A setting of the pilot's own. */
const SETTING = "Fidelitet.Pilot";
const NAME = "Fidelitet.Pilot";
/** Kept in cells, which surely stay: the ids, and what the first part found. */
const [IDS, TRACE] = ["A1", "A2"];
/** The cells that have a rule and a name. */
const RULED = "C1:C9";

function rulesOf(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  return sheet.getRange(RULED).conditionalFormats;
}

/** Makes the sheet that stays until the workbook was opened again. */
export async function keepForReopening(trace: string): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, settings, names } = context.workbook;
    const sheet = worksheets.add(KEPT);
    sheet.load("id");
    await context.sync();
    const formats = rulesOf(sheet);
    formats.add("Custom").custom.rule.formula = "=C1=1";
    formats.load("items/id");
    settings.add(SETTING, "kept");
    names.add(NAME, sheet.getRange(RULED)).visible = false;
    await context.sync();
    const ids = JSON.stringify({ sheet: sheet.id, rule: formats.items[0].id });
    sheet.getRange(IDS).values = [[`'${ids}`]];
    sheet.getRange(TRACE).values = [[`'${trace}`]];
    await context.sync();
    sheet.activate();
    sheet.getRange(UNDO_CELL).values = [[UNDO_TEXT]];
    await context.sync();
  });
}

/** What the first part found, where it was kept in this workbook; null where it was not. */
export async function keptTrace(): Promise<string | null> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(KEPT);
    sheet.load("name");
    await context.sync();
    if (sheet.isNullObject) return null;
    const cell = sheet.getRange(TRACE);
    cell.load("values");
    await context.sync();
    return String((cell.values as unknown[][])[0][0]);
  });
}

/** Takes away all that was kept. */
export async function forgetKept(): Promise<void> {
  await Excel.run(async (context) => {
    const { worksheets, settings, names } = context.workbook;
    const left = [
      names.getItemOrNullObject(NAME),
      settings.getItemOrNullObject(SETTING),
      worksheets.getItemOrNullObject(KEPT),
    ];
    for (const each of left) each.load();
    await context.sync();
    for (const each of left) if (!each.isNullObject) each.delete();
    await context.sync();
  });
}

export const reopened: Step = {
  id: "reopened",
  when: "reopened",
  does: {
    da: "Ser, om arkets id, reglens id, indstillingen og det skjulte navn er de samme efter genåbning.",
    en: "Sees whether the sheet's id, the rule's id, the setting and the hidden name are the same after reopening.",
  },
  expected: {
    da: "Indstilling og navn er der endnu, navnet er skjult. Id'er regnes ikke for varige.",
    en: "Setting and name are still there, the name hidden. Ids are not counted on to last.",
  },
  run: () =>
    Excel.run(async (context) => {
      const { worksheets, settings, names } = context.workbook;
      const sheet = worksheets.getItem(KEPT);
      sheet.load("id");
      const ids = sheet.getRange(IDS);
      ids.load("values");
      const formats = rulesOf(sheet);
      formats.load("items/id,items/customOrNullObject/rule/formula");
      const setting = settings.getItemOrNullObject(SETTING);
      setting.load("value");
      const name = names.getItemOrNullObject(NAME);
      name.load("visible,formula");
      await context.sync();
      const before = JSON.parse(String((ids.values as unknown[][])[0][0])) as Record<
        "sheet" | "rule",
        string
      >;
      return {
        sameSheetId: sheet.id === before.sheet,
        rules: formats.items.map(({ customOrNullObject }) => customOrNullObject.rule.formula),
        sameRuleId: formats.items.map(({ id }) => id === before.rule),
        setting: setting.isNullObject ? null : (setting.value as unknown),
        name: name.isNullObject
          ? null
          : { visible: name.visible, formula: name.formula as unknown },
      };
    }),
};
