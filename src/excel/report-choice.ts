import { runPatiently } from "./run-patiently";

const SETTING = "Fidelitet.Rapport";

/** Which parts a report has, by the analyses' ids. */
export interface ReportChoice {
  /** The order that the user gave them; an analysis that came later is not among them. */
  order: readonly string[];
  /** Those that the user left out. */
  leftOut: readonly string[];
  /** Whether each page begins with what it says in sentences; not where left out. */
  sentencesOnTop?: boolean;
}

/** Every analysis, in the order of their list. */
export const WHOLE_REPORT: ReportChoice = { order: [], leftOut: [] };

function ids(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : [];
}

function parsed(text: unknown): ReportChoice {
  if (typeof text !== "string") return WHOLE_REPORT;
  try {
    const kept = JSON.parse(text) as Partial<Record<keyof ReportChoice, unknown>> | null;
    return {
      order: ids(kept?.order),
      leftOut: ids(kept?.leftOut),
      ...(kept?.sentencesOnTop === true ? { sentencesOnTop: true } : {}),
    };
  } catch {
    return WHOLE_REPORT;
  }
}

/** The report as it is kept in the workbook. */
export async function loadReportChoice(): Promise<ReportChoice> {
  return runPatiently(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? WHOLE_REPORT : parsed(setting.value);
  });
}

export async function saveReportChoice(choice: ReportChoice): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(choice));
    await context.sync();
  });
}
