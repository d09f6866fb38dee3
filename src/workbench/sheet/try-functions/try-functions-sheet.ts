import type { IWorksheetData } from "@univerjs/core";
import { speak, type Language } from "../../../language/language";
import { tryFunctionsTexts } from "../../../language/try-functions-texts";
import type { SampleSheet } from "../../sample/sample-workbook";
import { centresSection } from "./centres-section";
import { textSection } from "./text-section";
import { correlationSection } from "./correlation-section";
import { criteriaSection, publishedSection } from "./published-sections";
import { fidelitySection, judgementSection, sharesSection } from "./formula-sections";
import { overviewBlock, overviewColumnWidths } from "./overview-block";
import { sectionWidth, SheetWriter } from "./sheet-writer";
import { surveyRanges } from "./survey-ranges";
import { uncertaintySection } from "./uncertainty-section";

/** The sheet of live custom functions, one section a family, over the survey sheets. */
export function tryFunctionsSheet(
  id: string,
  surveys: readonly SampleSheet[],
  language: Language,
): Partial<IWorksheetData> {
  const texts = speak(tryFunctionsTexts, language);
  const first = surveyRanges(surveys[0]);
  const latest = surveyRanges(surveys[surveys.length - 1]);
  const writer = new SheetWriter(language);

  writer.put(0, 0, texts.title, "title");
  writer.rowHeights[0] = { h: 36 };
  writer.row = 1;
  writer.sentence(texts.lead, "lead", sectionWidth);
  const overview = overviewBlock(writer, texts, first, latest);
  fidelitySection(writer, texts, first, latest);
  judgementSection(writer, texts, latest, overview);
  criteriaSection(writer, texts);
  correlationSection(writer, texts, overview);
  publishedSection(writer, texts);
  sharesSection(writer, texts);
  uncertaintySection(writer, texts, { first, latest, overview });
  centresSection(writer, texts);
  textSection(writer, texts);

  return {
    id,
    name: texts.sheetName,
    tabColor: "#0f8b8d",
    rowCount: writer.row + 60,
    columnCount: 26,
    defaultColumnWidth: 96,
    columnData: {
      0: { w: 400 },
      1: { w: 336 },
      2: { w: 128 },
      3: { w: 140 },
      5: { w: 116 },
      7: { w: 32 },
      ...overviewColumnWidths,
    },
    rowData: writer.rowHeights,
    mergeData: writer.merges,
    freeze: { xSplit: 0, ySplit: 2, startRow: 2, startColumn: -1 },
    showGridlines: 0,
    cellData: writer.cells,
  };
}
