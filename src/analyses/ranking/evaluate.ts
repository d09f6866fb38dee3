import type { Figure } from "../../evaluation/figure";
import { sureGrade, type SureGrade } from "../../evaluation/grade-certainty";
import type { GradeThresholds } from "../../evaluation/grade";
import { RANK_LEVEL, rankIntervals, type WeighedShare } from "../../stats/rank-intervals";
import { priorStrength, shrunkenShare } from "../../stats/shrinkage";
import { topWithTies } from "../../stats/top-with-ties";
import { roundHalfAway } from "../../stats/round-half-away";
import type { Finding } from "../../survey/mapping/finding";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { evaluateOverview } from "../overview/evaluate";

const TOP = 3;

/** A unit with a share, where it can stand among the others, and how sure its grade is. */
export interface RankedUnit {
  unit: string;
  figure: Figure;
  /** A fraction. */
  share: number;
  /** Drawn towards the total by what chance may have done; a fraction. */
  shrunken: number;
  /** The places, from 1 for the highest, that it can have. */
  rankLow: number;
  rankHigh: number;
  grade: SureGrade;
}

export interface ElementRanking {
  element: string;
  /** The highest share first; equal ones in the order of the overview. */
  units: RankedUnit[];
  /** Units without a figure, and those whose figure is withheld. */
  without: string[];
  withheld: string[];
  total: Figure;
}

export interface Ranking {
  round: RoundReading;
  elements: ElementRanking[];
  findings: readonly Finding[];
}

interface Known {
  unit: string;
  figure: Figure;
  weighed: WeighedShare;
  grade: SureGrade;
}

function rankElement(known: readonly Known[], total: Figure): RankedUnit[] {
  const weighed = known.map((each) => each.weighed);
  const places = rankIntervals(weighed, RANK_LEVEL);
  const strength = weighed.length === 0 ? Infinity : priorStrength(weighed);
  return known
    .map(({ unit, figure, weighed: own, grade }, i): RankedUnit => ({
      unit,
      figure,
      grade,
      share: own.share,
      shrunken: shrunkenShare(own, total.share ?? own.share, strength),
      rankLow: places[i].low,
      rankHigh: places[i].high,
    }))
    .sort((a, b) => b.share - a.share);
}

/** Units in the order of their shares in each core element of one round. */
export function evaluateRanking(
  reading: SurveyReading,
  round: RoundReading,
  thresholds: GradeThresholds,
  { leastResponses, leastPersons }: { leastResponses: number; leastPersons: number },
): Ranking {
  const overview = evaluateOverview(
    reading,
    { first: null, latest: round },
    { leastResponses, leastPersons },
  );
  return {
    round,
    findings: overview.findings,
    elements: overview.elements.map((element, i) => {
      const known = overview.units.flatMap(({ unit, elements }): Known[] => {
        const figure = elements[i];
        const { share, effectiveN: n } = figure;
        const grade = sureGrade(figure, thresholds);
        if (share === null || n === null || grade === null) return [];
        return [{ unit, figure, grade, weighed: { share, n } }];
      });
      const total = overview.total.pooled[i];
      const units = rankElement(known, total);
      const names = new Set(units.map(({ unit }) => unit));
      const others = overview.units.filter(({ unit }) => !names.has(unit));
      const named = (guarded: boolean) =>
        others
          .filter(({ elements }) => (elements[i].withheld !== false) === guarded)
          .map(({ unit }) => unit);
      return { element, total, without: named(false), withheld: named(true), units };
    }),
  };
}

/** The three highest by the whole per cent that is shown; whoever ties with the third comes too. */
export function highestUnits({ units }: ElementRanking): RankedUnit[] {
  const entries = units.map((unit) => ({ name: unit, value: roundHalfAway(unit.share, 2) }));
  return topWithTies(entries, TOP).map(({ name }) => name);
}

/** Whether a unit surely differs from at least one other. */
export function isApart({ rankLow, rankHigh }: RankedUnit, units: number): boolean {
  return rankLow > 1 || rankHigh < units;
}
