import { figureOf, type Figure } from "../../evaluation/figure";
import { itemFigure } from "../../evaluation/item-figure";
import type { SplitCounts } from "../../survey/counting/split-counts";
import { nameSeveral } from "../../survey/reading/several-groups";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";

/** By what the answers of a round can be split. */
export interface Split {
  /** The column's heading, or the question that was ticked. */
  name: string;
  /** Whether a person can have several of the values. */
  areTicks: boolean;
  /** The values that anybody has in the round, in the order in which they were met. */
  values: { name: string; responses: number; of(item: number): Figure }[];
}

function ofColumn(counts: SplitCounts, round: RoundReading): Split {
  const values = counts.values.flatMap((name, index): Split["values"] => {
    const sums = counts.of(round.index, index);
    if (sums === null || sums.responses === 0) return [];
    const of = (item: number) => {
      const [answers, positive] = [sums.valid[item] ?? 0, sums.positive[item] ?? 0];
      const persons = {
        persons: answers,
        answers,
        positive,
        sumOfSquares: answers,
        positiveSquares: positive,
      };
      return figureOf(persons, sums.responses, 0);
    };
    return [{ name, responses: sums.responses, of }];
  });
  return { name: counts.heading, areTicks: counts.kind === "ticks", values };
}

/** How target groups are told. */
interface GroupsTold {
  /** What they are called. */
  groups: string;
  /** What fewer persons answered is withheld. */
  leastPersons: number;
}

/** Target groups as a split; whoever names several of them is in none. */
function ofGroups(
  reading: SurveyReading,
  round: RoundReading,
  { groups: name, leastPersons }: GroupsTold,
): Split {
  const { tally } = reading;
  const several = nameSeveral(tally.groups.all);
  const values = tally.groups.all.flatMap((group, index): Split["values"] => {
    const responses = tally.strata
      .filter((stratum) => stratum.round === round.index && stratum.group === index)
      .reduce((sum, stratum) => sum + stratum.responses, 0);
    if (several[index] || responses === 0) return [];
    const of = (item: number) =>
      itemFigure(
        reading,
        round.index,
        item,
        { units: null, groups: new Set([index]) },
        leastPersons,
      );
    return [{ name: group, responses, of }];
  });
  return { name, areTicks: false, values };
}

/**
 * All splits of a round into at least two values: columns that describe respondents and questions
 * with several ticks, then the target groups.
 */
export function splitsOf(reading: SurveyReading, round: RoundReading, told: GroupsTold): Split[] {
  return [
    ...reading.tally.splits.all.map((counts) => ofColumn(counts, round)),
    ofGroups(reading, round, told),
  ].filter(({ values }) => values.length > 1);
}

/** What the splits of any round are called, without looking at figures. */
export function splitNames({ tally }: SurveyReading, groups: string): string[] {
  const several = nameSeveral(tally.groups.all).filter((names) => !names);
  return [
    ...tally.splits.all.map(({ heading }) => heading),
    ...(several.length > 1 ? [groups] : []),
  ];
}
