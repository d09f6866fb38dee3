import { changeOf } from "../../src/evaluation/change";
import { figureOf, type Figure } from "../../src/evaluation/figure";
import { withinPersonCorrelation } from "../../src/stats/within-person-correlation";
import { answered, person, type Random, type Setting } from "./random-survey";

const UNITS = 18;

/** Each unit's figure, with the correlation estimated from the whole round, as in the product. */
function figures(chances: readonly number[][], setting: Setting, random: Random): Figure[] {
  const units = chances.map((own) => answered(own, setting, random));
  const rho = withinPersonCorrelation(units);
  return units.map((sums) => figureOf(sums, sums.persons, rho));
}

function newUnit(setting: Setting, random: Random): number[] {
  return Array.from({ length: setting.persons }, () => person(setting, random));
}

/** How often a unit's interval holds its true share, over so many surveys of 18 units. */
export function coverage(setting: Setting, surveys: number, random: Random): number {
  let held = 0;
  for (let survey = 0; survey < surveys; survey++) {
    const chances = Array.from({ length: UNITS }, () => newUnit(setting, random));
    for (const { low, high } of figures(chances, setting, random)) {
      if ((low ?? 0) <= setting.share && setting.share <= (high ?? 1)) held++;
    }
  }
  return held / (surveys * UNITS);
}

/**
 * How often a unit's change has p below 5 % though nothing changed.
 * @param overlap the share of the persons who answer both times.
 */
export function falseAlarms(
  setting: Setting,
  overlap: number,
  surveys: number,
  random: Random,
): number {
  let alarms = 0;
  for (let survey = 0; survey < surveys; survey++) {
    const before = Array.from({ length: UNITS }, () => newUnit(setting, random));
    const after = before.map((unit) =>
      unit.map((chance) => (random() < overlap ? chance : person(setting, random))),
    );
    const [from, to] = [before, after].map((chances) => figures(chances, setting, random));
    to.forEach((figure, unit) => {
      if ((changeOf(from[unit], figure).p ?? 1) < 0.05) alarms++;
    });
  }
  return alarms / (surveys * UNITS);
}
