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
  /** Units of the typed drivers that the round has no responses of. */
  unknown: string[];
}

/** A driver by unit, as numbered in the tally; null where a unit has none. */
interface Driver {
  name: string;
  isShare: boolean;
  of(unit: { index: number; name: string }): number | null;
  /** The questions that it is made of; none where it is typed. */
  items: readonly number[];
}

const LEAST_PAIRS = 3;

function shown({ share, withheld }: Figure): number | null {
  return withheld === false ? share : null;
}

function typedDrivers(rows: readonly DriverInput[]): Driver[] {
  const names = [...new Set(rows.map(({ driver }) => driver))];
  return names.map((name) => {
    const own = rows.filter(({ driver }) => driver === name);
    const values = new Map(own.map(({ unit, value }) => [unitKey(unit), value]));
    return {
      name,
      isShare: own.every(({ value }) => value >= 0 && value <= 1),
      of: (unit) => values.get(unitKey(unit.name)) ?? null,
      items: [],
    };
  });
}

/** The other core elements, or one element's questions. */
function surveyDrivers(
  reading: SurveyReading,
  round: RoundReading,
  outcome: number,
  set: string,
): Driver[] {
  const { tally } = reading;
  const asked = askedInRound(tally, round.index);
  const element = tally.elements.all.findIndex((name) => set === questionsOf(name));
  if (element >= 0) {
    return asked[element].items.map((item) => ({
      name: tally.items.all[item].question,
      isShare: true,
      of: ({ index }) => shown(itemFigure(reading, round.index, item, new Set([index]))),
      items: [item],
    }));
  }
  return tally.elements.all.flatMap((name, i): Driver[] => {
    if (i === outcome) return [];
    const figures = elementRound(reading, round.index, i, { groups: null, set: null });
    const of: Driver["of"] = ({ index }) => shown(figures.of(index));
    return [{ name, isShare: true, of, items: asked[i].items }];
  });
}

function correlation(x: readonly number[], y: readonly number[], method: Method) {
  if (x.length < LEAST_PAIRS) return null;
  return method === "pearson" ? pearsonCorrelation(x, y) : spearmanCorrelation(x, y);
}

/** r freed of what goes together within persons; null where nobody answered both. */
function splitHalf(
  { tally, units }: SurveyReading,
  round: RoundReading,
  driver: readonly number[],
  outcome: readonly number[],
  method: Method,
): number | null {
  if (driver.length === 0 || !tally.persons.isWhole) return null;
  const persons = tally.persons
    .of(round.index, [driver, outcome])
    .map(({ unit, sums: [x, y] }) => ({
      unit: units.same[unit],
      x,
      y,
    }));
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
  { outcome, set, method }: { outcome: string; set: string; method: Method },
): Drivers {
  const { tally, inputs } = reading;
  const element = Math.max(0, tally.elements.all.indexOf(outcome));
  const fidelity = elementRound(reading, round.index, element, { groups: null, set: null });
  const { units } = unitsInOrder(reading, [round]);
  const known = units.flatMap((unit) => {
    const share = shown(fidelity.of(unit.index));
    return share === null ? [] : [{ unit, share }];
  });
  const isTyped = set === TYPED;
  const asked = askedInRound(tally, round.index);
  const drivers = isTyped
    ? typedDrivers(inputs.drivers)
    : surveyDrivers(reading, round, element, set);
  const keys = new Set(units.map(({ name }) => unitKey(name)));
  const typed = new Map(inputs.drivers.map(({ unit }) => [unitKey(unit), unit]));
  return {
    round,
    outcome: tally.elements.all[element],
    method,
    isTyped,
    drivers: adjusted(
      drivers.map((driver) => {
        const both = known.map(({ unit, share }) => ({ unit, share, value: driver.of(unit) }));
        const points = both.flatMap(({ unit, share, value }) =>
          value === null ? [] : [{ name: unit.name, driver: value, outcome: share }],
        );
        const without = both.flatMap(({ unit, value }) => (value === null ? [unit.name] : []));
        const { items } = asked[element];
        return {
          ...correlated(driver, points, without, method),
          splitHalfR: splitHalf(reading, round, driver.items, items, method),
        };
      }),
    ),
    unknown: isTyped ? [...typed].flatMap(([key, unit]) => (keys.has(key) ? [] : [unit])) : [],
  };
}
