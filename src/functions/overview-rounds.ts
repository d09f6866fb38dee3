import { normalForm } from "../survey/ground/normal-form";
import type { SheetMapping } from "../survey/mapping/sheet-mapping";
import {
  SurveyReader,
  type RoundReading,
  type SurveyReading,
} from "../survey/reading/survey-reader";
import { sentences } from "./current-language";
import { notAvailable, valueError } from "./function-error";
import { readRange } from "./range-argument";
import { readScalar, shown } from "./scalar-argument";

type Rows = readonly (readonly unknown[])[];

/**
 * The names of rounds that no column names: no cell can hold them. The first round's has a number
 * and a date, so that beside it the others are still put in order by theirs.
 */
const DATA_ROUND = "\u0001data";
const START_ROUND = "\u0001start 0 (1900-01-01)";

/** What was read, with the two rounds to compare; without a first round there is no change. */
export interface ChosenRounds {
  reading: SurveyReading;
  first: RoundReading | null;
  latest: RoundReading;
}

/**
 * Reads the ranges of FIDELITET.OVERSIGT.
 *
 * @param start left out: the first round in `data`, where it has several; a range with a header:
 *   all its rows are the first round, whatever they call it; a single value: a round in `data`.
 */
export function readRounds(data: unknown, start: unknown): ChosenRounds {
  const startRows = readRange("start", start).rows;
  const isRange = startRows.length * (startRows[0]?.length ?? 0) > 1;
  const reader = new SurveyReader({ joinUnits: false });
  const hasRoundColumn = count(reader, "data", readRange("data", data).rows, DATA_ROUND, {});
  if (isRange) count(reader, "start", startRows, START_ROUND, { round: START_ROUND });
  const reading = reader.finish();
  const rounds = reading.rounds.filter((round) => round.name !== START_ROUND);
  const latest = rounds.at(-1);
  if (latest === undefined) throw notAvailable(sentences().noResponses("data"));
  if (!isRange) {
    return { reading, first: namedRound(rounds, latest, start, hasRoundColumn), latest };
  }
  const first = reading.rounds.find((round) => round.name === START_ROUND);
  if (first === undefined) throw notAvailable(sentences().noResponses("start"));
  return { reading, first, latest };
}

/** Counts a range; returns whether a column names its rounds. */
function count(
  reader: SurveyReader,
  name: "data" | "start",
  rows: Rows,
  sheet: string,
  decided: SheetMapping,
): boolean {
  const [opened] = reader.openAll([
    { name, surroundings: { sheet, file: null }, head: rows, decided },
  ]);
  if (opened === null) throw valueError(sentences().noSurvey(name));
  opened.addBlock(rows);
  return opened.hasRoundColumn;
}

function namedRound(
  rounds: RoundReading[],
  latest: RoundReading,
  start: unknown,
  hasRoundColumn: boolean,
): RoundReading | null {
  const value = readScalar("start", start);
  if (value === null) return rounds.length > 1 ? rounds[0] : null;
  if (!hasRoundColumn) throw valueError(sentences().noRoundColumn(shown(value)));
  const wanted = normalForm(String(value));
  const found = rounds.find((round) => normalForm(round.name) === wanted);
  if (found === undefined) {
    const names = rounds.map((round) => round.name).join(", ");
    throw valueError(sentences().unknownRound(shown(value), names));
  }
  if (found === latest) throw valueError(sentences().startIsLatest(shown(value)));
  return found;
}
