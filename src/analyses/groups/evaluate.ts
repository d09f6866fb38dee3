import { adjusted, changeOf, type Change } from "../../evaluation/change";
import type { Figure } from "../../evaluation/figure";
import { elementRound } from "../../evaluation/round-sums";
import { nameSeveral } from "../../survey/reading/several-groups";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";

/** What is done with staff whose target group names several of the others. */
export type SeveralRule = "leave-out" | "count";

/** A target group and its responses in the round. */
export interface TargetGroup {
  name: string;
  responses: number;
}

export interface ElementGroups {
  element: string;
  /** One entry a group. */
  figures: Figure[];
  /** First group minus second, with Newcombe's interval; null unless there are two. */
  difference: Change | null;
}

/** Core elements by target group in one round. */
export interface GroupComparison {
  round: RoundReading;
  /** In the order in which they were met. */
  groups: TargetGroup[];
  elements: ElementGroups[];
  /** Values that name several groups, with their responses in the round. */
  several: TargetGroup[];
  rule: SeveralRule;
  /** Responses in the round that name no target group. */
  without: number;
}

/** A target group of the tally, and whether it names several of the others. */
export function groupsOf({ tally }: SurveyReading): { name: string; several: boolean }[] {
  const names = tally.groups.all;
  const several = nameSeveral(names);
  return names.map((name, i) => ({ name, several: several[i] }));
}

/** The responses of each group in a round; under -1 those that name none. */
function responsesByGroup({ tally }: SurveyReading, round: number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { round: own, group, responses } of tally.strata) {
    if (own === round && responses > 0) sums.set(group, (sums.get(group) ?? 0) + responses);
  }
  return sums;
}

/**
 * Evaluates the round by target group. The correlation within persons is that of the whole round;
 * the differences' p are adjusted by Holm over the core elements.
 */
export function evaluateGroups(
  reading: SurveyReading,
  round: RoundReading,
  rule: SeveralRule,
  leastPersons: number,
): GroupComparison {
  const responses = responsesByGroup(reading, round.index);
  const met = groupsOf(reading).flatMap(({ name, several }, index) => {
    const own = responses.get(index) ?? 0;
    return own === 0 ? [] : [{ name, several, index, responses: own }];
  });
  const compared = met.filter(({ several }) => !several || rule === "count");
  const figures = reading.tally.elements.all.map((_, element) =>
    compared.map(
      ({ index }) =>
        elementRound(reading, round.index, element, {
          groups: new Set([index]),
          set: null,
          leastPersons,
        }).all,
    ),
  );
  const differences =
    compared.length === 2
      ? adjusted(
          figures.map(([first, second]) => changeOf(second, first)),
          "holm",
        )
      : null;
  const plain = ({ name, responses: own }: TargetGroup): TargetGroup => ({ name, responses: own });
  return {
    round,
    rule,
    groups: compared.map(plain),
    several: met.filter(({ several }) => several).map(plain),
    without: responses.get(-1) ?? 0,
    elements: reading.tally.elements.all.map((element, i) => ({
      element,
      figures: figures[i],
      difference: differences?.[i] ?? null,
    })),
  };
}

/** Responses that the comparison leaves out because their target group names several. */
export function leftOut({ several, rule }: GroupComparison): number {
  return rule === "count" ? 0 : several.reduce((sum, { responses }) => sum + responses, 0);
}
