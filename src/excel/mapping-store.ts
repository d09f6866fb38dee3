import { AnswerKind } from "../survey/answers/answer-kind";
import { parseMapping } from "../survey/mapping/parse-mapping";
import type { SheetMapping } from "../survey/mapping/sheet-mapping";
import { NO_MAPPING, type SurveyMapping } from "../survey/mapping/survey-mapping";
import { runPatiently } from "./run-patiently";

const SETTING = "Fidelitet.Kortlægning";

/** How kinds of answers are numbered in what is kept. Version 1 had no more than five grades. */
const VERSION = 2;

/** The kinds that version 1 numbered right after its five grades. */
const AFTER_FIVE_GRADES: Readonly<Record<number, AnswerKind>> = {
  6: AnswerKind.DontKnow,
  7: AnswerKind.NotApplicable,
  8: AnswerKind.ErrorCell,
  9: AnswerKind.Unknown,
};

/** What version 1 kept, with kinds as they are numbered now. */
function renumbered(sheets: SurveyMapping["sheets"]): SurveyMapping["sheets"] {
  const renewed = ([key, mapping]: [string, SheetMapping]): [string, SheetMapping] => {
    if (mapping.codes === undefined) return [key, mapping];
    const codes = Object.entries(mapping.codes).map(([code, kind]) => [
      code,
      AFTER_FIVE_GRADES[kind] ?? kind,
    ]);
    return [key, { ...mapping, codes: Object.fromEntries(codes) as SheetMapping["codes"] }];
  };
  return Object.fromEntries(Object.entries(sheets).map(renewed));
}

function parsed(value: unknown): SurveyMapping {
  if (typeof value !== "string") return NO_MAPPING;
  try {
    const { version, ...kept } = JSON.parse(value) as Record<string, unknown>;
    const read = parseMapping(kept);
    if (read.kind !== "mapping") return NO_MAPPING;
    const { mapping } = read;
    return version === VERSION ? mapping : { ...mapping, sheets: renumbered(mapping.sheets) };
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
    context.workbook.settings.add(SETTING, JSON.stringify({ version: VERSION, ...mapping }));
    await context.sync();
  });
}
