import {
  periodsOf,
  registerFigure,
  sameName,
  type RegisterFigure,
} from "../../evaluation/register-figures";
import { accumulatedEffect } from "../../stats/accumulated-effect";
import { newcombe } from "../../stats/newcombe";
import { RunningSum } from "../../stats/running-sum";
import type { RegisterInput } from "../../survey/inputs/inputs";
import { outcomesOf, rowsOf, type Outcome } from "../register-choice";

/** Both arms in one week or month. Shares and differences are fractions. */
export interface Week {
  week: string;
  participants: number | null;
  controls: number | null;
  /** Participants minus controls; null where either is missing. */
  difference: number | null;
  /** The differences up to here: 1.5 is one and a half whole periods a person. */
  sum: number | null;
  /**
   * Careful limits of the sum: those of each period's difference added up, as if all erred alike;
   * null unless the persons of every period up to here are told.
   */
  low: number | null;
  high: number | null;
}

export interface Accumulated {
  outcome: Outcome;
  /** In their order. */
  weeks: Week[];
  /** Whether the names of the periods settle their order. */
  isOrderKnown: boolean;
  sources: string[];
}

function ofArm(rows: readonly RegisterInput[], arm: RegisterInput["arm"]): RegisterInput[] {
  return rows.filter((row) => row.arm === arm && row.scope !== "national");
}

/** Outcomes that both arms have shares of in at least two periods. */
export function accumulatedOutcomes(register: readonly RegisterInput[]): Outcome[] {
  return outcomesOf(register, (rows) => {
    const [own, others] = (["participants", "controls"] as const).map(
      (arm) => periodsOf(ofArm(rows, arm).filter(({ share }) => share !== null)).names,
    );
    return own.filter((name) => others.some((other) => sameName(name, other))).length > 1;
  });
}

/** Sums the difference between the arms period after period; one that lacks an arm adds nothing. */
export function evaluateAccumulated(
  register: readonly RegisterInput[],
  outcome: Outcome,
  leastPersons: number,
): Accumulated {
  const rows = rowsOf(register, outcome).filter(({ arm }) => arm !== null);
  const { names, settled } = periodsOf(rows);
  const [participants, controls] = (["participants", "controls"] as const).map((arm) =>
    names.map((name) => {
      const own = ofArm(rows, arm).filter(({ period }) => sameName(period, name));
      const figure = registerFigure(own, leastPersons);
      return figure === null || figure.withheld !== false ? null : figure;
    }),
  );
  const shares = (figures: readonly (RegisterFigure | null)[]) =>
    figures.map((figure) => figure?.share ?? null);
  const sums = accumulatedEffect(shares(participants), shares(controls));
  const limits = accumulatedLimits(participants, controls);
  return {
    outcome,
    isOrderKnown: settled,
    sources: [...new Set(rows.map(({ place }) => place.source))],
    weeks: names.map((week, i) => {
      const [own, other] = [participants[i]?.share ?? null, controls[i]?.share ?? null];
      return {
        week,
        participants: own,
        controls: other,
        difference: own === null || other === null ? null : own - other,
        sum: sums[i],
        low: limits[i]?.low ?? null,
        high: limits[i]?.high ?? null,
      };
    }),
  };
}

/** Each period's limits added up; null from the first period on whose persons are not told. */
function accumulatedLimits(
  participants: readonly (RegisterFigure | null)[],
  controls: readonly (RegisterFigure | null)[],
): ({ low: number; high: number } | null)[] {
  const [low, high] = [new RunningSum(), new RunningSum()];
  let isKnown = true;
  return participants.map((own, i) => {
    const other = controls[i];
    if (own?.share == null || other?.share == null) return null;
    const hasLimits = own.low !== null && own.high !== null && other.low !== null;
    if (!hasLimits || other.high === null) isKnown = false;
    if (!isKnown) return null;
    const limits = newcombe(
      { value: other.share, low: other.low ?? 0, high: other.high ?? 1 },
      { value: own.share, low: own.low ?? 0, high: own.high ?? 1 },
    );
    return { low: low.add(limits.low).total, high: high.add(limits.high).total };
  });
}

/** The last sum there is; null where no period has both arms. */
export function wholeSum({ weeks }: Accumulated): number | null {
  return weeks.findLast(({ sum }) => sum !== null)?.sum ?? null;
}
