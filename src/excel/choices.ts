import type { TotalRule } from "../analyses/overview/evaluate";
import { runPatiently } from "./run-patiently";

const SETTING = "Fidelitet.Valg";

/** What the user chose, kept in the workbook so that it opens as it was left. */
export interface Choices {
  /** The rounds' names. */
  first: string | null;
  latest: string | null;
  total: TotalRule;
}

/** The choices kept in the workbook; null where there are none. */
export async function loadChoices(): Promise<Choices | null> {
  return runPatiently(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject || typeof setting.value !== "string") return null;
    try {
      const { first, latest, total } = JSON.parse(setting.value) as Partial<Choices>;
      return {
        first: first ?? null,
        latest: latest ?? null,
        total: total === "mean" ? "mean" : "pooled",
      };
    } catch {
      return null;
    }
  });
}

export async function saveChoices(choices: Choices): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(choices));
    await context.sync();
  });
}
