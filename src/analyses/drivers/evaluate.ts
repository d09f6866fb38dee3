import type { Figure } from "../../evaluation/figure";
import { itemFigure } from "../../evaluation/item-figure";
import { elementRound } from "../../evaluation/round-sums";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { LEVEL } from "../../evaluation/figure";
import { correlationStrength, type Strength } from "../../stats/correlation-strength";
import { correlationTest } from "../../stats/correlation-test";
import { fisherZInterval } from "../../stats/fisher-z-interval";
import { holm } from "../../stats/holm";
import { pearsonCorrelation } from "../../stats/pearson-correlation";
import { spearmanCorrelation } from "../../stats/spearman-correlation";
import { splitHalfCorrelation } from "../../stats/split-half-correlation";
import { askedInRound } from "../../survey/counting/round-questions";
import type { DriverInput } from "../../survey/inputs/inputs";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { unitKey } from "../../survey/units/unit-key";
import { TYPED, questionsOf } from "./choices";

export type Method = "pearson" | "spearman";

/** A unit with both: how much it has of the driver, and its fidelity (a fraction). */
export interface DriverPoint {
  name: string;
  driver: number;
  outcome: number;
}

/** One driver against fidelity, over the units with both. */
export interface DriverResult {
  driver: string;
  /** Whether its values are fractions. */
  isShare: boolean;
  points: DriverPoint[];
  /** Null where fewer than three units have both, or where either does not vary; so is the rest. */
  r: number | null;
  /** By Fisher's z; null for Spearman and for three units. */
  low: number | null;
  high: number | null;
  p: number | null;
  /** By Holm over the drivers. */
  adjustedP: number | null;
  strength: Strength | null;
  /**
   * Median r where half of each unit's persons give the driver, the other half the outcome; null
   * where drivers are typed, and where there are too many persons or too few in a unit.
   */
  splitHalfR: number | null;
  /** Units with fidelity that the driver has no value for. */
  without: string[];
}

export interface Drivers {
  round: RoundReading;
  /** The core element whose fidelity is looked at. */
  outcome: string;
  method: Method;
  /** Whether the drivers are typed; else the same persons answered both. */
  isTyped: boolean;
  drivers: DriverResult[];
  /** Units of which a figure is withheld: they are no point of at least one driver. */
  withheld: number;
  /** Units of the typed drivers that the round has no responses of. */
  unknown: string[];
}

/** A driver by unit, as numbered in the tally; null where a unit has none. */
interface Driver {
  name: string;
  isShare: boolean;
  of(unit: { index: number; name: string }): Pick<Figure, "share" | "withheld">;
  /** The questions that it is made of; none where it is typed. */
  items: readonly number[];
}

const LEAST_PAIRS = 3;

function typedDrivers(rows: readonly DriverInput[]): Driver[] {
  const names = [...new Set(rows.map(({ driver }) => driver))];
  return names.map((name) => {
    const own = rows.filter(({ driver }) => driver === name);
    const values = new Map(own.map(({ unit, value }) => [unitKey(unit), value]));
    return {
      name,
      isShare: own.every(({ value }) => value >= 0 && value <= 1),
      of: ({ name: unit }) => ({ share: values.get(unitKey(unit)) ?? null, withheld: false }),
      items: [],
    };
  });
}

/** The other core elements, or one element's questions. */
function surveyDrivers(
  reading: SurveyReading,
  round: RoundReading,
  outcome: number,
  { set, leastPersons }: { set: string; leastPersons: number },
): Driver[] {
  const { tally } = reading;
  const asked = askedInRound(tally, round.index);
  const element = tally.elements.all.findIndex((name) => set === questionsOf(name));
  if (element >= 0) {
    return asked[element].items.map((item) => ({
      name: tally.items.all[item].question,
      isShare: true,
      of: ({ index }) => {
        const whose = { units: new Set([index]), groups: null };
        return itemFigure(reading, round.index, item, whose, leastPersons);
      },
      items: [item],
    }));
  }
  return tally.elements.all.flatMap((name, i): Driver[] => {
    if (i === outcome) return [];
    const options = { groups: null, set: null, leastPersons };
    const figures = elementRound(reading, round.index, i, options);
    return [{ name, isShare: true, of: ({ index }) => figures.of(index), items: asked[i].items }];
  });
}

