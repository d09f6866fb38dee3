import type { Figure } from "../../evaluation/figure";
import { elementRound } from "../../evaluation/round-sums";
import { unitsInOrder } from "../../evaluation/units-in-order";
import type { Finding } from "../../survey/mapping/finding";
import { askedInRound } from "../../survey/counting/round-questions";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { evaluateOverview, type OverviewOptions, type QuestionRule } from "../overview/evaluate";
import type { ElementFigures } from "../overview/figures";

/** A unit (or all) over the rounds. */
export interface Course {
  /** One entry a round; null where there are no responses. */
  figures: (Figure | null)[];
  /** The latest figure with its change from the first; null where neither round has responses. */
  change: ElementFigures | null;
}

export interface ElementDevelopment {
  element: string;
  units: (Course & { unit: string })[];
  total: Course;
  /** Rounds that asked other questions than the latest round; their figures are of their own. */
  otherQuestions: string[];
}

/** Every core element over every round. */
export interface Development {
  rounds: RoundReading[];
  /** The rounds between which change is told; the first is null where none is. */
  first: RoundReading | null;
  latest: RoundReading;
  elements: ElementDevelopment[];
  findings: readonly Finding[];
}

/** Evaluates all rounds. Changes are those of the overview of the same two rounds. */
export function evaluateDevelopment(
  reading: SurveyReading,
  chosen: { first: RoundReading | null; latest: RoundReading },
  options: Pick<OverviewOptions, "leastResponses" | "leastPersons"> & { questions: QuestionRule },
): Development {
  const { rounds, tally } = reading;
  const overview = evaluateOverview(reading, chosen, options);
  const changes = new Map(overview.units.map(({ unit, elements }) => [unit, elements]));
  const { units } = unitsInOrder(reading, rounds);
  const asked = new Map(rounds.map(({ index }) => [index, askedInRound(tally, index)]));
  const questionsOf = ({ index }: RoundReading, element: number) =>
    asked.get(index)?.[element].items.join() ?? "";
  return {
    rounds,
    first: overview.first,
    latest: overview.latest,
    findings: overview.findings,
    elements: overview.elements.map((element, number): ElementDevelopment => {
      const byRound = rounds.map(({ index }) =>
        elementRound(reading, index, number, {
          groups: null,
          set: null,
          leastPersons: options.leastPersons,
        }),
      );
      const now = questionsOf(overview.latest, number);
      return {
        element,
        units: units.map(({ index, name }) => ({
          unit: name,
          figures: byRound.map((round) => answeredOnly(round.of(index))),
          change: changes.get(name)?.[number] ?? null,
        })),
        total: {
          figures: byRound.map(({ all }) => answeredOnly(all)),
          change: overview.total.pooled[number],
        },
        otherQuestions: rounds
          .filter((round) => ![now, ""].includes(questionsOf(round, number)))
          .map(({ name }) => name),
      };
    }),
  };
}

function answeredOnly(figure: Figure): Figure | null {
  return figure.responses === 0 ? null : figure;
}
