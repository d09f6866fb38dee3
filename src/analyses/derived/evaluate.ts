import { adjusted, changeOf, type Change } from "../../evaluation/change";
import { withheldFigure, type Figure } from "../../evaluation/figure";
import { itemFigure } from "../../evaluation/item-figure";
import { visible } from "../../report/figure-cells";
import { askedInRound } from "../../survey/counting/round-questions";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { EVERY } from "../subset-choices";
import { splitsOf, type Split } from "./splits";
import { withholdFew } from "./withhold";

const EVERYBODY = { units: null, groups: null };

/** A question's shares by value. */
export interface DerivedQuestion {
  element: string;
  question: string;
  /** One entry a value. */
  figures: Figure[];
  /** First value minus second, of exactly two that nobody can have both of; else null. */
  difference: Change | null;
}

/** All questions by one split. */
export interface DerivedSplit {
  by: string;
  areTicks: boolean;
  values: { name: string; responses: number }[];
  questions: DerivedQuestion[];
}

export interface Derived {
  round: RoundReading;
  splits: DerivedSplit[];
  /** The name of the split that is shown. */
  by: string;
  /** The core element that is shown; `EVERY` for all. */
  element: string;
  leastPersons: number;
}

function derivedBy(
  reading: SurveyReading,
  round: RoundReading,
  { name, areTicks, values }: Split,
  leastPersons: number,
): DerivedSplit {
  const { tally } = reading;
  const items = askedInRound(tally, round.index).flatMap(({ items: own }, element) =>
    own.map((item) => ({ item, element: tally.elements.all[element] })),
  );
  const figures = items.map(({ item }) => {
    const all = itemFigure(reading, round.index, item, EVERYBODY, leastPersons);
    const own = values.map((value) => value.of(item));
    const { withheld } = all;
    return withheld === false
      ? withholdFew(own, all.persons, areTicks, leastPersons)
      : own.map(({ responses }) => withheldFigure(responses, withheld));
  });
  const differences =
    values.length === 2 && !areTicks
      ? adjusted(
          figures.map(([first, second]) => {
            const isSeen = visible(first) !== null && visible(second) !== null;
            return changeOf(isSeen ? second : null, first);
          }),
          "holm",
        )
      : null;
  return {
    by: name,
    areTicks,
    values: values.map(({ name: value, responses }) => ({ name: value, responses })),
    questions: items.map(({ item, element }, i) => ({
      element,
      question: tally.items.all[item].question,
      figures: figures[i],
      difference: differences?.[i] ?? null,
    })),
  };
}

/** The share of positive answers to each question, by everything that splits the round's responses. */
export function evaluateDerived(
  reading: SurveyReading,
  round: RoundReading,
  shown: { by: string; element: string },
  { groups, leastPersons }: { groups: string; leastPersons: number },
): Derived {
  const splits = splitsOf(reading, round, { groups, leastPersons });
  return {
    round,
    ...shown,
    leastPersons,
    splits: splits.map((split) => derivedBy(reading, round, split, leastPersons)),
  };
}

/** The split that is shown; null where the round has nobody in it. */
export function shownSplit({ splits, by }: Derived): DerivedSplit | null {
  return splits.find((split) => split.by === by) ?? null;
}

/** The core elements that are shown, each with its questions. */
export function shownElements(
  { element }: Derived,
  { questions }: DerivedSplit,
): { element: string; questions: DerivedQuestion[] }[] {
  const names = [...new Set(questions.map((each) => each.element))];
  return names
    .filter((name) => element === EVERY || name === element)
    .map((name) => ({
      element: name,
      questions: questions.filter((each) => each.element === name),
    }));
}

/** The values with the highest and the lowest share; null where fewer than two are told. */
export function endsOf({
  figures,
}: DerivedQuestion): { high: number; low: number; gap: number } | null {
  const shares = figures.flatMap((figure, value) => {
    const share = visible(figure)?.share ?? null;
    return share === null ? [] : [{ value, share }];
  });
  if (shares.length < 2) return null;
  const high = shares.reduce((best, each) => (each.share > best.share ? each : best));
  const low = shares.reduce((least, each) => (each.share < least.share ? each : least));
  return { high: high.value, low: low.value, gap: high.share - low.share };
}

/** The question whose values are furthest apart; null where none has two that are told. */
export function widest(questions: readonly DerivedQuestion[]): DerivedQuestion | null {
  const gap = (question: DerivedQuestion) => endsOf(question)?.gap ?? -1;
  const [first, ...rest] = questions;
  if (questions.length === 0) return null;
  const most = rest.reduce((best, each) => (gap(each) > gap(best) ? each : best), first);
  return gap(most) < 0 ? null : most;
}
