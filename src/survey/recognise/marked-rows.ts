import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { distinctCount } from "./column-facts";
import { shareOfWords, type ColumnView } from "./column-view";
import { flagRule, saysCompletion, saysDone, type CompletedRule } from "./completed-rows";

type Rows = readonly (readonly unknown[])[];

/** Responses that a column seems to leave out. */
export interface MarkedRows {
  column: number;
  count: number;
  /**
   * What stands in the column; "" where nothing does, null where it may be what somebody wrote: only
   * words for yes, no, a trial or a state are repeated.
   */
  sign: string | null;
  /** Heading or cells say what they mean: the responses are kept out; else they are counted. */
  isOut: boolean;
}

const MOST_WORDS = 5;
const MOST_VALUES = 8;
/** More columns with one sign each are the choices of a question. */
const MOST_MARKS = 2;

/** Headings of what is done with a row, and of when somebody was through. */
const TAKES_IN =
  /(?:^|[^\p{L}])(?:medtag|medregn|inklud|inklus|includ|samtyk|consent|gyldig|valid|godkend|brugbar)/u;
const TAKES_OUT =
  /(?:^|[^\p{L}])(?:slet|delet|fjern|udelad|udeluk|udgå|eksklu|exclu|kasser|ugyldig|invalid|ikke med|dublet|duplicate|remove)/u;
const ENDS =
  /(?:^|[^\p{L}])(?:indsend|submit|fuldfør|gennemfør|afslut|færdig|complet|lukke|closed|slutdato|sluttid|end ?date)/u;
const TRIAL =
  /^(?:survey[ _-]?(?:preview|test)|preview|test(?:svar|besvarelse|response)?|prøve(?:svar|besvarelse))$/u;
const NO = new Set(["nej", "no", "0", "false", "falsk", "n"]);
const YES = new Set(["ja", "yes", "1", "true", "sand", "j", "y"]);

function headingOf({ text, name }: ColumnView): string {
  const form = normalForm(text || name);
  return form.split(" ").length <= MOST_WORDS ? form : "";
}

/** A mark is a tick, or a word for what is done with the row; other words may be a person's own. */
const LONGEST_TICK = 2;

function isSign(word: string): boolean {
  return word.length <= LONGEST_TICK || TAKES_OUT.test(word) || TRIAL.test(word);
}

/** Whether a column holds one sign in some of the rows and nothing in the rest. */
function isMark({ facts }: ColumnView, rows: number): boolean {
  if (facts.filled === 0 || facts.filled * 2 >= rows || distinctCount(facts) !== 1) return false;
  return [...facts.distinct.keys()].every(isSign);
}

/** Whether a word (in normal form) is one that may be repeated to the user. */
function isQuotable(word: string): boolean {
  return isSign(word) || NO.has(word) || YES.has(word) || saysCompletion(word);
}

function areEndings(view: ColumnView, rows: number): boolean {
  const { filled, dates } = view.facts;
  return ENDS.test(headingOf(view)) && dates >= filled * 0.9 && filled * 2 > rows && filled < rows;
}

/** Whether the cells are yes and no, or a sign and nothing. */
function isTwofold({ facts }: ColumnView): boolean {
  return facts.filled > 0 && distinctCount(facts) <= 2;
}

/** Which words of a column, in normal form, leave a row out; null where it leaves none out. */
function leavingOut(view: ColumnView, rows: number): ((word: string) => boolean) | null {
  const heading = headingOf(view);
  if (areEndings(view, rows)) return (word) => word === "";
  const { facts } = view;
  const isFew = facts.filled > 0 && distinctCount(facts) <= MOST_VALUES && facts.others === 0;
  if (!isFew) return null;
  const trials = shareOfWords(view, (word) => TRIAL.test(word));
  if (trials > 0 && trials < 0.5) return (word) => TRIAL.test(word);
  if (shareOfWords(view, saysCompletion) > 0.95) return (word) => word !== "" && !saysDone(word);
  if (TAKES_OUT.test(heading) && isTwofold(view)) return (word) => word !== "" && !NO.has(word);
  if (TAKES_IN.test(heading) && isTwofold(view)) return (word) => NO.has(word);
  return isMark(view, rows) ? (word) => word !== "" : null;
}

function wordAt(row: readonly unknown[], { column, codes }: ColumnView): string {
  const look = lookAt(row[column]);
  if (look === null) return "";
  return normalForm(codes?.get(Number(look.text)) ?? look.text);
}

/**
 * Responses that are counted though a column beside the answers says of them what it does not say of
 * the others: that they are out, trials, or were never sent.
 *
 * @param used columns that have another role.
 * @param rows the rows below the header.
 * @param items columns of answers.
 */
export function markedRows(
  views: readonly ColumnView[],
  used: readonly number[],
  rows: Rows,
  items: readonly number[],
): MarkedRows[] {
  const responses = rows.filter((row) => items.some((column) => lookAt(row[column]) !== null));
  const free = views.filter(({ column }) => !used.includes(column));
  const found = free.flatMap((view): MarkedRows[] => {
    const isOut = leavingOut(view, responses.length);
    if (isOut === null) return [];
    const words = responses.map((row) => wordAt(row, view)).filter(isOut);
    if (words.length === 0 || words.length === responses.length) return [];
    const sign = isQuotable(words[0]) ? (view.facts.written.get(words[0]) ?? words[0]) : null;
    const only = isMark(view, responses.length) && !TAKES_OUT.test(headingOf(view));
    return [{ column: view.column, count: words.length, sign, isOut: !only }];
  });
  const marks = found.filter((one) => !one.isOut).length;
  return found.filter((one) => one.isOut || marks <= MOST_MARKS);
}

/** The rule by which responses are completed, with the columns that say that others are out. */
export function withMarks(
  rule: CompletedRule | null,
  marked: readonly MarkedRows[],
  views: readonly ColumnView[],
  rows: Rows,
): CompletedRule | null {
  const own = marked
    .filter(({ isOut }) => isOut)
    .map(({ column }) => chosenRule(views[column], rows));
  const [first, ...also] = rule === null ? own : [rule, ...own];
  if ((first as CompletedRule | undefined) === undefined) return null;
  return also.length === 0 ? first : { ...first, also };
}

/** Which responses are completed by a column that the user chose for it. */
export function chosenRule(view: ColumnView, rows: Rows): CompletedRule {
  const { column } = view;
  const isOut = leavingOut(view, rows.length);
  if (isOut === null) return flagRule(column);
  return {
    column,
    isCompleted: (cell) => !isOut(wordAt([cell], { ...view, column: 0 })),
  };
}
