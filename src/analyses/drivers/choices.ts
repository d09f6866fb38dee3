import { normalForm } from "../../survey/ground/normal-form";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import { named, valueOf, type Choice, type Chosen, type Option } from "../choice";
import { roundChoice } from "../subset-choices";
import { driverTexts } from "./texts";

/** The drivers that were typed by unit. */
export const TYPED = "typed";
/** Every core element but the one whose fidelity is looked at. */
export const OTHER_ELEMENTS = "elements";

/** The value of the choice of one core element's questions as drivers. */
export function questionsOf(element: string): string {
  return `questions:${element}`;
}

/** A core element that is called drivers is one of drivers. */
function isOfDrivers(element: string): boolean {
  return /^(?:drivkr[aæ]ft|drivers?\b)/.test(normalForm(element));
}

/** The core elements whose fidelity can be looked at: where others are, not one of drivers. */
function outcomes({ tally }: SurveyReading): string[] {
  const all = [...tally.elements.all];
  return [...all.filter((name) => !isOfDrivers(name)), ...all.filter(isOfDrivers)];
}

function driverSets({ tally, inputs }: SurveyReading): Option[] {
  const { all } = tally.elements;
  const questions = driverTexts.questions;
  return [
    ...(inputs.drivers.length > 0 ? [{ value: TYPED, label: driverTexts.typedSet }] : []),
    ...(all.length > 1 ? [{ value: OTHER_ELEMENTS, label: driverTexts.otherElements }] : []),
    ...(all.length > 1
      ? all.map((name) => ({
          value: questionsOf(name),
          label: { da: questions.da(name), en: questions.en(name) },
        }))
      : []),
  ];
}

/** Whether there is anything that could be a driver. */
export function hasDrivers(reading: SurveyReading): boolean {
  return driverSets(reading).length > 0;
}

/** Round, core element, drivers and the way to correlate. */
export function driverChoices(reading: SurveyReading, chosen: Chosen): Choice[] {
  const options = driverSets(reading);
  const elements = outcomes(reading);
  const own = reading.tally.elements.all.find(isOfDrivers);
  const isOwn = own !== undefined && own !== elements[0];
  const typed = reading.inputs.drivers.length > 0;
  const outcome: Choice = {
    key: "outcome",
    label: driverTexts.outcome,
    look: "list",
    options: elements.map((name) => ({ value: name, label: named(name) })),
    preset: elements[0],
  };
  const set: Choice = {
    key: "drivers",
    label: driverTexts.drivers,
    look: "list",
    options,
    preset: typed || !isOwn ? options[0].value : questionsOf(own),
  };
  const isPart = valueOf(set, chosen) === questionsOf(valueOf(outcome, chosen));
  return [
    roundChoice(reading, chosen),
    outcome,
    { ...set, ...(isPart ? { complaint: { text: driverTexts.ownPart, stops: true } } : {}) },
    {
      key: "correlation",
      label: driverTexts.method,
      look: "radio",
      options: [
        { value: "pearson", label: driverTexts.pearson, hint: driverTexts.pearsonHint },
        { value: "spearman", label: driverTexts.spearman, hint: driverTexts.spearmanHint },
      ],
      preset: "pearson",
    },
  ];
}
