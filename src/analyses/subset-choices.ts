import { unitsInOrder } from "../evaluation/units-in-order";
import type { RoundReading, SurveyReading } from "../survey/reading/survey-reader";
import { named, type Choice, type Chosen, type Option } from "./choice";
import { pageTexts } from "./page-texts";
import { roundChoices } from "./round-choices";

/** The value of a choice of units, elements or groups where all are shown. */
export const EVERY = "";

/** Which core element; all of them by default. */
export function elementChoice({ tally }: SurveyReading): Choice {
  return {
    key: "element",
    label: pageTexts.chooseElement,
    look: "list",
    options: [
      { value: EVERY, label: pageTexts.allElements },
      ...tally.elements.all.map((name) => ({ value: name, label: named(name) })),
    ],
    preset: EVERY,
  };
}

/**
 * Which unit; all of them by default.
 * @param more options between "all" and the units.
 */
export function unitChoice(
  reading: SurveyReading,
  rounds: readonly RoundReading[],
  more: readonly Option[] = [],
): Choice {
  return {
    key: "unit",
    label: pageTexts.chooseUnit,
    look: "list",
    options: [
      { value: EVERY, label: pageTexts.allUnits },
      ...more,
      ...unitsInOrder(reading, rounds).units.map(({ name }) => ({
        value: name,
        label: named(name),
      })),
    ],
    preset: EVERY,
  };
}

/** The one round of an analysis that compares none: the latest by default. */
export function roundChoice(reading: SurveyReading, chosen: Chosen): Choice {
  const latest = roundChoices(reading, chosen)[1];
  return { ...latest, label: { da: "Måling", en: "Round" } };
}
