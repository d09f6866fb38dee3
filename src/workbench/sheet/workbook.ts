import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../language/language";
import { sampleWorkbook } from "../sample/sample-workbook";
import { cellStyles } from "./cell-styles";
import { surveySheet } from "./survey-sheet";
import { tryFunctionsSheet } from "./try-functions/try-functions-sheet";

/** The workbook that the workbench opens: the sample survey's six rounds and the live functions. */
export function workbenchWorkbook(language: Language): Partial<IWorkbookData> {
  const surveys = sampleWorkbook();
  const sheets = [
    ...surveys.map((survey, i) => surveySheet(`survey-${i + 1}`, survey)),
    tryFunctionsSheet("try-functions", surveys, language),
  ];
  return {
    id: "workbench",
    name: "Fidelitet",
    styles: cellStyles,
    sheetOrder: sheets.map(({ id }) => id ?? ""),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}
