import { finding, type Finding } from "../../survey/mapping/finding";
import type { ItemSet } from "../../survey/counting/item-sets";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { adjusted, type Change } from "../../evaluation/change";
import { questionsThatDiffer, type QuestionsDiffer } from "../../evaluation/common-questions";
import { elementRound, type Groups } from "../../evaluation/round-sums";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { cellOf, elementFigures, meanCell, meanFigures, type ElementRounds } from "./cells";
import type { ElementFigures, MeanFigures, UnitFigures } from "./figures";
import { overviewFindings, questionFindings } from "./findings";

/** How the row Samlet is computed: all answers pooled, or the plain mean of the units. */
export type TotalRule = "pooled" | "mean";

/** On which questions a change is computed where the rounds asked different ones. */
export type QuestionRule = "common" | "all";

/** Units by core elements: result, change from the first round, and both totals. */
export interface Overview {
  elements: string[];
  /** null where there is only one round. */
  first: RoundReading | null;
  latest: RoundReading;
  units: UnitFigures[];
  /** One entry per core element each. */
  total: { pooled: ElementFigures[]; mean: MeanFigures[] };
  /** Per core element the correlation within persons in each round; null without answers. */
  withinPersons: { first: (number | null)[] | null; latest: (number | null)[] };
  findings: Finding[];
}

export interface OverviewOptions {
  /** Only the responses of these target groups, as numbered in the tally; null for all. */
  groups?: Groups;
  /** Units with fewer responses than this are flagged. Default 5. */
  leastResponses?: number;
  /** Default "common". */
  questions?: QuestionRule;
  /** What fewer persons answered is withheld, and what would give it away; 1 withholds nothing. */
  leastPersons: number;
}

/** The least number of responses below which a unit's figures should not be shown. */
export const LEAST_RESPONSES = 5;

/** Both rounds of a core element; with their common questions where these differ. */
function elementRounds(
  reading: SurveyReading,
  { first, latest }: Pick<Overview, "first" | "latest">,
  element: number,
  {
    groups,
    differ,
    leastPersons,
  }: { groups: Groups; differ: QuestionsDiffer | undefined; leastPersons: number },
): ElementRounds {
  const of = (round: RoundReading, set: ItemSet | null) =>
    elementRound(reading, round.index, element, { groups, set, leastPersons });
  return {
    latest: of(latest, null),
    first: first && of(first, null),
    common:
      first === null || differ === undefined
        ? null
        : {
            first: of(first, differ.common),
            latest: of(latest, differ.common),
            items: differ.questions,
          },
  };
}

/**
 * Evaluates a reading: every unit's fidelity in every core element in the latest round, its
 * change from the first round, and the totals by both rules, all with their uncertainty.
 *
 * @param latest the round of the results; the last one by default.
 * @param first the round that changes count from; null for none. The first one by default.
 * @param options without them nothing is withheld.
 * @throws RangeError where the reading holds no round.
 */
export function evaluateOverview(
  reading: SurveyReading,
  choice: { first?: RoundReading | null; latest?: RoundReading } = {},
  options: OverviewOptions = { leastPersons: 1 },
): Overview {
  const { groups = null, leastResponses = LEAST_RESPONSES, questions = "common" } = options;
  const { leastPersons } = options;
  const { tally, rounds } = reading;
  const latest = choice.latest ?? rounds.at(-1);
  if (latest === undefined) throw new RangeError("A reading without rounds has no overview.");
  const chosen = choice.first === undefined ? rounds[0] : choice.first;
  const first = chosen?.index === latest.index ? null : chosen;
  const elements = [...tally.elements.all];

  const differing = questionsThatDiffer(reading, first, latest);
  const byElement = elements.map((_, element) => {
    const differ = differing.find((each) => each.element === element);
    const common = questions === "common" ? differ : undefined;
    return elementRounds(reading, { first, latest }, element, {
      groups,
      differ: common,
      leastPersons,
    });
  });

  const order = unitsInOrder(reading, first === null ? [latest] : [latest, first], groups);
  const cells = order.units.map(({ index }) =>
    byElement.map((element) => cellOf(element, (round) => round.of(index))),
  );
  const changes = adjusted(
    cells.flat().map(({ change }) => change),
    "benjamini-hochberg",
  );
  const units = cells.map((own, row): UnitFigures => ({
    unit: order.units[row].name,
    elements: own.map((cell, i) => elementFigures(cell, changes[row * elements.length + i])),
  }));
  const pooled = byElement.map((element) => cellOf(element, (round) => round.all));
  const means = elements.map((_, i) =>
    meanCell(
      cells.map((own) => own[i]),
      first !== null,
    ),
  );
  return {
    elements,
    first,
    latest,
    units,
    total: {
      pooled: judged(pooled).map((change, i) => elementFigures(pooled[i], change)),
      mean: judged(means).map((change, i) => meanFigures(means[i], change)),
    },
    withinPersons: {
      first: first && byElement.map((element) => element.first?.withinPersons ?? null),
      latest: byElement.map((element) => element.latest.withinPersons),
    },
    findings: [
      ...order.unlisted.map((unit) => finding("unit-not-listed", null, null, { unit })),
      ...overviewFindings(elements, units, latest, first, leastResponses),
      ...questionFindings(elements, differing, [first?.name ?? "", latest.name], questions),
    ],
  };
}

/** The changes of one total row: each is a claim. */
function judged(cells: readonly { change: Change }[]): Change[] {
  return adjusted(
    cells.map(({ change }) => change),
    "holm",
  );
}
