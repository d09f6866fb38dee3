import { CERTAIN_BELOW } from "../../evaluation/change";
import { LEVEL, type Withheld } from "../../evaluation/figure";
import {
  periodsOf,
  registerFigure,
  sameName,
  type RegisterFigure,
} from "../../evaluation/register-figures";
import { holm } from "../../stats/holm";
import { mantelHaenszelDifference, mantelHaenszelP } from "../../stats/mantel-haenszel";
import { newcombe } from "../../stats/newcombe";
import { shareDifferenceP } from "../../stats/share-difference-p";
import { leastExpected, type TwoByTwo } from "../../stats/two-by-two";
import type { Arm, RegisterInput } from "../../survey/inputs/inputs";
import { unitKey } from "../../survey/units/unit-key";
import { outcomeName, outcomesOf, rowsOf, type Outcome } from "../register-choice";

/** How two arms were compared; null where only their shares are known. */
export type ArmsMethod = "cmh" | "n-1" | "fisher";

/** Participants against controls in one outcome. Shares and differences are fractions. */
export interface ArmsResult {
  outcome: string;
  period: string | null;
  participants: RegisterFigure;
  controls: RegisterFigure;
  /** Participants minus controls: by centre and then weighed together where centres are known. */
  difference: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
  /** By Holm over the outcomes. */
  adjustedP: number | null;
  certain: boolean | null;
  method: ArmsMethod | null;
  /** Centres that have both arms; 0 where centres are not known. */
  centres: number;
  withheld: false | Withheld;
}

export interface ArmsComparison {
  results: ArmsResult[];
  sources: string[];
}

function ofArm(rows: readonly RegisterInput[], arm: Arm): RegisterInput[] {
  return rows.filter((row) => row.arm === arm && row.scope !== "national");
}

/** Outcomes that both arms have a share of. */
export function comparedOutcomes(register: readonly RegisterInput[]): Outcome[] {
  return outcomesOf(register, (rows) =>
    (["participants", "controls"] as const).every((arm) =>
      ofArm(rows, arm).some(({ share }) => share !== null),
    ),
  );
}

/** Counts of both arms in each centre that has both. */
function strataOf(rows: readonly RegisterInput[]): TwoByTwo[] {
  const centres = new Map<string, { participants: [number, number]; controls: [number, number] }>();
  for (const { unit, arm, count, total } of rows) {
    if (unit === null || arm === null || count === null || total === null) continue;
    const key = unitKey(unit);
    const own = centres.get(key) ?? { participants: [0, 0], controls: [0, 0] };
    own[arm][0] += count;
    own[arm][1] += total;
    centres.set(key, own);
  }
  return [...centres.values()].flatMap(({ participants, controls }) => {
    const [successes1, n1] = participants;
    const [successes2, n2] = controls;
    return n1 > 0 && n2 > 0 ? [{ successes1, n1, successes2, n2 }] : [];
  });
}

type Compared = Pick<ArmsResult, "difference" | "low" | "high" | "p" | "method" | "centres">;

function compared(
  participants: RegisterFigure,
  controls: RegisterFigure,
  strata: readonly TwoByTwo[],
): Compared {
  if (strata.length > 1) {
    const { difference, interval } = mantelHaenszelDifference(strata, LEVEL);
    return {
      difference,
      low: interval?.low ?? null,
      high: interval?.high ?? null,
      p: mantelHaenszelP(strata),
      method: "cmh",
      centres: strata.length,
    };
  }
  const [share1, share2] = [participants.share ?? 0, controls.share ?? 0];
  const difference = share1 - share2;
  const { count: successes1, total: n1 } = participants;
  const { count: successes2, total: n2 } = controls;
  if (successes1 === null || n1 === null || successes2 === null || n2 === null) {
    return { difference, low: null, high: null, p: null, method: null, centres: 0 };
  }
  const table = { successes1, n1, successes2, n2 };
  const limits = newcombe(
    { value: share2, low: controls.low ?? 0, high: controls.high ?? 1 },
    { value: share1, low: participants.low ?? 0, high: participants.high ?? 1 },
  );
  const method = leastExpected(table) >= 1 ? "n-1" : "fisher";
  return { difference, ...limits, p: shareDifferenceP(table), method, centres: strata.length };
}

const NOTHING: Compared = {
  difference: null,
  low: null,
  high: null,
  p: null,
  method: null,
  centres: 0,
};

function resultOf(
  outcome: Outcome,
  rows: readonly RegisterInput[],
  period: string | null,
  leastPersons: number,
): ArmsResult[] {
  const own = rows.filter((row) => sameName(row.period, period));
  const [participants, controls] = (["participants", "controls"] as const).map((arm) =>
    registerFigure(ofArm(own, arm), leastPersons),
  );
  if (participants?.share == null || controls?.share == null) return [];
  const withheld = participants.withheld || controls.withheld;
  // Persons stand in several rows where all and centres are told: then the centres are compared.
  const strata = strataOf(own);
  return [
    {
      outcome: outcomeName(outcome),
      period,
      participants,
      controls,
      ...(withheld === false ? compared(participants, controls, strata) : NOTHING),
      adjustedP: null,
      certain: null,
      withheld,
    },
  ];
}

function adjusted(results: readonly ArmsResult[]): ArmsResult[] {
  const tested = results.filter(({ p }) => p !== null);
  const ps = holm(tested.flatMap(({ p }) => p ?? []));
  const found = new Map(tested.map((each, i) => [each, ps[i]]));
  return results.map((each) => {
    const adjustedP = found.get(each) ?? null;
    return { ...each, adjustedP, certain: adjustedP === null ? null : adjustedP < CERTAIN_BELOW };
  });
}

/**
 * Compares participants with controls in every outcome of the register that has both. Where at
 * least two centres have counts of both arms, each centre is compared within itself.
 *
 * @param period null: each outcome's latest, since the same persons stand in several.
 */
export function evaluateArms(
  register: readonly RegisterInput[],
  period: string | null,
  leastPersons: number,
): ArmsComparison {
  const outcomes = comparedOutcomes(register);
  const used = outcomes.flatMap((outcome) => rowsOf(register, outcome));
  return {
    results: adjusted(
      outcomes.flatMap((outcome) => {
        const rows = rowsOf(register, outcome);
        const { names } = periodsOf(
          rows.filter(({ arm, share }) => arm !== null && share !== null),
        );
        return resultOf(outcome, rows, period ?? names.at(-1) ?? null, leastPersons);
      }),
    ),
    sources: [...new Set(used.map(({ place }) => place.source))],
  };
}
