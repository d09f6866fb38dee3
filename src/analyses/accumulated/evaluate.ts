import { periodsOf, registerFigure, sameName } from "../../evaluation/register-figures";
import { accumulatedEffect } from "../../stats/accumulated-effect";
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
      return figure === null || figure.withheld !== false ? null : figure.share;
    }),
  );
  const sums = accumulatedEffect(participants, controls);
  return {
    outcome,
    isOrderKnown: settled,
    sources: [...new Set(rows.map(({ place }) => place.source))],
    weeks: names.map((week, i) => {
      const [own, other] = [participants[i], controls[i]];
      return {
        week,
        participants: own,
        controls: other,
        difference: own === null || other === null ? null : own - other,
        sum: sums[i],
      };
    }),
  };
}

/** The last sum there is; null where no period has both arms. */
export function wholeSum({ weeks }: Accumulated): number | null {
  return weeks.findLast(({ sum }) => sum !== null)?.sum ?? null;
}
