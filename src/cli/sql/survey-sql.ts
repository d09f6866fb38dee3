import type { AnswerKind } from "../../survey/answers/answer-kind";
import { normalForm } from "../../survey/ground/normal-form";
import type { NameColumn } from "../../survey/recognise/layout";
import type { SourceReading, SurveyReading } from "../../survey/reading/survey-reader";
import { answerCases, type AnswerCases } from "./answer-cases";

type Rows = readonly (readonly unknown[])[];

/** A name of a row: from a column, by its codes and known spellings, or the same for all rows. */
export interface SqlName {
  /** The column as the engine names it; null where every row has the same name. */
  column: string | null;
  /** Where there is no column. */
  name: string;
  /** Codes in normal form → names. */
  codes: ReadonlyMap<string, string>;
  /** Spellings in normal form → the name as shown. */
  known: ReadonlyMap<string, string>;
}

/** A line of the table of counts: a question, a set of questions, or a core element. */
export interface SqlLine {
  element: string;
  questions: string[];
  /** Which columns of answers it is about, from 0. */
  items: number[];
  /** The line of its core element. */
  whole: number;
  grades: number;
  positive: readonly AnswerKind[];
}

export interface SqlItem {
  column: string;
  cases: AnswerCases;
  positive: readonly AnswerKind[];
}

/** All that a statement is made of, in no engine's words. */
export interface SurveySql {
  unit: SqlName;
  round: SqlName;
  group: SqlName | null;
  /** Names of units in normal form whose rows are kept out. */
  notUnits: string[];
  /** The column that tells completed responses, and the values that do, in normal form. */
  completed: { column: string; values: string[] } | null;
  items: SqlItem[];
  /** Core elements first. */
  lines: SqlLine[];
  mostGrades: number;
}

/** Why no statement can be made. */
export class NoStatement extends Error {
  constructor(
    readonly why: "header" | "heading-twice" | "name-read" | "line-names",
    readonly column = "",
  ) {
    super(why);
  }
}

/** The headings as the engine has them: the first row's texts, each once where it is used. */
function headingsOf(rows: Rows, { recognised, firstRow }: SourceReading) {
  if (recognised.layout.headerRow !== 0 || firstRow !== 0) throw new NoStatement("header");
  const [header] = rows;
  return (column: number): string => {
    const cell = header[column];
    if (typeof cell !== "string" || cell === "") throw new NoStatement("header");
    const isTwice = header.some((other, at) => at !== column && other === cell);
    if (isTwice) throw new NoStatement("heading-twice", cell);
    return cell;
  };
}

function nameOf(
  place: NameColumn | string,
  heading: (column: number) => string,
  known: ReadonlyMap<string, string>,
): SqlName {
  if (typeof place === "string") return { column: null, name: place, codes: new Map(), known };
  const column = heading(place.column);
  if (place.isAbove === true) throw new NoStatement("line-names", column);
  if (place.read !== undefined || place.beside !== undefined) {
    throw new NoStatement("name-read", column);
  }
  const codes = [...(place.codes ?? [])].flatMap(([code, name]) =>
    ["", ".0", ",0"].map((end) => [`${String(code)}${end}`, name] as const),
  );
  return { column, name: "", codes: new Map(codes), known };
}

function completedOf(
  { recognised: { layout } }: SourceReading,
  rows: Rows,
  heading: (column: number) => string,
): SurveySql["completed"] {
  const { completed } = layout;
  if (completed === null) return null;
  const values = new Set<string>();
  for (const row of rows) {
    const cell = row[completed.column];
    if (completed.isCompleted(cell)) values.add(normalForm(String(cell ?? "")));
  }
  return { column: heading(completed.column), values: [...values] };
}

/**
 * What the statement for a survey is made of, as the sample was read.
 *
 * @param source the one table of the survey.
 * @param rows the sample's rows, the header included.
 * @param aliases spellings of units in normal form → the unit.
 * @throws NoStatement where SQL cannot read the table as it is read here.
 */
export function surveySql(
  { tally, units }: SurveyReading,
  source: SourceReading,
  rows: Rows,
  aliases: Readonly<Record<string, string>>,
): SurveySql {
  const { layout } = source.recognised;
  const heading = headingsOf(rows, source);
  const below = rows.slice(1);
  const knownUnits = new Map([
    ...tally.units.all.map((name, i) => [normalForm(name), units.shown[i]] as const),
    ...Object.entries(aliases),
  ]);
  const asShown = (names: readonly string[]) =>
    new Map(names.map((name) => [normalForm(name), name]));
  const items = layout.items.map(({ column }, i): SqlItem => {
    const scale = layout.scales[i];
    return {
      column: heading(column),
      cases: answerCases(scale, below, column),
      positive: scale.positive ?? tally.positive,
    };
  });
  return {
    unit: nameOf(layout.unit, heading, knownUnits),
    round: nameOf(layout.round, heading, asShown(tally.rounds.all)),
    group: layout.group && nameOf(layout.group, heading, asShown(tally.groups.all)),
    notUnits: [...(layout.names ?? [])].flatMap(([name, as]) => (as === "unit" ? [] : [name])),
    completed: completedOf(source, below, heading),
    items,
    lines: linesOf({ tally }, source),
    mostGrades: Math.max(...layout.scales.map(({ grades }) => grades)),
  };
}

function linesOf({ tally }: Pick<SurveyReading, "tally">, { recognised }: SourceReading) {
  const { items, scales } = recognised.layout;
  const elements = [...new Set(items.map(({ element }) => element))];
  const scaleOf = (item: number) => ({
    grades: scales[item].grades,
    positive: scales[item].positive ?? tally.positive,
  });
  const ofElement = (element: string) =>
    items.flatMap((item, i) => (item.element === element ? [i] : []));
  const wholes = elements.map((element, whole): SqlLine => {
    const own = ofElement(element);
    return { element, questions: [], items: own, whole, ...scaleOf(own[0]) };
  });
  const sets = tally.sets.flatMap((set): SqlLine[] => {
    const element = tally.elements.all[set.element];
    const whole = elements.indexOf(element);
    if (whole < 0 || set.items.length < 2) return [];
    const numbers = ofElement(element).filter((i) =>
      set.items.includes(tally.items.indexOf(set.element, items[i].question, scales[i])),
    );
    if (numbers.length !== set.items.length) return [];
    const questions = numbers.map((i) => items[i].question);
    return [{ element, questions, items: numbers, whole, ...scaleOf(numbers[0]) }];
  });
  const single = items.map(({ element, question }, i): SqlLine => ({
    element,
    questions: [question],
    items: [i],
    whole: elements.indexOf(element),
    ...scaleOf(i),
  }));
  return [...wholes, ...sets, ...single];
}
