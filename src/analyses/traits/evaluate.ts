import type { Figure } from "../../evaluation/figure";
import { itemFigure } from "../../evaluation/item-figure";
import { elementRound } from "../../evaluation/round-sums";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { roundHalfAway } from "../../stats/round-half-away";
import { topWithTies } from "../../stats/top-with-ties";
import { askedInRound } from "../../survey/counting/round-questions";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { EVERY } from "../subset-choices";

/** How many units are the best; whoever ties with the last comes too. */
const BEST = 3;

/** The best units beside all units. */
export interface Trait {
  name: string;
  best: Figure;
  /** All units, the best among them. */
  all: Figure;
}

export interface ElementTraits extends Trait {
  /** Its questions in the round, as they were asked. */
  items: Trait[];
}

export interface Traits {
  round: RoundReading;
  /** The core element by which units are best; null: by the mean of their core elements. */
  by: string | null;
  /** The highest first, with what they are judged by: a fraction. */
  best: { unit: string; share: number }[];
  /** How many units were judged. */
  judged: number;
  /** Units without a figure in what is judged, and how many have one that is withheld. */
  without: string[];
  withheld: number;
  elements: ElementTraits[];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/**
 * Finds the best units of a round, by one core element or by the plain mean of all, and sets them
 * beside all units in every core element and question. A unit without a figure in one of the
 * elements that it is judged by is not judged.
 */
export function evaluateTraits(
  reading: SurveyReading,
  round: RoundReading,
  { by, leastPersons }: { by: string; leastPersons: number },
): Traits {
  const { tally } = reading;
  const rounds = tally.elements.all.map((_, element) =>
    elementRound(reading, round.index, element, { groups: null, set: null, leastPersons }),
  );
  const judges = rounds.filter(
    ({ all }, i) => all.valid > 0 && (by === EVERY || tally.elements.all[i] === by),
  );
  const { units } = unitsInOrder(reading, [round]);
  const scored = units.map((unit) => {
    const figures = judges.map((judge) => judge.of(unit.index));
    const shares = figures.flatMap(({ share }) => share ?? []);
    const isJudged = judges.length > 0 && shares.length === judges.length;
    const isKept = figures.some(({ withheld }) => withheld !== false);
    return { unit, share: isJudged ? mean(shares) : null, isKept };
  });
  const known = scored.flatMap(({ unit, share }) => (share === null ? [] : [{ unit, share }]));
  // Ties are judged on the whole per cent that is shown.
  const top = topWithTies(
    known
      .sort((a, b) => b.share - a.share)
      .map((each) => ({ name: each, value: roundHalfAway(each.share, 2) })),
    BEST,
  ).map(({ name }) => name);
  const numbers = top.map(({ unit }) => unit.index);
  const asked = askedInRound(tally, round.index);
  return {
    round,
    by: by === EVERY ? null : by,
    best: top.map(({ unit, share }) => ({ unit: unit.name, share })),
    judged: known.length,
    without: scored.flatMap(({ unit, share, isKept }) =>
      share === null && !isKept ? [unit.name] : [],
    ),
    withheld: scored.filter(({ isKept }) => isKept).length,
    elements: tally.elements.all.map((name, element) => ({
      name,
      best: rounds[element].together(numbers),
      all: rounds[element].all,
      items: asked[element].items.map((item) => ({
        name: tally.items.all[item].question,
        best: itemFigure(
          reading,
          round.index,
          item,
          { units: new Set(numbers), groups: null },
          leastPersons,
        ),
        all: itemFigure(reading, round.index, item, { units: null, groups: null }, leastPersons),
      })),
    })),
  };
}
