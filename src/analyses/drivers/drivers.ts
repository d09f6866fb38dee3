import { unitsInOrder } from "../../evaluation/units-in-order";
import { speak, type Language } from "../../language/language";
import { pWords } from "../../report/whole-numbers";
import type { Strength } from "../../stats/correlation-strength";
import { analysis, type Sentence } from "../analysis";
import { pageTexts } from "../page-texts";
import { chosenRounds } from "../round-choices";
import { driverChoices, hasDrivers } from "./choices";
import { evaluateDrivers, type Drivers } from "./evaluate";
import { driversPlan } from "./plan";
import { byStrength, certainDrivers, driversTitle, driverSpot, shownR } from "./shown";
import { driverTexts } from "./texts";

/** Fewer units have no correlation. */
const LEAST_UNITS = 3;

/** A driver as other programs read it. */
export interface DriverJson {
  driver: string;
  outcome: string;
  n: number;
  r: number | null;
  low: number | null;
  high: number | null;
  p: number | null;
  adjustedP: number | null;
  strength: Strength | null;
  /** Median r where half of each unit's persons give the driver, the other half the outcome. */
  splitHalfR: number | null;
}

function driversSentences(result: Drivers, language: Language): Sentence[] {
  const texts = speak(driverTexts, language);
  const drivers = byStrength(result.drivers);
  const certain = certainDrivers(result);
  const told = drivers.flatMap((each, row): Sentence[] => {
    const { driver, r, low, high, p, points, strength } = each;
    if (r === null || p === null || strength === null) return [];
    return [
      {
        text: texts.told({
          driver,
          outcome: result.outcome,
          strength,
          isNegative: r < 0,
          r: shownR(r, language),
          interval:
            low === null || high === null
              ? null
              : { low: shownR(low, language), high: shownR(high, language) },
          p: pWords(p, language),
          n: points.length,
        }),
        refs: [driverSpot(row)],
      },
    ];
  });
  return [
    {
      text: `${driversTitle(result, language)}.`,
      refs: certain.map((each) => driverSpot(drivers.indexOf(each))),
    },
    ...told,
    { text: texts.cause, refs: [] },
  ];
}

/** Drivkræfter: drivers against fidelity over the units, as in the published Figur 6 to 10. */
export const drivers = analysis<Drivers>({
  id: "drivers",
  mark: "Drivkræfter",
  title: driverTexts.title,
  byGroup: true,
  shows: driverTexts.shows,
  impossible: (reading) => {
    const latest = reading.rounds.at(-1);
    if (latest === undefined) return pageTexts.noRounds;
    if (!hasDrivers(reading)) return driverTexts.noDrivers;
    const few = unitsInOrder(reading, reading.rounds).units.length < LEAST_UNITS;
    return few ? driverTexts.fewUnits : null;
  },
  wants: (reading) => (hasDrivers(reading) ? null : "drivers"),
  choices: (reading, _, chosen) => driverChoices(reading, chosen),
  evaluate: (reading, { leastPersons }, values) =>
    evaluateDrivers(reading, chosenRounds(reading, values).latest, {
      outcome: values.outcome,
      set: values.drivers,
      method: values.correlation === "spearman" ? "spearman" : "pearson",
      leastPersons,
    }),
  plan: (result, options) => driversPlan(result, options),
  sentences: (result, language) => driversSentences(result, language),
  json: ({ drivers: all, outcome }): DriverJson[] =>
    all.map(({ driver, points, r, low, high, p, adjustedP, strength, splitHalfR }) => ({
      driver,
      outcome,
      n: points.length,
      r,
      low,
      high,
      p,
      adjustedP,
      strength,
      splitHalfR,
    })),
  findings: () => [],
});
