import { DEFAULT_PROGRAMME } from "../evaluation/programme";
import { runPatiently } from "./run-patiently";

const SETTING = "Fidelitet.Diskretion";

/** A whole number of persons from 1 on; anything else is as if nothing was kept. */
function parsed(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) && value >= 1
    ? value
    : DEFAULT_PROGRAMME.leastPersons;
}

/** What fewer persons answered is withheld, as the workbook keeps it; 1 withholds nothing. */
export async function loadLeastPersons(): Promise<number> {
  return runPatiently(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return parsed(setting.isNullObject ? null : setting.value);
  });
}

export async function saveLeastPersons(leastPersons: number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, leastPersons);
    await context.sync();
  });
}
