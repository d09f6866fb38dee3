import { distinctCount, holdsLabels } from "./column-facts";
import {
  isBackground,
  isIdentifying,
  isIdHeading,
  isPersonal,
  shareOfWords,
  type ColumnView,
} from "./column-view";
import { decide, Weighing, type Decision, type Hypothesis } from "./decide";
import { preferFiner, repeats } from "./finer-units";
import type { HeaderRole } from "./header-role";
import { saysCompletion } from "./completed-rows";
import { isRoundLike, isRoundName } from "./round-likeness";

/** Cells shown as a reason. */
const MOST_SHOWN = 3;
/** A role is believed from this score on: about one strong sign, or two. */
const LEAST = 2;
/** Of a unit: any column of names is likelier than none. */
const LEAST_OF_UNIT = 1;
/** Rows from which repetition in a column means anything. */
const FEW_ROWS = 6;
const MOST_ROUNDS = 16;

function headingWeight({ heading }: ColumnView, role: HeaderRole): number {
  if (heading?.role !== role) return 0;
  return { whole: 4, asked: 2.5, loose: 1.5 }[heading.strength];
}

function shownWords({ words }: ColumnView): string {
  return [...words.keys()].slice(0, MOST_SHOWN).join(", ");
}

function weighHeading(weighing: Weighing, view: ColumnView, role: HeaderRole): void {
  const weight = headingWeight(view, role);
  const code = view.heading?.strength === "asked" ? "question" : "heading";
  weighing.add(weight > 0, weight, code, view.text || view.name);
  // A word for something else speaks against it.
  const other = view.heading !== null && view.heading.role !== role;
  weighing.weigh(other && view.heading?.strength === "whole", -3);
}

/** A few numbers, each with several rows. */
function isFew({ facts }: ColumnView): boolean {
  const different = distinctCount(facts);
  return facts.filled >= FEW_ROWS && different > 1 && different <= facts.filled / 3;
}

function unitHypothesis(
  view: ColumnView,
  isUnit: (name: string) => boolean,
  isShared: boolean,
  isSparse: boolean,
): Hypothesis<number> {
  const { facts, codes } = view;
  const { filled } = facts;
  const weighing = new Weighing();
  weighHeading(weighing, view, "unit");
  const known = shareOfWords(view, isUnit);
  // A text that comes again and again names something, however long it is.
  const texts = facts.sentences > 0 && repeats(view) ? facts.names + facts.sentences : facts.names;
  const names = codes === null ? texts / Math.max(1, filled) : filled > 0 ? 1 : 0;
  const isNumbered = isIdHeading(view) && facts.codes + facts.numbers > 0 && isFew(view);
  const isHeaded = view.heading?.role === "unit" && view.heading.strength === "whole";
  const worded = shareOfWords(view, (word) => /\p{L}/u.test(word));
  weighing
    .add(known > 0.5, 3, "known-units", shownWords(view))
    .weigh(names > 0.6 && worded > 0.6, 1)
    .add(
      names > 0.6 && worded > 0.6 && filled >= FEW_ROWS && repeats(view),
      1,
      "unit-names",
      shownWords(view),
    )
    .add(isNumbered && view.heading === null, 2, "unit-names", shownWords(view))
    .weigh(holdsLabels(facts), -4)
    // Small numbers are codes elsewhere; under a heading of units they number the units.
    .weigh(isShared && known <= 0.5 && !(isHeaded && facts.codes > filled / 2), -4)
    .weigh(facts.sentences > filled / 2 && !repeats(view), -3)
    .weigh(isSparse && known <= 0.5 && view.heading?.role !== "unit", -1.5)
    .weigh(isIdentifying(view) || isPersonal(view), -5)
    .weigh(isBackground(view), -3)
    .weigh(facts.dates > filled / 2 && headingWeight(view, "unit") === 0, -4)
    .weigh(shareOfWords(view, isRoundName) > 0.5, -3)
    .weigh(filled >= FEW_ROWS && distinctCount(facts) === 1, view.heading === null ? -0.5 : -2)
    .weigh(shareOfWords(view, saysCompletion) > 0.7, -4)
    .weigh(filled >= FEW_ROWS && distinctCount(facts) >= filled * 0.95, -1.5);
  return weighing.as(view.column);
}

/** A year of our century, a school year or a month in digits: nothing else comes again so. */
function isYearOrMonth(word: string): boolean {
  if (/^\d{4}$/.test(word)) return /^20[0-4]\d$/.test(word);
  return /^\d{4}[-/]\d{2,4}$/.test(word) && isRoundLike(word);
}

