import type { Withheld } from "../../evaluation/figure";
import { registerCourse, sameName } from "../../evaluation/register-figures";
import { meetsCriterion } from "../../evaluation/success-criterion";
import type { CriterionInput } from "../../survey/inputs/inputs";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { evaluateTopThree, type TopOutcome } from "../top-three/evaluate";
import { surveyFigure } from "./survey-figure";

/** A share and how sure it is; limits where persons are known. Fractions. */
export interface CriterionFigure {
  share: number | null;
  low: number | null;
  high: number | null;
  withheld: false | Withheld;
}

export type Verdict = "met" | "notMet" | "open";

/** Where a result comes from: typed beside its criterion, register figures, or a survey. */
export type ResultFrom =
  | { kind: "typed" }
  | { kind: "register"; period: string | null; by: "told" | "counts" | "mean" }
  | { kind: "survey"; round: string };

/** A success criterion and how far the programme has come. Shares and differences are fractions. */
export interface Criterion {
  input: CriterionInput;
  baseline: CriterionFigure;
  national: CriterionFigure;
  result: CriterionFigure;
  from: ResultFrom | null;
  /** Result minus baseline, minus criterion, and minus national average. */
  change: number | null;
  distance: number | null;
  aboveNational: number | null;
  /** Whether the result reaches the criterion, as published. */
  met: boolean | null;
  /** The same where the interval leaves it open. */
  verdict: Verdict | null;
  /** What data give where another result is typed. */
  otherwise: number | null;
  /** The sheets of the register rows that were used. */
  registers: string[];
}

export interface Criteria {
  criteria: Criterion[];
  /** The rounds that survey results are from; null without a survey. */
  rounds: { first: RoundReading | null; latest: RoundReading } | null;
  /** The highest units of those indicators that registers have by unit. */
  top: TopOutcome[];
}

const NONE: CriterionFigure = { share: null, low: null, high: null, withheld: false };

function typed(share: number | null): CriterionFigure {
  return { ...NONE, share };
}

/** What data tell of a criterion: at the start, at last, and of the country. */
interface Found {
  first: CriterionFigure;
  latest: CriterionFigure;
  national: CriterionFigure;
  from: ResultFrom;
  registers: string[];
}

function inRegister(
  { inputs }: SurveyReading,
  name: string,
  group: string | null,
  leastPersons: number,
): Found | null {
  const course = registerCourse(inputs.register, name, group, leastPersons);
  const last = course?.figures.findLastIndex((figure) => figure !== null) ?? -1;
  const latest = course?.figures[last];
  if (course == null || latest == null) return null;
  const first = course.figures.find((figure) => figure !== null) ?? null;
  return {
    first: first === latest || first === null ? NONE : first,
    latest,
    national: course.national[last] ?? NONE,
    from: { kind: "register", period: course.periods[last], by: latest.by },
    registers: [...new Set(course.rows.map(({ place }) => place.source))],
  };
}

function inSurvey(
  reading: SurveyReading,
  rounds: Criteria["rounds"],
  name: string,
  whose: { group: string | null; leastPersons: number },
): Found | null {
  if (rounds === null) return null;
  const { first, latest } = rounds;
  const result = surveyFigure(reading, latest, name, whose);
  if (result === null) return null;
  const start =
    first === null || first === latest ? null : surveyFigure(reading, first, name, whose);
  const from = { kind: "survey", round: latest.name } as const;
  return { first: start ?? NONE, latest: result, national: NONE, from, registers: [] };
}

/** Whether the result reaches the criterion; open where the interval holds it. */
function verdictOf({ share, low, high }: CriterionFigure, criterion: number): Verdict {
  if (low === null || high === null || share === null) {
    return share !== null && meetsCriterion(share, criterion) ? "met" : "notMet";
  }
  if (meetsCriterion(low, criterion)) return "met";
  return meetsCriterion(high, criterion) ? "open" : "notMet";
}

function minus(a: CriterionFigure, b: CriterionFigure): number | null {
  if (a.withheld !== false || b.withheld !== false) return null;
  return a.share === null || b.share === null ? null : a.share - b.share;
}

function criterionOf(input: CriterionInput, found: Found | null): Criterion {
  const isTyped = input.result !== null;
  const result = isTyped ? typed(input.result) : (found?.latest ?? NONE);
  const baseline = input.baseline === null ? (found?.first ?? NONE) : typed(input.baseline);
  const national = input.national === null ? (found?.national ?? NONE) : typed(input.national);
  const isKnown = result.share !== null && result.withheld === false && input.criterion !== null;
  const other = isTyped && found?.latest.withheld === false ? found.latest.share : null;
  return {
    input,
    baseline,
    national,
    result,
    from: isTyped ? { kind: "typed" } : (found?.from ?? null),
    change: minus(result, baseline),
    distance: minus(result, typed(input.criterion)),
    aboveNational: minus(result, national),
    met: isKnown ? meetsCriterion(result.share ?? 0, input.criterion ?? 0) : null,
    verdict: isKnown ? verdictOf(result, input.criterion ?? 0) : null,
    otherwise: other,
    registers: found?.registers ?? [],
  };
}

/**
 * Sets every typed criterion beside its result: the one that is typed, else that of the register's
 * latest period, else that of the survey's chosen round, under the same name and target group.
 */
export function evaluateCriteria(
  reading: SurveyReading,
  rounds: Criteria["rounds"],
  leastPersons: number,
): Criteria {
  const { register, criteria } = reading.inputs;
  return {
    rounds,
    top: evaluateTopThree(register, criteria, leastPersons).filter(({ outcome }) =>
      criteria.some(
        ({ indicator, measuredBy, group }) =>
          sameName(measuredBy ?? indicator, outcome.indicator) && sameName(group, outcome.group),
      ),
    ),
    criteria: reading.inputs.criteria.map((input) => {
      const name = input.measuredBy ?? input.indicator;
      const found =
        inRegister(reading, name, input.group, leastPersons) ??
        inSurvey(reading, rounds, name, { group: input.group, leastPersons });
      return criterionOf(input, found);
    }),
  };
}

/** Whether any criterion is called as a core element or a question of the survey. */
export function asksSurvey({ inputs, tally }: SurveyReading): boolean {
  const names = [...tally.elements.all, ...tally.items.all.map(({ question }) => question)];
  return inputs.criteria.some(({ indicator, measuredBy }) =>
    names.some((name) => sameName(name, measuredBy ?? indicator)),
  );
}
