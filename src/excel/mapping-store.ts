import { NO_MAPPING, type SurveyMapping } from "../survey/recognise/recognise-sources";
import { runPatiently } from "./run-patiently";

const SETTING = "Fidelitet.Kortlægning";

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parsed(value: unknown): SurveyMapping {
  if (typeof value !== "string") return NO_MAPPING;
  try {
    const mapping: unknown = JSON.parse(value);
    if (!isRecord(mapping) || !isRecord(mapping.sheets) || !isRecord(mapping.units)) {
      return NO_MAPPING;
    }
    const { sheets, units } = mapping as unknown as SurveyMapping;
    return { sheets, units };
  } catch {
    return NO_MAPPING;
  }
}

/**
 * What the user decided about sheets and units. It is kept in the workbook, so that a colleague
 * opens it as it was left.
 */
export async function loadMapping(): Promise<SurveyMapping> {
  return runPatiently(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(SETTING);
    setting.load("value");
    await context.sync();
    return setting.isNullObject ? NO_MAPPING : parsed(setting.value);
  });
}

export async function saveMapping(mapping: SurveyMapping): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.settings.add(SETTING, JSON.stringify(mapping));
    await context.sync();
  });
}
