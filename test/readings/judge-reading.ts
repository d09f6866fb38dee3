import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { normalForm } from "../../src/survey/ground/normal-form";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import type { FigureTruth, FiguresTruth, Truth } from "../fixtures/readings/reading-case";
import { askedCodes, isAsked, tells } from "./what-is-told";

/** How a reading stands against the truth of its case. */
export type Verdict = "right" | "told" | "refused" | "wrong in silence";

export interface Judgement {
  verdict: Verdict;
  /** What differs, or what should have been asked and was not. */
  why: string;
  /** The figures are right, but a question that a careful person has is not put. */
  isUnasked: boolean;
  /** What is asked though the figures are right and nothing needed asking. */
  overAsked: string[];
}

/** The figures that a reading gives, round by round. */
function figuresOf(reading: SurveyReading): FigureTruth[] {
  return reading.rounds.flatMap((round) => {
    const { units, elements: names } = evaluateOverview(reading, { first: round, latest: round });
    return units.flatMap(({ unit, elements }) =>
      elements.flatMap(({ positive, valid }, i) =>
        valid === 0 ? [] : [{ round: round.name, element: names[i], unit, positive, valid }],
      ),
    );
  });
}

function fits(expected: string, found: string): boolean {
  if (expected.trim() === "*") return true;
  return expected
    .split("|")
    .some((name) => name.trim() === "*" || normalForm(name) === normalForm(found));
}

function isSame(expected: FigureTruth, found: FigureTruth): boolean {
  return (
    expected.positive === found.positive &&
    expected.valid === found.valid &&
    fits(expected.round, found.round) &&
    fits(expected.element, found.element) &&
    fits(expected.unit, found.unit)
  );
}

function shown({ round, element, unit, positive, valid }: FigureTruth): string {
  return `${unit} / ${round} / ${element} ${String(positive)}/${String(valid)}`;
}

/** The first difference from the truth; null where there is none. */
function difference(reading: SurveyReading, truth: FiguresTruth): string | null {
  const { figures } = truth;
  if (figures === null) return "no reading is likelier than another";
  const left = figuresOf(reading);
  for (const expected of figures) {
    const at = left.findIndex((found) => isSame(expected, found));
    if (at < 0) {
      const near = left.find(
        ({ unit, round, element }) =>
          fits(expected.unit, unit) &&
          fits(expected.round, round) &&
          fits(expected.element, element),
      );
      return `${shown(expected)} expected, ${near ? shown(near) : `${String(left.length)} others such as ${left[0] ? shown(left[0]) : "none"}`}`;
    }
    left.splice(at, 1);
  }
  if (left.length > 0)
    return `${shown(left[0])} and ${String(left.length - 1)} more were not expected`;
  return roundsDiffer(reading, truth);
}

/** The order counts only where it can be known: else either holds, once it is asked. */
function roundsDiffer(reading: SurveyReading, truth: FiguresTruth): string | null {
  const isOpen = truth.mustAsk?.includes("round-order") === true && isAsked(reading, "round-order");
  const nameOf = reading.rounds.map(({ name }) => name);
  const placeOf = (name: string) => nameOf.findIndex((found) => fits(name, found));
  const rounds = isOpen
    ? [...truth.rounds].sort((a, b) => placeOf(a.name) - placeOf(b.name))
    : truth.rounds;
  const names = reading.rounds.map(({ name }) => name);
  if (names.length !== rounds.length || rounds.some(({ name }, i) => !fits(name, names[i]))) {
    return `rounds ${names.join(", ")} instead of ${rounds.map(({ name }) => name).join(", ")}`;
  }
  const counts = reading.rounds.map(({ responses }) => responses);
  const wrong = rounds.findIndex(({ responses }, i) => responses !== counts[i]);
  return wrong < 0
    ? null
    : `${String(counts[wrong])} responses in ${names[wrong]}, not ${String(rounds[wrong].responses)}`;
}

export function judge(reading: SurveyReading, truth: Truth): Judgement {
  const isEmpty = figuresOf(reading).length === 0;
  const isTold = tells(reading, truth);
  const as = (verdict: Verdict, why: string, more: Partial<Judgement> = {}): Judgement => ({
    ...{ verdict, why, isUnasked: false, overAsked: [] },
    ...more,
  });
  if (truth.kind === "refused") {
    if (isEmpty) return as("right", "");
    const why = `figures where there are none: ${shown(figuresOf(reading)[0])}`;
    return as(isTold ? "told" : "wrong in silence", why);
  }
  const mustAsk = truth.mustAsk ?? [];
  const unasked = mustAsk.filter((question) => !isAsked(reading, question));
  if (truth.figures === null && unasked.length === 0) return as("right", "");
  const why = difference(reading, truth);
  if (why === null) {
    const overAsked = mustAsk.length > 0 ? [] : askedCodes(reading);
    if (unasked.length === 0) return as("right", "", { overAsked });
    return as("right", `not asked: ${unasked.join(", ")}`, { isUnasked: true, overAsked });
  }
  if (isEmpty && isTold) return as("refused", why);
  return as(isTold ? "told" : "wrong in silence", why);
}
