import { codebook, QUESTIONS, type Response } from "./responses";
import { textFile, type ExportedFile, type Grid } from "./exported-file";

/** The code of each label. */
export type Codebook = Readonly<Record<string, number>>;

export interface SurveyXactOptions {
  /** The codes of each survey, by round: they differ from survey to survey. */
  codes: (round: number) => Codebook;
  /** The variable of each of the 18 questions. */
  variables: readonly string[];
}

const STATUS = [
  "statoverall_1",
  "statoverall_2",
  "statoverall_3",
  "statoverall_4",
  "statoverall_5",
];
const UNIT = "s_1";
const GROUP = "s_2";
const ROUND = "s_3";

/** The status columns: of the five, the one that holds is 1. */
function status(which: number): number[] {
  return STATUS.map((_, i) => (i + 1 === which ? 1 : 0));
}

/** One survey's rows: completed responses, among them such that were only begun, or only sent. */
function dataRows(
  responses: readonly Response[],
  round: number,
  codes: Codebook,
  units: ReadonlyMap<string, number>,
  groups: ReadonlyMap<string, number>,
): Grid {
  return responses.flatMap(({ unit, group, answers }, i) => {
    const respondent = 800_000 + round * 2_000 + i;
    const times = ["02-03-2024 08:14:00", "02-03-2024 08:21:00"];
    const about = [...times, units.get(unit) ?? null, groups.get(group) ?? null, round];
    const coded = answers.map((answer) => (answer === null ? null : codes[answer]));
    const completed = [respondent, ...about, ...coded, ...status(4)];
    if (i % 20 > 0) return [completed];
    const begun = coded.map(() => codes["Slet ikke"]);
    const sent = coded.map(() => null);
    return [
      [respondent + 500, ...about, ...begun, ...status(3)],
      completed,
      [respondent + 900, ...about, ...sent, ...status(2)],
    ];
  });
}

/**
 * The labels of all codes and the texts of all questions, as SurveyXact exports them beside the
 * dataset: semicolons, Windows-1252, no header.
 */
function companions(
  folder: string,
  variables: readonly string[],
  codes: Codebook,
  units: ReadonlyMap<string, number>,
  groups: ReadonlyMap<string, number>,
): ExportedFile[] {
  const labels: Grid = [
    ...[...units].map(([unit, code]) => [UNIT, code, unit]),
    ...[...groups].map(([group, code]) => [GROUP, code, group]),
    ...[1, 2, 3, 4, 5, 6].map((round) => [ROUND, round, `Måling ${round}`]),
    ...variables.flatMap((variable) =>
      Object.entries(codes).map(([label, code]) => [variable, code, label]),
    ),
    ...STATUS.flatMap((variable) => [
      [variable, 0, "Ikke valgt"],
      [variable, 1, "Valgt"],
    ]),
  ];
  const texts: Grid = [
    ["respondentid", "Respondentid"],
    [UNIT, "Hvilken enhed er du ansat i?"],
    [GROUP, "Hvilken målgruppe arbejder du mest med?"],
    [ROUND, "Måling"],
    ...QUESTIONS.map(({ question }, i) => [variables[i], question]),
  ];
  return [
    textFile(`${folder}labels.csv`, labels, ";", "windows-1252"),
    textFile(`${folder}variables.csv`, texts, ";", "windows-1252"),
  ];
}

function header(variables: readonly string[]): string[] {
  return ["respondentid", "starttime", "closetime", UNIT, GROUP, ROUND, ...variables, ...STATUS];
}

/** Everything in one dataset: a variable tells the rounds apart. */
export function surveyXactInOne(
  rounds: readonly (readonly Response[])[],
  { codes, variables }: SurveyXactOptions,
): ExportedFile[] {
  const units = codebook(rounds.flat().map(({ unit }) => unit));
  const groups = codebook(rounds.flat().map(({ group }) => group));
  const rows = rounds.flatMap((responses, i) =>
    dataRows(responses, i + 1, codes(1), units, groups),
  );
  return [
    textFile("dataset.csv", [header(variables), ...rows], ";", "windows-1252"),
    ...companions("", variables, codes(1), units, groups),
  ];
}

/** A survey a round, each in a folder of its own and with codes of its own, for units too. */
export function surveyXactByRound(
  rounds: readonly (readonly Response[])[],
  { codes, variables }: SurveyXactOptions,
): ExportedFile[] {
  return rounds.flatMap((responses, i) => {
    const round = i + 1;
    const shifted = [...responses.slice(i * 20), ...responses.slice(0, i * 20)];
    const units = codebook(shifted.map(({ unit }) => unit));
    const groups = codebook(shifted.map(({ group }) => group));
    const column = header(variables).indexOf(ROUND);
    const rows = [
      header(variables),
      ...dataRows(responses, round, codes(round), units, groups),
    ].map((row) => row.filter((_, at) => at !== column));
    const folder = `maaling-${round}/`;
    return [
      textFile(`${folder}dataset.csv`, rows, ";", "windows-1252"),
      ...companions(folder, variables, codes(round), units, groups),
    ];
  });
}
