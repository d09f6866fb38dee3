import { speak, type Language } from "../../language/language";
import { STANDARD_GRADES } from "../../survey/answers/answer-kind";
import type { SurveyReading } from "../../survey/reading/survey-reader";
import type { InputBasis, InputSheet } from "../input-sheets/input-sheet";
import { unitNames } from "../input-sheets/table-sheet";
import { entryPlan, type Entry } from "./entry-plan";
import { entryTexts } from "./texts";

/** Rows for each unit: more than any has employees who answered, so that there is room. */
const ROOM = 10;

/** The core elements with the questions that have the standard scale: only these have these answers. */
function elementsOf({ tally }: SurveyReading): Entry["elements"] {
  return tally.elements.all.flatMap((name, element) => {
    const questions = (tally.items.ofElement[element] ?? [])
      .map((item) => tally.items.all[item])
      .filter(({ grades }) => grades === STANDARD_GRADES.length)
      .map(({ question }) => question);
    return questions.length > 0 ? [{ name, questions }] : [];
  });
}

/** "Måling 7" after "Måling 6"; where the latest round has no number, a name to be changed. */
export function nextRound(rounds: readonly string[], language: Language): string {
  const latest = rounds.at(-1) ?? "";
  const numbered = /^(\D*)(\d{1,3})(\D*)$/.exec(latest);
  if (numbered === null) return entryTexts.newRound[language];
  const [, before, digits, after] = numbered;
  return `${before}${Number(digits) + 1}${after}`;
}

/** The most responses that one unit has in a round. */
function mostResponses({ rounds }: SurveyReading, units: number): number {
  const latest = rounds.at(-1)?.responses ?? 0;
  return Math.ceil(latest / Math.max(1, units));
}

/** Indtastning: the next round of the survey that was read, to be typed. */
export const entrySheet: InputSheet = {
  id: "entry",
  name: entryTexts.name,
  holds: entryTexts.holds,
  plan({ reading, programme }: InputBasis, language) {
    const texts = speak(entryTexts, language);
    const names = unitNames(reading);
    const units = names.length > 0 ? names : [texts.unit];
    const rounds = reading.rounds.map(({ name }) => name);
    const round = nextRound(rounds, language);
    const { thresholds } = programme;
    const persons = mostResponses(reading, units.length) + ROOM;
    const name = `${texts.name} ${round}`.slice(0, 31);
    return entryPlan(
      { name, round, units, persons, elements: elementsOf(reading), thresholds },
      language,
    );
  },
};