function roundHypothesis(view: ColumnView): Hypothesis<number> {
  const { facts } = view;
  const { filled } = facts;
  const weighing = new Weighing();
  weighHeading(weighing, view, "round");
  const named = shareOfWords(view, isRoundName);
  const like = shareOfWords(view, isRoundLike);
  const isHeaded = view.heading?.role === "round";
  const isFew = distinctCount(facts) <= MOST_ROUNDS;
  const isYears = shareOfWords(view, isYearOrMonth) > 0.9;
  const dates = filled > 0 && facts.dates > filled * 0.9;
  weighing
    .add(named > 0.8, 3, "round-names", shownWords(view))
    .weigh(named <= 0.8 && like > 0.9 && isHeaded && !dates, 2)
    .weigh(isYears && !isHeaded && isFew && repeats(view), 2)
    .add(dates && isHeaded && facts.times === 0, 1.5, "dates")
    .weigh(facts.times > filled / 2, -6)
    .weigh(!isFew && !dates, view.heading?.strength === "whole" ? -1 : -4)
    .weigh(holdsLabels(facts) && named <= 0.8, -4)
    .weigh(facts.sentences > filled / 2 && like <= 0.9, -2)
    // Under a word for a time, names that come again and again tell stretches of it apart.
    .weigh(like <= 0.9 && isHeaded && isFew && facts.names > filled * 0.9 && repeats(view), 1)
    .weigh(isBackground(view), -3);
  return weighing.as(view.column);
}

function groupHypothesis(view: ColumnView): Hypothesis<number> {
  const { facts } = view;
  const weighing = new Weighing();
  weighHeading(weighing, view, "group");
  weighing
    .add(facts.names > facts.filled / 2, 0.5, "group-names", shownWords(view))
    .weigh(holdsLabels(facts), -4)
    .weigh(facts.sentences > facts.filled / 2, -2)
    .weigh(facts.filled >= FEW_ROWS && distinctCount(facts) > MOST_ROUNDS, -3);
  return weighing.as(view.column);
}

/** The columns whose words two others have too: answers of one scale, not names. */
export function sharedWords(views: readonly ColumnView[]): ReadonlySet<number> {
  const having = new Map<string, number>();
  for (const { words } of views) {
    for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1);
  }
  const isShared = ({ words }: ColumnView) => {
    const shared = [...words.keys()].filter((word) => (having.get(word) ?? 0) > 2).length;
    return words.size > 1 && shared > words.size / 2;
  };
  return new Set(views.filter(isShared).map(({ column }) => column));
}

/** Every distinct cell once, or nearly: what tells rows or persons apart. */
function isTelling({ facts }: ColumnView): boolean {
  return facts.filled > 0 && distinctCount(facts) >= facts.filled * 0.3;
}

function respondentHypothesis(view: ColumnView): Hypothesis<number> {
  const { facts } = view;
  const weighing = new Weighing();
  weighHeading(weighing, view, "respondent");
  weighing
    .add(facts.addresses > facts.filled / 2, 3, "identifying")
    .add(facts.civilNumbers > facts.filled / 2, 3, "identifying")
    .add(isIdHeading(view) && isTelling(view), 2.5, "heading", view.text || view.name)
    .weigh(isIdHeading(view) && distinctCount(facts) >= facts.filled * 0.9, 3)
    .weigh(facts.filled >= FEW_ROWS && !isTelling(view), -2)
    // A word among numbers of persons is no answer.
    .weigh(holdsLabels(facts) && facts.labels >= facts.filled * 0.3, -4)
    .weigh(facts.sentences > facts.filled / 2 && facts.addresses === 0, -3);
  return weighing.as(view.column);
}

type Rows = readonly (readonly unknown[])[];

/** Whether a column stands behind the answers. */
function isBehind(views: readonly ColumnView[], column: number): boolean {
  const last = views.findLast(({ facts }) => holdsLabels(facts));
  return last !== undefined && column > last.column;
}

/** Without rivals behind the answers: remarks stand there, a unit only where no other column is. */
function notBehind(views: readonly ColumnView[], decision: Decision<number>): Decision<number> {
  const { taken, rivals } = decision;
  if (taken === null || isBehind(views, taken.value)) return decision;
  const isKept = ({ value }: Hypothesis<number>) =>
    views[value].heading?.role === "unit" || !isBehind(views, value);
  return { taken, rivals: rivals.filter(isKept) };
}

export interface NameColumns {
  unit: Decision<number>;
  round: Decision<number>;
  group: Decision<number>;
  respondent: Decision<number>;
}

/**
 * Which columns name the unit, the round, the target group and the respondent.
 *
 * @param rows the rows below the header.
 */
export function nameColumns(
  views: readonly ColumnView[],
  rows: Rows,
  isUnit: (name: string) => boolean,
): NameColumns {
  const headed = views.filter(({ facts, text, name }) => facts.filled > 0 || text + name !== "");
  const round = decide(headed.map(roundHypothesis), LEAST);
  const group = decide(headed.map(groupHypothesis), LEAST);
  const taken = [round.taken, group.taken].flatMap((hypothesis) => hypothesis?.value ?? []);
  const free = headed.filter(({ column }) => !taken.includes(column));
  const shared = sharedWords(views);
  const fullest = Math.max(0, ...views.map(({ facts }) => facts.filled));
  const isSparse = ({ facts }: ColumnView) =>
    rows.length >= FEW_ROWS && facts.filled < fullest * 0.8;
  const units = free.map((view) =>
    unitHypothesis(view, isUnit, shared.has(view.column), isSparse(view)),
  );
  const unit = notBehind(views, decide(units, LEAST_OF_UNIT));
  const others = free.filter(({ column }) => column !== unit.taken?.value);
  return {
    unit: preferFiner(views, units, unit, rows),
    round,
    group,
    respondent: decide(others.map(respondentHypothesis), LEAST),
  };
}
