import { roundMeaning, type RoundMeaning, type Stage } from "./round-meaning";

/** What the order of rounds was settled by. */
export type OrderBy = "number" | "time" | "stage" | "appearance";

/** The order of rounds, and whether their names settle it. */
export interface RoundOrder {
  /** Indices into the names, first round first. */
  order: number[];
  by: OrderBy;
  /** False where another order is plausible: the user should say. */
  settled: boolean;
}

/** How one round stands to another: negative where it comes first; null where that is not known. */
type Comparison = (a: RoundMeaning, b: RoundMeaning) => number | null;

const STAGE_PLACE: Readonly<Record<Stage, number>> = { start: 0, middle: 1, followUp: 2, end: 3 };

const byNumber: Comparison = (a, b) =>
  a.number === null || b.number === null || !isSameKind(a, b) ? null : a.number - b.number;

/** Two numbers count together where the same words stand about them, or none. */
function isSameKind(a: RoundMeaning, b: RoundMeaning): boolean {
  return a.words === b.words || [a, b].some(({ words }) => words.replace(/[# ]/g, "") === "");
}

/** Times that overlap are in no order, but for equal ones. */
const byTime: Comparison = ({ span: a }, { span: b }) => {
  if (a === null || b === null) return null;
  if (a.from === b.from && a.to === b.to) return 0;
  if (a.to <= b.from) return -1;
  return b.to <= a.from ? 1 : null;
};

const byStage: Comparison = ({ stage: a }, { stage: b }) => {
  if (a === null || b === null) return null;
  return STAGE_PLACE[a] - STAGE_PLACE[b];
};

/** A start comes before every numbered round, an end after it. */
const byStageAndNumber: Comparison = (a, b) => {
  const [stageOfA, stageOfB] = [place(a), place(b)];
  if (stageOfA === null || stageOfB === null) return null;
  return stageOfA - stageOfB || byNumber(a, b) || 0;
};

function place({ stage, number }: RoundMeaning): number | null {
  if (stage === "start") return 0;
  if (stage === "end") return 2;
  return stage === null && number !== null ? 1 : null;
}

/** The letters of a series: "Bølge A", "Bølge B". */
const byLetter: Comparison = (a, b) =>
  a.letter === null || b.letter === null ? null : a.letter.localeCompare(b.letter, "da");

/** Before and after what is measured, and how long before and after. */
const byLag: Comparison = (a, b) => {
  const [first, second] = [courseDay(a), courseDay(b)];
  return first === null || second === null ? null : first - second;
};

/** Days; before any "12 måneder før". */
const LONG_BEFORE = -100_000;

/** Days from what is measured; a start alone lies before everything, an end alone on the day. */
function courseDay({ stage, lag }: RoundMeaning): number | null {
  if (lag !== null) return lag;
  if (stage === "start") return LONG_BEFORE;
  return stage === "end" ? 0 : null;
}

/** In the calendar, where no year is told. */
const byPartOfYear: Comparison = ({ part: a }, { part: b }) => {
  if (a === null || b === null) return null;
  if (a.from === b.from && a.to === b.to) return 0;
  if (a.to <= b.from) return -1;
  return b.to <= a.from ? 1 : null;
};

/** One comparison after the other, the next where the one before finds two equal. */
function inTurn(...comparisons: Comparison[]): Comparison {
  return (a, b) => {
    for (const compare of comparisons) {
      const found = compare(a, b);
      if (found !== 0) return found;
    }
    return 0;
  };
}

/** The rounds in the order of a comparison; null where it does not tell every two apart. */
function sorted(meanings: readonly RoundMeaning[], compare: Comparison): number[] | null {
  const order = meanings.map((_, i) => i);
  order.sort((a, b) => compare(meanings[a], meanings[b]) ?? 0);
  const tells = order.every((index, i) => {
    if (i === 0) return true;
    const step = compare(meanings[order[i - 1]], meanings[index]);
    return step !== null && step < 0;
  });
  return tells ? order : null;
}

const RULES: readonly (readonly [OrderBy, Comparison])[] = [
  ["number", byNumber],
  ["time", byTime],
  ["time", inTurn(byTime, byNumber)],
  ["time", inTurn(byTime, byPartOfYear)],
  ["time", inTurn(byTime, byStage)],
  ["stage", byStage],
  ["stage", inTurn(byStage, byNumber)],
  ["stage", byStageAndNumber],
  ["stage", byLag],
  ["time", inTurn(byTime, byLag)],
];

/** Whether letters run on from one another, as those of a series do. */
function runOn(meanings: readonly RoundMeaning[], order: readonly number[]): boolean {
  const codes = order.map((index) => meanings[index].letter?.codePointAt(0) ?? 0);
  return codes.every((code, i) => i === 0 || code === codes[i - 1] + 1);
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  return a.every((index, i) => index === b[i]);
}

/**
 * The order of rounds by what their names mean: by number ("Måling 1", "T0"), by time (year before
 * quarter, a date whatever its text), by stage (før, efter). Letters that run on are a series. Where the names do
 * not settle it (months without a year, names that say nothing, a number that contradicts a date), the likeliest
 * order is given, else that of their appearance, and `settled` is false.
 */
export function orderRounds(names: readonly string[]): RoundOrder {
  const meanings = names.map(roundMeaning);
  const asMet = names.map((_, i) => i);
  if (names.length < 2) return { order: asMet, by: "appearance", settled: true };
  for (const [by, compare] of RULES) {
    const order = sorted(meanings, compare);
    if (order === null) continue;
    const time = by === "number" ? sorted(meanings, byTime) : null;
    const contradicts = time !== null && !isSame(order, time);
    return { order, by, settled: !contradicts && !isDoubtful(meanings, by) };
  }
  const letters = sorted(meanings, byLetter);
  if (letters !== null) return { order: letters, by: "number", settled: runOn(meanings, letters) };
  const calendar = sorted(meanings, inTurn(byPartOfYear, byNumber));
  // Without a year nobody can tell which of two months came first, however they are arranged.
  if (calendar !== null) return { order: calendar, by: "time", settled: false };
  return { order: asMet, by: "appearance", settled: false };
}

/** A follow-up may come before the end of a programme, or after it. */
function isDoubtful(meanings: readonly RoundMeaning[], by: OrderBy): boolean {
  const has = (stage: Stage) => meanings.some((meaning) => meaning.stage === stage);
  return by === "stage" && has("followUp") && has("end");
}

/** Indices into the names of rounds, first round first. */
export function roundOrder(names: readonly string[]): number[] {
  return orderRounds(names).order;
}
