import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../language/language";
import { sampleFigures } from "../sample/sample-figures";
import { sampleWorkbook } from "../sample/sample-workbook";
import { cellStyles } from "./cell-styles";
import { figureSheet } from "./figure-sheet";
import { surveySheet } from "./survey-sheet";
import { tryFunctionsSheet } from "./try-functions/try-functions-sheet";

/**
 * The workbook that the workbench opens: the sample survey's six rounds, the live functions, and the
 * figures beside the survey.
 */
export function workbenchWorkbook(language: Language): Partial<IWorkbookData> {
  const surveys = sampleWorkbook();
  const sheets = [
    ...surveys.map((survey, i) => surveySheet(`survey-${i + 1}`, survey)),
    tryFunctionsSheet("try-functions", surveys, language),
    ...sampleFigures().map((figures, i) => figureSheet(`figures-${i + 1}`, figures)),
  ];
  return {
    id: "workbench",
    name: "Fidelitet",
    styles: cellStyles,
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
