import { withholdingIn } from "../../evaluation/withholding/withholding";
import { AnswerKind, KIND_COUNT } from "../../survey/answers/answer-kind";
import { validCount } from "../../survey/answers/count-answers";
import type { SurveyReading } from "../../survey/reading/survey-reader";

/** How the answer cells of one core element and round divide, all units together. */
export interface KindCounts {
  round: string;
  element: string;
  valid: number;
  dontKnow: number;
  notApplicable: number;
  blank: number;
  errors: number;
  unknown: number;
}

/** Every kind of answer, counted by round and core element, rounds in their order. */
export function answerKinds({ tally, rounds }: SurveyReading): KindCounts[] {
  return rounds.flatMap(({ name, index }) =>
    tally.elements.all.flatMap((element, i): KindCounts[] => {
      // Of counts that are told by core element alone, only valid and positive answers are known.
      if (tally.items.ofElement[i].length === 0) return [];
      const counts = new Float64Array(KIND_COUNT);
      for (const stratum of tally.strata) {
        if (stratum.round !== index) continue;
        tally.elementCounts(stratum, i).forEach((count, kind) => (counts[kind] += count));
      }
      return [
        {
          round: name,
          element,
          valid: validCount(counts),
          dontKnow: counts[AnswerKind.DontKnow],
          notApplicable: counts[AnswerKind.NotApplicable],
          blank: counts[AnswerKind.Blank],
          errors: counts[AnswerKind.ErrorCell],
          unknown: counts[AnswerKind.Unknown],
        },
      ];
    }),
  );
}

/** Whether nothing is told of a core element in a round: then neither is how its answers divide. */
export function isUntold(
  reading: SurveyReading,
  { round, element }: Pick<KindCounts, "round" | "element">,
  leastPersons: number,
): boolean {
  const index = reading.rounds.find(({ name }) => name === round)?.index;
  const number = reading.tally.elements.find(element);
  if (index === undefined || number < 0) return false;
  const withholding = withholdingIn(reading, index, number, leastPersons);
  return withholding.of({ units: null, groups: null }, null) !== false;
}
