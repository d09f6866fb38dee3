import type { Figure } from "../../evaluation/figure";
import { itemFigure } from "../../evaluation/item-figure";
import { sameName } from "../../evaluation/register-figures";
import { elementRound, type Groups } from "../../evaluation/round-sums";
import { askedInRound } from "../../survey/counting/round-questions";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";

/** The target group's number in the tally; null for all; undefined where there is no such group. */
function groupsOf({ tally }: SurveyReading, group: string | null): Groups | undefined {
  if (group === null) return null;
  const index = tally.groups.all.findIndex((name) => sameName(name, group));
  return index < 0 ? undefined : new Set([index]);
}

/**
 * The figure of a core element or a question in a round, all units pooled.
 *
 * @param name of the core element, else of the question.
 * @returns null where the round has no such element, question or target group.
 */
export function surveyFigure(
  reading: SurveyReading,
  round: RoundReading,
  name: string,
  { group, leastPersons }: { group: string | null; leastPersons: number },
): Figure | null {
  const { tally } = reading;
  const groups = groupsOf(reading, group);
  if (groups === undefined) return null;
  const element = tally.elements.all.findIndex((each) => sameName(each, name));
  if (element >= 0) {
    const { all } = elementRound(reading, round.index, element, {
      groups,
      set: null,
      leastPersons,
    });
    return all.valid > 0 || all.withheld !== false ? all : null;
  }
  const item = askedInRound(tally, round.index)
    .flatMap(({ items }) => items)
    .find((each) => sameName(tally.items.all[each].question, name));
  if (item === undefined) return null;
  const figure = itemFigure(reading, round.index, item, { units: null, groups }, leastPersons);
  return figure.valid > 0 || figure.withheld !== false ? figure : null;
}
