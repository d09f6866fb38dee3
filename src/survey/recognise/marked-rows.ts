import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { distinctCount } from "./column-facts";
import { shareOfWords, type ColumnView } from "./column-view";
import { flagRule, saysCompletion, saysDone, type CompletedRule } from "./completed-rows";

type Rows = readonly (readonly unknown[])[];

/** Responses that a column seems to leave out, though they are counted. */
export interface MarkedRows {
  column: number;
  count: number;
  /** What stands in the column; "" where nothing does. */
  sign: string;
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
  /(?:^|[^\p{L}])(?:indsend|submit|fuldfør|gennemfør|afslut|færdig|complet|lukke|closed)/u;
const TRIAL =
  /^(?:survey[ _-]?(?:preview|test)|preview|test(?:svar|besvarelse|response)?|prøve(?:svar|besvarelse))$/u;
const NO = new Set(["nej", "no", "0", "false", "falsk", "n"]);

function headingOf({ text, name }: ColumnView): string {
  const form = normalForm(text || name);
  return form.split(" ").length <= MOST_WORDS ? form : "";
}

/** Whether a column holds one sign in some of the rows and nothing in the rest. */
function isMark({ facts }: ColumnView, rows: number): boolean {
  return facts.filled > 0 && facts.filled * 2 < rows && distinctCount(facts) === 1;
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
  const found = free.flatMap((view): (MarkedRows & { isMark: boolean })[] => {
    const isOut = leavingOut(view, responses.length);
    if (isOut === null) return [];
    const words = responses.map((row) => wordAt(row, view)).filter(isOut);
    if (words.length === 0 || words.length === responses.length) return [];
    const sign = view.facts.written.get(words[0]) ?? words[0];
    const only = isMark(view, responses.length) && !TAKES_OUT.test(headingOf(view));
    return [{ column: view.column, count: words.length, sign, isMark: only }];
  });
  const marks = found.filter((one) => one.isMark).length;
  return found
    .filter((one) => !one.isMark || marks <= MOST_MARKS)
    .map(({ column, count, sign }) => ({ column, count, sign }));
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
