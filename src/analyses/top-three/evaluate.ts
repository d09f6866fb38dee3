import {
  namesOf,
  periodsOf,
  registerCourse,
  registerFigure,
  sameName,
  type RegisterFigure,
} from "../../evaluation/register-figures";
import { visible } from "../../report/figure-cells";
import { RANK_LEVEL, rankIntervals, type RankInterval } from "../../stats/rank-intervals";
import { roundHalfAway } from "../../stats/round-half-away";
import { topWithTies } from "../../stats/top-with-ties";
import type { CriterionInput, RegisterInput } from "../../survey/inputs/inputs";
import { unitKey } from "../../survey/units/unit-key";
import { outcomesOf, rowsOf, type Outcome } from "../register-choice";

const TOP = 3;

/** A unit with its share in the latest period. */
export interface TopUnit {
  unit: string;
  figure: RegisterFigure;
  /** A fraction. */
  share: number;
  /** The places that it can have; null where the persons behind the shares are not told. */
  places: RankInterval | null;
}

/** The highest units in one indicator and target group. */
export interface TopOutcome {
  outcome: Outcome;
  period: string | null;
  /** Highest first; whoever ties with the third by the whole per cent shown comes too. */
  units: TopUnit[];
  /** How many units were compared. */
  compared: number;
  /** Of all units in the same period, and at the start; null where neither is told. */
  all: Pick<RegisterFigure, "share" | "withheld"> | null;
  start: Pick<RegisterFigure, "share" | "withheld"> | null;
  withheld: number;
  sources: string[];
}

function ofUnits(rows: readonly RegisterInput[]): RegisterInput[] {
  return rows.filter(
    (row) =>
      row.scope === "unit" && row.arm !== "controls" && row.unit !== null && row.share !== null,
  );
}

/** The latest period in which units have shares. */
function latestOf(rows: readonly RegisterInput[]): string | null {
  return periodsOf(ofUnits(rows)).names.at(-1) ?? null;
}

/** Indicators with more units than a top three, or three beside a figure of all. */
export function toppedOutcomes(register: readonly RegisterInput[]): Outcome[] {
  return outcomesOf(register, (rows) => {
    const period = latestOf(rows);
    const own = ofUnits(rows).filter((row) => sameName(row.period, period));
    const units = new Set(own.map(({ unit }) => unitKey(unit ?? ""))).size;
    const hasAll = rows.some((row) => row.scope === "all" && sameName(row.period, period));
    return units > TOP || (units === TOP && hasAll);
  });
}

function topOf(
  register: readonly RegisterInput[],
  criteria: readonly CriterionInput[],
  outcome: Outcome,
  leastPersons: number,
): TopOutcome {
  const rows = rowsOf(register, outcome);
  const period = latestOf(rows);
  const own = ofUnits(rows).filter((row) => sameName(row.period, period));
  const found = namesOf(own.map(({ unit }) => unit)).map((unit) => ({
    unit,
    figure: registerFigure(
      own.filter((row) => unitKey(row.unit ?? "") === unitKey(unit)),
      leastPersons,
    ),
  }));
  const known = found.flatMap(({ unit, figure }) => {
    const seen = visible(figure);
    return seen?.share == null ? [] : [{ unit, figure: seen, share: seen.share }];
  });
  const areCounted = known.every(({ figure: { total } }) => total !== null && total > 0);
  const places = areCounted
    ? rankIntervals(
        known.map(({ share, figure: { total } }) => ({ share, n: total ?? 0 })),
        RANK_LEVEL,
      )
    : null;
  const units = known.map((each, i): TopUnit => ({ ...each, places: places?.[i] ?? null }));
  const course = registerCourse(register, outcome.indicator, outcome.group, leastPersons);
  const at = course?.periods.findIndex((each) => sameName(each, period)) ?? -1;
  const first = course?.figures.findIndex((figure) => figure !== null) ?? -1;
  const typed = criteria.find(
    ({ indicator, measuredBy, group }) =>
      sameName(measuredBy ?? indicator, outcome.indicator) && sameName(group, outcome.group),
  );
  const told = (share: number | null | undefined) =>
    share == null ? null : ({ share, withheld: false } as const);
  return {
    outcome,
    period,
    units: topWithTies(
      units.map((unit) => ({ name: unit, value: roundHalfAway(unit.share, 2) })),
      TOP,
    ).map(({ name }) => name),
    compared: known.length,
    all: course?.figures[at] ?? told(typed?.result),
    start:
      told(typed?.baseline) ?? (first >= 0 && first < at ? (course?.figures[first] ?? null) : null),
    withheld: found.filter(({ figure }) => figure !== null && figure.withheld !== false).length,
    sources: [...new Set(own.map(({ place }) => place.source))],
  };
}

/** The three highest units of every indicator and target group, in the latest period of each. */
export function evaluateTopThree(
  register: readonly RegisterInput[],
  criteria: readonly CriterionInput[],
  leastPersons: number,
): TopOutcome[] {
  return toppedOutcomes(register)
    .map((outcome) => topOf(register, criteria, outcome, leastPersons))
    .filter(({ units }) => units.length > 0);
}

/** Whether a single unit surely has the first place. */
export function isAlone({ units: [first] }: TopOutcome): boolean {
  return first.places?.low === 1 && first.places.high === 1;
}
