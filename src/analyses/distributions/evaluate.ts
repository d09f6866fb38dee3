import type { Withheld } from "../../evaluation/figure";
import type { Groups } from "../../evaluation/round-sums";
import { unitsInOrder } from "../../evaluation/units-in-order";
import { withholdingIn } from "../../evaluation/withholding/withholding";
import { AnswerKind, KIND_COUNT } from "../../survey/answers/answer-kind";
import { validCount } from "../../survey/answers/count-answers";
import { gradeLabels } from "../../survey/answers/grade-labels";
import { askedInRound } from "../../survey/counting/round-questions";
import type { Stratum } from "../../survey/counting/stratum";
import type { RoundReading, SurveyReading } from "../../survey/reading/survey-reader";
import { EVERY } from "../subset-choices";

/** The answers to one or several questions, each kind by itself. */
export interface Answers {
  /** By grade, the lowest first. */
  counts: number[];
  dontKnow: number;
  notApplicable: number;
  blank: number;
  /** Error cells and answers that nobody knows. */
  unread: number;
  valid: number;
  positive: number;
}

/** Why nothing is told of the answers; false where they are told. */
export interface Guarded {
  withheld: false | Withheld;
}

export interface ItemAnswers extends Answers, Guarded {
  item: string;
}

/** The questions of a core element that were asked on one scale. */
export interface ElementAnswers extends Guarded {
  /** Its name; with the number of grades where the element has more than one scale. */
  element: string;
  /** What each grade is called, the lowest first. */
  grades: string[];
  /** Whether those are words; else the grades' numbers. */
  worded: boolean;
  items: ItemAnswers[];
  all: Answers;
}

export interface Distributions {
  round: RoundReading;
  /** null for all. */
  unit: string | null;
  group: string | null;
  responses: number;
  elements: ElementAnswers[];
}

export interface Part {
  unit: string;
  group: string;
  /** What fewer persons answered is withheld. */
  leastPersons: number;
}

/** Whose answers are counted: their strata, and what is withheld of them. */
function chosenPart(
  reading: SurveyReading,
  round: RoundReading,
  { unit, group, leastPersons }: Part,
) {
  const { tally, units } = reading;
  const own =
    unit === EVERY
      ? null
      : (unitsInOrder(reading, reading.rounds).units.find(({ name }) => name === unit)?.index ??
        -1);
  const groups: Groups = group === EVERY ? null : new Set([tally.groups.find(group)]);
  const strata = tally.strata.filter(
    (stratum) =>
      stratum.round === round.index &&
      (own === null || units.same[stratum.unit] === own) &&
      (groups?.has(stratum.group) ?? true),
  );
  const whose = { units: own === null ? null : new Set([own]), groups };
  const withheld = (element: number, items: readonly number[]) =>
    withholdingIn(reading, round.index, element, leastPersons).of(whose, items);
  return { strata, withheld };
}

function answersTo(
  items: readonly number[],
  grades: number,
  strata: readonly Stratum[],
  reading: SurveyReading,
): Answers {
  const kinds = new Float64Array(KIND_COUNT);
  let positive = 0;
  for (const item of items) {
    const own = new Float64Array(KIND_COUNT);
    for (const { counts } of strata) {
      const at = item * KIND_COUNT;
      counts.subarray(at, at + KIND_COUNT).forEach((count, kind) => (own[kind] += count));
    }
    own.forEach((count, kind) => (kinds[kind] += count));
    for (const kind of reading.tally.items.all[item].positive) positive += own[kind];
  }
  return {
    counts: Array.from({ length: grades }, (_, i) => kinds[AnswerKind.NotAtAll + i]),
    dontKnow: kinds[AnswerKind.DontKnow],
    notApplicable: kinds[AnswerKind.NotApplicable],
    blank: kinds[AnswerKind.Blank],
    unread: kinds[AnswerKind.ErrorCell] + kinds[AnswerKind.Unknown],
    valid: validCount(kinds),
    positive,
  };
}

/** How the answers divide, question by question, among those whom the choices leave. */
export function evaluateDistributions(
  reading: SurveyReading,
  round: RoundReading,
  part: Part,
): Distributions {
  const { tally } = reading;
  const { strata, withheld } = chosenPart(reading, round, part);
  const elements = askedInRound(tally, round.index).flatMap(({ element, items }) => {
    const scales = [...new Set(items.map((item) => tally.items.all[item].grades))];
    return scales.map((grades): ElementAnswers => {
      const own = items.filter((item) => tally.items.all[item].grades === grades);
      const { labels, worded } = gradeLabels(grades);
      const name = tally.elements.all[element];
      return {
        element: scales.length > 1 ? `${name} (1–${grades})` : name,
        grades: labels,
        worded,
        items: own.map((item) => ({
          item: tally.items.all[item].question,
          withheld: withheld(element, [item]),
          ...answersTo([item], grades, strata, reading),
        })),
        all: answersTo(own, grades, strata, reading),
        withheld: withheld(element, own),
      };
    });
  });
  return {
    round,
    unit: part.unit === EVERY ? null : part.unit,
    group: part.group === EVERY ? null : part.group,
    responses: strata.reduce((sum, { responses }) => sum + responses, 0),
    elements,
  };
}

/** The share of positive answers, a fraction; null where none is valid. */
export function positiveShare({ positive, valid }: Answers): number | null {
  return valid === 0 ? null : positive / valid;
}

/** "Ved ikke" as a share of all that was answered, a fraction. */
export function dontKnowShare({ dontKnow, notApplicable, valid }: Answers): number {
  const all = valid + dontKnow + notApplicable;
  return all === 0 ? 0 : dontKnow / all;
}

/** The questions by their share of positive answers, the highest first; those without one last, withheld ones after them. */
export function byShare({ items }: ElementAnswers): ItemAnswers[] {
  const place = (item: ItemAnswers) => (item.withheld === false ? (positiveShare(item) ?? -1) : -2);
  return [...items].sort((a, b) => place(b) - place(a));
}
