import type { OverviewColumns } from "./overview-block";
import { columns, sectionWidth, type SheetWriter } from "./sheet-writer";
import { letter, type SurveyRanges } from "./survey-ranges";
import type { TryFunctionsTexts } from "../../../language/try-functions-texts";

/** The core elements as the survey sheets order them. */
const techniques = 0;
const labourMarket = 1;
const digital = 2;

/** Weekly shares in employment, made up: participants and controls. */
const weeks = [
  [0.02, 0.01],
  [0.06, 0.03],
  [0.11, 0.05],
  [0.15, 0.1],
] as const;

export function fidelitySection(
  writer: SheetWriter,
  texts: TryFunctionsTexts,
  first: SurveyRanges,
  latest: SurveyRanges,
): void {
  start(writer, texts, texts.fidelity);
  const answers = latest.element(techniques);
  writer.line({ formula: `=FIDELITET(${answers})`, shows: texts.techniques, style: "share" });
  writer.line({
    formula: `=FIDELITET(${latest.element(labourMarket)})`,
    shows: texts.labourMarket,
    style: "share",
  });
  writer.line({
    formula: `=FIDELITET(${latest.element(digital)})`,
    shows: texts.digital,
    style: "share",
  });
  writer.line({
    formula: `=FIDELITET(${answers},"I meget høj grad")`,
    shows: texts.onlyHighest,
    style: "share",
  });
  writer.line({ formula: `=FIDELITET.N(${answers})`, shows: texts.validAnswers, style: "result" });
  writer.line({
    formula: `=FIDELITET.KI(${answers},0.95)`,
    shows: texts.interval,
    style: "share",
    spills: [1, 2],
  });
  writer.line({
    formula: `=FIDELITET.UDVIKLING(${first.element(techniques)},${answers})`,
    shows: texts.change,
    style: "change",
  });
}

export function judgementSection(
  writer: SheetWriter,
  texts: TryFunctionsTexts,
  latest: SurveyRanges,
  overview: OverviewColumns,
): void {
  start(writer, texts, texts.judgement);
  writer.line({
    formula: `=IMPLEMENTERINGSGRAD(FIDELITET(${latest.element(techniques)}))`,
    shows: texts.gradeTechniques,
    style: "result",
  });
  writer.line({
    formula: `=IMPLEMENTERINGSGRAD(FIDELITET(${latest.element(digital)}),0.8,0.7)`,
    shows: texts.gradeDigital,
    style: "result",
  });
  writer.line({
    formula: `=SVARPROCENT(COUNTA(${latest.units}),230)`,
    shows: texts.responseRate,
    style: "share",
  });
  writer.line({
    formula: `=TOP.ENHEDER(${overview.units},${overview.shares(labourMarket)},3)`,
    shows: texts.topUnits,
    style: "share",
    spills: [3, 2],
  });
}

export function sharesSection(writer: SheetWriter, texts: TryFunctionsTexts): void {
  start(writer, texts, texts.shares);
  writer.line({
    formula: "=ANDEL.KI(12,18)",
    shows: texts.shareInterval,
    style: "share",
    spills: [1, 2],
  });
  writer.line({ formula: "=ANDEL.KONTROL(0.76,18)", shows: texts.sharePossible, style: "result" });
  writer.line({
    formula: "=ANDEL.FORSKEL.P(94,134,47,88)",
    shows: texts.shareDifference,
    style: "pValue",
  });
  const [participants, controls] = [columns.result + 2, columns.result + 3].map(
    (column) => `${letter(column)}${writer.row + 1}:${letter(column)}${writer.row + weeks.length}`,
  );
  weeks.forEach((shares, week) =>
    shares.forEach((share, arm) =>
      writer.put(writer.row + week, columns.result + 2 + arm, share, "shareGiven"),
    ),
  );
  writer.line({
    formula: `=EFFEKT.AKKUMULERET(${participants},${controls})`,
    shows: texts.accumulated,
    style: "decimals",
    spills: [weeks.length, 1],
  });
}

function start(writer: SheetWriter, texts: TryFunctionsTexts, title: string): void {
  writer.section(title, sectionWidth);
  writer.header([texts.formula, texts.shows, texts.result]);
}
