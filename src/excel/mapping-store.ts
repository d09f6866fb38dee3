import { parseMapping } from "../survey/parse-mapping";
import { NO_MAPPING, type SurveyMapping } from "../survey/survey-mapping";

const SETTING = "Fidelitet.Kortlægning";

function parsed(value: unknown): SurveyMapping {
  if (typeof value !== "string") return NO_MAPPING;
  try {
    const read = parseMapping(JSON.parse(value));
    return read.kind === "mapping" ? read.mapping : NO_MAPPING;
  } catch {
    return NO_MAPPING;
  }
}

/**
 * What the user decided about sheets and units. It is kept in the workbook, so that a colleague
 * opens it as it was left.
 */
export async function loadMapping(): Promise<SurveyMapping> {
  return Excel.run(async (context) => {
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
