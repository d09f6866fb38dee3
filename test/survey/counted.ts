import { normalForm } from "../../src/survey/ground/normal-form";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";

/**
 * All that was counted, in a form that does not depend on any order: "unit | round | group |
 * element" → the counts by kind of answer, and the number of responses.
 */
export function counted(reading: SurveyReading): Record<string, number[]> {
  const { tally, units } = reading;
  const result: Record<string, number[]> = {};
  const add = (key: string, counts: readonly number[]) => {
    const sum = result[key] ?? counts.map(() => 0);
    result[key] = sum.map((value, i) => value + counts[i]);
  };
  for (const stratum of tally.strata) {
    const { unit, round, group, responses } = stratum;
    if (responses === 0) continue;
    const names = [
      units.shown[unit],
      tally.rounds.all[round],
      group < 0 ? "" : tally.groups.all[group],
    ].map(normalForm);
    add(names.join(" | "), [responses]);
    tally.elements.all.forEach((element, e) => {
      const own = [...tally.elementCounts(stratum, e)];
      if (own.some((count) => count > 0)) add([...names, normalForm(element)].join(" | "), own);
    });
  }
  return Object.fromEntries(Object.entries(result).sort(([a], [b]) => (a < b ? -1 : 1)));
}