function correlation(x: readonly number[], y: readonly number[], method: Method) {
  if (x.length < LEAST_PAIRS) return null;
  return method === "pearson" ? pearsonCorrelation(x, y) : spearmanCorrelation(x, y);
}

/** r freed of what goes together within persons, of these units; null where nobody answered both. */
function splitHalf(
  { tally, units, only }: SurveyReading,
  round: RoundReading,
  told: ReadonlySet<number>,
  [driver, outcome]: [readonly number[], readonly number[]],
  method: Method,
): number | null {
  // Persons are kept without their target groups.
  if (driver.length === 0 || !tally.persons.isWhole || only !== undefined) return null;
  const persons = tally.persons
    .of(round.index, [driver, outcome])
    .map(({ unit, sums: [x, y] }) => ({
      unit: units.same[unit],
      x,
      y,
    }))
    .filter(({ unit }) => told.has(unit));
  return splitHalfCorrelation(persons, (x, y) => correlation(x, y, method)?.r ?? null);
}

function correlated(
  { name, isShare }: Pick<Driver, "name" | "isShare">,
  points: DriverPoint[],
  without: string[],
  method: Method,
): DriverResult {
  const [x, y] = [points.map(({ driver }) => driver), points.map(({ outcome }) => outcome)];
  const found = correlation(x, y, method);
  const interval = found === null || method !== "pearson" ? null : fisherZInterval(found, LEVEL);
  return {
    driver: name,
    isShare,
    points,
    without,
    r: found?.r ?? null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    p: found === null ? null : correlationTest(found).p,
    adjustedP: null,
    strength: found === null ? null : correlationStrength(found.r),
    splitHalfR: null,
  };
}

/** p adjusted by Holm over the drivers that have one. */
function adjusted(drivers: readonly DriverResult[]): DriverResult[] {
  const tested = drivers.filter(({ p }) => p !== null);
  const ps = holm(tested.flatMap(({ p }) => p ?? []));
  const found = new Map(tested.map((each, i) => [each, ps[i]]));
  return drivers.map((each) => ({ ...each, adjustedP: found.get(each) ?? null }));
}

/**
 * Correlates drivers with the fidelity of a core element over the units of a round.
 *
 * @param set `TYPED`, `OTHER_ELEMENTS` or `questionsOf` an element.
 */
export function evaluateDrivers(
  reading: SurveyReading,
  round: RoundReading,
  options: { outcome: string; set: string; method: Method; leastPersons: number },
): Drivers {
  const { outcome, set, method, leastPersons } = options;
  const { tally, inputs } = reading;
  const element = Math.max(0, tally.elements.all.indexOf(outcome));
  const fidelity = elementRound(reading, round.index, element, {
    groups: null,
    set: null,
    leastPersons,
  });
  const { units } = unitsInOrder(reading, [round]);
  const guarded = new Set<string>();
  const known = units.flatMap((unit) => {
    const { share, withheld } = fidelity.of(unit.index);
    if (withheld !== false) guarded.add(unit.name);
    return share === null ? [] : [{ unit, share }];
  });
  const isTyped = set === TYPED;
  const asked = askedInRound(tally, round.index);
  const drivers = isTyped
    ? typedDrivers(inputs.drivers)
    : surveyDrivers(reading, round, element, options);
  const keys = new Set(units.map(({ name }) => unitKey(name)));
  const typed = new Map(inputs.drivers.map(({ unit }) => [unitKey(unit), unit]));
  const results = drivers.map((driver) => {
    const both = known.map(({ unit, share }) => ({ unit, share, own: driver.of(unit) }));
    for (const { unit, own } of both) if (own.withheld !== false) guarded.add(unit.name);
    const points = both.flatMap(({ unit, share, own }) =>
      own.share === null ? [] : [{ name: unit.name, driver: own.share, outcome: share }],
    );
    const without = both.flatMap(({ unit, own }) =>
      own.share === null && own.withheld === false ? [unit.name] : [],
    );
    const told = new Set(both.flatMap(({ unit, own }) => (own.share === null ? [] : [unit.index])));
    return {
      ...correlated(driver, points, without, method),
      splitHalfR: splitHalf(reading, round, told, [driver.items, asked[element].items], method),
    };
  });
  return {
    round,
    outcome: tally.elements.all[element],
    method,
    isTyped,
    drivers: adjusted(results),
    withheld: guarded.size,
    unknown: isTyped ? [...typed].flatMap(([key, unit]) => (keys.has(key) ? [] : [unit])) : [],
  };
}
