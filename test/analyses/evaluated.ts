import type { Analysis, Evaluated } from "../../src/analyses/analysis";
import type { Chosen } from "../../src/analyses/choice";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { Language } from "../../src/language/language";
import { shownGrid } from "../../src/report/shown-grid";
import type { SheetPlan } from "../../src/report/sheet-plan";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { planFaults } from "../report/plan-faults";
import { readSheets } from "../read-sheets";

/** The sample survey, whose latest and first rounds give the published figures. */
export function readSample(): SurveyReading {
  return readSheets(Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows])));
}

/** An analysis made with what was chosen. */
export function made(analysis: Analysis, reading: SurveyReading, chosen: Chosen = {}): Evaluated {
  return analysis.evaluate(reading, DEFAULT_PROGRAMME, chosen);
}

/** The same with nothing withheld, however few persons answered. */
export function madeOpenly(
  analysis: Analysis,
  reading: SurveyReading,
  chosen: Chosen = {},
): Evaluated {
  return analysis.evaluate(reading, { ...DEFAULT_PROGRAMME, leastPersons: 1 }, chosen);
}

/** Its sheet, which has no faults. */
export function planOf(evaluated: Evaluated, language: Language = "da"): SheetPlan {
  const plan = evaluated.plan({ language, builtAt: new Date(2024, 4, 3, 14, 5) });
  expect(planFaults(plan)).toEqual([]);
  return plan;
}

/** The rows of its sheet as they are shown, each as its texts, empty rows and cells left out. */
export function shownRows(plan: SheetPlan, language: Language = "da"): string[][] {
  return shownGrid(plan, language)
    .map((row) => row.flatMap(({ text }) => (text === "" ? [] : [text])))
    .filter((row) => row.length > 0);
}

/** What it says, sentence by sentence. */
export function told(evaluated: Evaluated, language: Language = "da"): string[] {
  return evaluated.sentences(language).map(({ text }) => text);
}
