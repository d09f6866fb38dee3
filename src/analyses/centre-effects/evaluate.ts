import { adjusted, NO_CHANGE_KNOWN, type Change } from "../../evaluation/change";
import { LEVEL, type Withheld } from "../../evaluation/figure";
import { periodsOf, sameName } from "../../evaluation/register-figures";
import { newcombe } from "../../stats/newcombe";
import { shareDifferenceP } from "../../stats/share-difference-p";
import type { TwoByTwo } from "../../stats/two-by-two";
import { wilsonInterval } from "../../stats/wilson-interval";
import type { RegisterInput } from "../../survey/inputs/inputs";
import { unitKey } from "../../survey/units/unit-key";
import { outcomesOf, rowsOf, type Outcome } from "../register-choice";

/** A centre's participants against its own controls. Shares are fractions. */
export interface CentreEffect {
  centre: string;
  participants: number | null;
  controls: number | null;
  /** Participants minus controls with Newcombe's interval, p adjusted over the centres. */
  effect: Change;
  withheld: false | Withheld;
}

export interface CentreEffects {
  outcome: Outcome;
  period: string | null;
  /** The largest effect first; those that are withheld last. */
  centres: CentreEffect[];
  sources: string[];
}

interface Centre {
  name: string;
  counts: TwoByTwo;
}

function centresOf(rows: readonly RegisterInput[]): Centre[] {
  const centres = new Map<string, Centre>();
  for (const { unit, arm, scope, count, total } of rows) {
    if (scope !== "unit" || unit === null || arm === null || count === null || total === null) {
      continue;
    }
    const known = centres.get(unitKey(unit));
    const counts = known?.counts ?? { successes1: 0, n1: 0, successes2: 0, n2: 0 };
    const own =
      arm === "participants"
        ? { ...counts, successes1: counts.successes1 + count, n1: counts.n1 + total }
        : { ...counts, successes2: counts.successes2 + count, n2: counts.n2 + total };
    centres.set(unitKey(unit), { name: known?.name ?? unit, counts: own });
  }
  return [...centres.values()].filter(({ counts: { n1, n2 } }) => n1 > 0 && n2 > 0);
}

/** The latest period in which centres have both arms. */
function latestOf(rows: readonly RegisterInput[]): string | null {
  const { names } = periodsOf(rows.filter(({ arm }) => arm !== null));
  const periods = names.length === 0 ? [null] : names;
  return periods.findLast((period) => centresOf(inPeriod(rows, period)).length > 1) ?? null;
}

function inPeriod(rows: readonly RegisterInput[], period: string | null): RegisterInput[] {
  return rows.filter((row) => sameName(row.period, period));
}

/** Outcomes that at least two centres have counts of in both arms. */
export function outcomesByCentre(register: readonly RegisterInput[]): Outcome[] {
  return outcomesOf(register, (rows) => centresOf(inPeriod(rows, latestOf(rows))).length > 1);
}

function effectOf(counts: TwoByTwo): Change {
  const [share1, share2] = [counts.successes1 / counts.n1, counts.successes2 / counts.n2];
  return {
    ...NO_CHANGE_KNOWN,
    change: share1 - share2,
    ...newcombe(
      { value: share2, ...wilsonInterval(counts.successes2, counts.n2, LEVEL) },
      { value: share1, ...wilsonInterval(counts.successes1, counts.n1, LEVEL) },
    ),
    p: shareDifferenceP(counts),
  };
}

/**
 * Withholds centres with few persons in an arm, and where one alone is withheld, or all that are
 * come to few, the smallest of the others: what is told of all arms together would give it away.
 */
function withheldIn(centres: readonly Centre[], leastPersons: number): Set<Centre> {
  const least = ({ counts: { n1, n2 } }: Centre) => Math.min(n1, n2);
  const order = [...centres].sort((a, b) => least(a) - least(b));
  const hidden = new Set(order.filter((centre) => least(centre) < leastPersons));
  if (hidden.size === 0) return hidden;
  for (const centre of order) {
    const sum = (arm: "n1" | "n2") => [...hidden].reduce((all, { counts }) => all + counts[arm], 0);
    if (hidden.size > 1 && Math.min(sum("n1"), sum("n2")) >= leastPersons) break;
    hidden.add(centre);
  }
  return hidden;
}

/**
 * Compares the arms of an outcome within each centre. This looks through the centres: p are adjusted
 * by Benjamini and Hochberg over them.
 *
 * @param period null: the latest in which two centres have both arms.
 */
export function evaluateCentreEffects(
  register: readonly RegisterInput[],
  outcome: Outcome,
  period: string | null,
  leastPersons: number,
): CentreEffects {
  const rows = rowsOf(register, outcome);
  const at = period ?? latestOf(rows);
  const own = inPeriod(rows, at);
  const centres = centresOf(own);
  const hidden = withheldIn(centres, leastPersons);
  const effects = adjusted(
    centres.map((centre) => (hidden.has(centre) ? NO_CHANGE_KNOWN : effectOf(centre.counts))),
    "benjamini-hochberg",
  );
  const found = centres.map((centre, i): CentreEffect => {
    const { name, counts } = centre;
    const { successes1, n1, successes2, n2 } = counts;
    if (!hidden.has(centre)) {
      const shares = { participants: successes1 / n1, controls: successes2 / n2 };
      return { centre: name, ...shares, effect: effects[i], withheld: false };
    }
    const withheld = Math.min(n1, n2) < leastPersons ? "few-persons" : "gives-away";
    const effect = { ...NO_CHANGE_KNOWN, withheld } as const;
    return { centre: name, participants: null, controls: null, effect, withheld };
  });
  return {
    outcome,
    period: at,
    centres: found.sort((a, b) => (b.effect.change ?? -2) - (a.effect.change ?? -2)),
    sources: [...new Set(own.map(({ place }) => place.source))],
  };
}
