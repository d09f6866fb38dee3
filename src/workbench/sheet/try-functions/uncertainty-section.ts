import type { OverviewColumns } from "./overview-block";
import { columns, sectionWidth, type SheetWriter } from "./sheet-writer";
import { letter, type SurveyRanges } from "./survey-ranges";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** Where a row of FIDELITET.KI.PERSONER has the share and the effective n, from 0. */
const shareColumn = 1;
const effectiveColumn = 6;

/** How sure shares, changes and places are, when the rows of the survey are persons. */
export function uncertaintySection(
  writer: SheetWriter,
  texts: TryFunctionsTexts,
  { first, latest, overview }: Surveys,
): void {
  writer.section(texts.uncertainty, sectionWidth);
  writer.header([texts.formula, texts.shows, texts.result]);
  // The core elements as the survey sheets order them.
  const elements = [texts.changeOfTechniques, texts.changeOfLabourMarket, texts.changeOfDigital];
  const result = letter(columns.result);
  const changes = `${result}${writer.row + 1}:${result}${writer.row + elements.length}`;
  elements.forEach((shows, element) => {
    writer.line({
      formula: `=FIDELITET.FORSKEL.P(${first.element(element)},${latest.element(element)},${first.units},${latest.units})`,
      shows,
      style: "pValue",
    });
  });
  writer.line({
    formula: `=P.JUSTER(${changes},"holm")`,
    shows: texts.adjustedP,
    style: "pValue",
    spills: [elements.length, 1],
  });
  const persons = personsOfUnits(writer, texts, latest, overview.count);
  writer.row++;
  writer.header([texts.formula, texts.shows, texts.result]);
  writer.line({
    formula: `=RANG.INTERVAL(${persons(shareColumn)},${persons(effectiveColumn)})`,
    shows: texts.places,
    style: "result",
    spills: [overview.count, 2],
  });
}

/** What the section refers to. */
interface Surveys {
  first: SurveyRanges;
  latest: SurveyRanges;
  overview: OverviewColumns;
}

/** A row per unit; returns the ranges of its columns, numbered from 0. */
function personsOfUnits(
  writer: SheetWriter,
  texts: TryFunctionsTexts,
  latest: SurveyRanges,
  units: number,
): (column: number) => string {
  writer.row++;
  writer.lineBelow({
    formula: `=FIDELITET.KI.PERSONER(${latest.element(0)},${latest.units})`,
    shows: texts.personsByUnit,
    labels: [
      texts.unit,
      texts.share,
      texts.low,
      texts.high,
      texts.persons,
      texts.answers,
      texts.effectiveN,
    ],
    styles: ["text", "share", "share", "share", "result", "result", "decimals"],
    rows: units,
  });
  const [top, bottom] = [writer.row - units + 1, writer.row];
  return (column) => `${letter(column)}${top}:${letter(column)}${bottom}`;
}
