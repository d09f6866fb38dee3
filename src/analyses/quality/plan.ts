import { toldFindings } from "../overview/told-findings";
import { accountSection } from "./account-section";
import { answerKinds, isUntold } from "./answer-kinds";
import { fewPersons } from "../shown-account";
import type { Overview } from "../overview/evaluate";
import { printed } from "../printed-page";
import { responseRates } from "../../evaluation/response-rates";
import { speak, type Language, type Spoken } from "../../language/language";
import { qualityTexts } from "./texts";
import { SEVERITIES } from "../../language/finding-severities";
import { severityOf } from "../../survey/mapping/finding";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { SourceReading, SurveyReading } from "../../survey/reading/survey-reader";
import { KEPT_OUT } from "../../survey/counting/kept-out";
import { noteBoxes, noteRows } from "../../report/note-boxes";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot } from "../../report/spot";
import type { SpotFormat } from "../../report/spot-format";

type Texts = Spoken<typeof qualityTexts>;

const HEADER = { fill: "#1B4B5A", fontColor: "#FFFFFF" };
const TITLE_COLOUR = "#1B4B5A";
const COLUMN_WIDTHS = [150, 180, 80, 90, 90, 80, 170, 320];

/** One table of the sheet: its title, its header and its rows. */
interface Section {
  title: string;
  header: string[];
  rows: PlanCell[][];
  /** Columns (from 0) that hold shares. */
  shares?: number[];
}

function reading(source: SourceReading, texts: Texts): string {
  const { layout, headers } = source.recognised;
  const parts = [
    typeof layout.unit === "string"
      ? texts.unitFixed(layout.unit)
      : texts.unitColumn(headers[layout.unit.column]),
    typeof layout.round === "string"
      ? texts.roundFixed(layout.round)
      : texts.roundColumn(headers[layout.round.column]),
  ];
  if (layout.group !== null) parts.push(texts.groupColumn(headers[layout.group.column]));
  if (layout.completed !== null) {
    parts.push(texts.completedColumn(headers[layout.completed.column]));
  }
  return parts.join("; ");
}

/** What came from where: a row per sheet or file. */
function sourceSection({ sources }: SurveyReading, texts: Texts): Section {
  return {
    title: texts.sources,
    header: [
      texts.source,
      texts.rounds,
      texts.units,
      texts.items,
      texts.responses,
      texts.keptOut,
      texts.why,
      texts.how,
    ],
    rows: sources.map((source) => {
      const out = KEPT_OUT.filter((why) => source.rows[why] > 0);
      return [
        text(source.name),
        text(source.rounds.join(", ")),
        number(source.units),
        number(source.recognised.layout.items.length),
        number(source.rows.responses),
        number(out.reduce((sum, why) => sum + source.rows[why], 0)),
        text(out.map((why) => texts[why](source.rows[why])).join(", ")),
        text(reading(source, texts)),
      ];
    }),
  };
}

function findingSection(
  survey: SurveyReading,
  overview: Overview | null,
  texts: Texts,
  language: Language,
): Section {
  const all = toldFindings(survey.findings, overview?.findings ?? []);
  const found = SEVERITIES.flatMap((own) => all.filter((each) => severityOf(each) === own));
  return {
    title: texts.findings,
    header: [texts.place, texts.cell, texts.weight, texts.what],
    rows:
      found.length === 0
        ? [[text(texts.noFindings)]]
        : found.map((each) => [
            text(each.source ?? ""),
            text(each.cell ?? ""),
            text(texts[severityOf(each)]),
            text(findingMessage(each, language)),
          ]),
  };
}

function answerSection(survey: SurveyReading, leastPersons: number, texts: Texts): Section {
  const few = fewPersons(survey, leastPersons);
  return {
    title: texts.answers,
    header: [
      texts.round,
      texts.element,
      texts.valid,
      texts.dontKnow,
      texts.notApplicable,
      texts.blank,
      texts.errors,
      texts.unknown,
    ],
    rows: answerKinds(survey).map((counts) => {
      const names = [text(counts.round), text(counts.element)];
      if (few.rounds.has(counts.round)) return [...names, text(texts.few(leastPersons))];
      if (isUntold(survey, counts, leastPersons)) return [...names, text(texts.untold)];
      return [
        ...names,
        ...[
          counts.valid,
          counts.dontKnow,
          counts.notApplicable,
          counts.blank,
          counts.errors,
          counts.unknown,
        ].map((count) => number(count)),
      ];
    }),
  };
}

function rateSection(survey: SurveyReading, texts: Texts): Section[] {
  const rates = responseRates(survey);
  if (rates.length === 0) return [];
  return [
    {
      title: texts.rates,
      header: [texts.unit, texts.round, texts.responses, texts.invited, texts.rate],
      rows: rates.map(({ unit, round, responses, invited, rate }) => [
        text(unit),
        text(round),
        number(responses),
        number(invited),
        number(rate),
      ]),
      shares: [4],
    },
  ];
}

export interface QualityPlanOptions {
  language: Language;
  builtAt: Date;
  /** Where fewer answered, answers are not divided by kind. */
  leastPersons: number;
}

/**
 * The sheet of the data's quality: per source what was read, kept and left out and why; how the
 * answers divide; response rates where the invited are known; and every finding with its cell.
 */
export function qualityPlan(
  survey: SurveyReading,
  overview: Overview | null,
  { language, builtAt, leastPersons }: QualityPlanOptions,
): SheetPlan {
  const texts = speak(qualityTexts, language);
  const sections: Section[] = [
    sourceSection(survey, texts),
    accountSection(survey, leastPersons, language),
    answerSection(survey, leastPersons, texts),
    ...rateSection(survey, texts),
    findingSection(survey, overview, texts, language),
  ];
  const columns = Math.max(...sections.map(({ header }) => header.length));
  const wide = (cells: PlanCell[]): PlanCell[] => [
    ...cells,
    ...new Array<PlanCell>(columns - cells.length).fill(null),
  ];
  const cells: PlanCell[][] = [];
  const formats: SpotFormat[] = [];
  for (const { title, header, rows, shares = [] } of sections) {
    const row = cells.length;
    cells.push(wide([text(title)]), wide(header.map(text)), ...rows.map(wide), wide([]));
    const from = row + 2;
    formats.push(
      { at: spot(row, 0), bold: true, fontColor: TITLE_COLOUR },
      { at: spot(row + 1, 0, 1, header.length), bold: true, head: "column", ...HEADER },
      ...shares.map((column) => ({ at: spot(from, column, rows.length), numberFormat: "0 %" })),
    );
  }
  const when = new Intl.DateTimeFormat(language === "da" ? "da-DK" : "en-GB", {
    dateStyle: "long",
    timeStyle: "short",
  }).format(builtAt);
  const told = survey.skipped.length > 0 ? [texts.skipped(survey.skipped.join(", "))] : [];
  const notes = noteBoxes(
    [...told, texts.built(when)],
    cells.length,
    COLUMN_WIDTHS.slice(0, columns),
  );
  cells.push(...Array.from({ length: noteRows(notes) }, () => wide([])));
  const home = { row: cells.length, column: 0 };
  cells.push(wide([]));
  return {
    name: texts.sheetName,
    cells,
    merges: [],
    formats,
    rules: [],
    notes,
    columnWidths: COLUMN_WIDTHS,
    rowHeights: [],
    frozen: { rows: 0, columns: 0 },
    home,
    page: printed(texts.sheetName, 0, language),
  };
}
