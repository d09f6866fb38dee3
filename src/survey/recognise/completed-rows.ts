import { normalForm } from "../ground/normal-form";
import { remembered } from "../ground/remembered";
import { lookAt } from "./cell-look";

/** The column that tells completed responses from partial ones, and how. */
export interface CompletedRule {
  column: number;
  isCompleted(cell: unknown): boolean;
  /** Further columns that must not leave a response out. */
  also?: readonly CompletedRule[];
}

const YES = new Set(["1", "true", "sand", "sandt", "ja", "yes", "100"]);
const NO = new Set(["0", "false", "falsk", "nej", "no"]);
/** Headings of columns that say it by yes and no, per cent or the time of ending. */
const STATE = /^statoverall_4$/;
const FLAG =
  /^(?:finished|completed|progress|(?:gennemført|afsluttet|fuldført)(?: ?\(?(?:%|pct\.?|procent)\)?)?)$/;
const DONE = /^(?:gennemført|afsluttet|fuldført|færdig|komplet|complete[d]?|finished|besvaret)$/;
const NOT_DONE =
  /^(?:delvis.*|nogen svar|påbegyndt|ny|distribueret|frafaldet|partial.*|incomplete|i gang|in progress|ikke (?:gennemført|afsluttet|besvaret)|started)$/;

/** Whether a word, in normal form, says how far a response has come. */
export function saysCompletion(word: string): boolean {
  return DONE.test(word) || NOT_DONE.test(word);
}

/** Whether a word, in normal form, says that a response is whole. */
export function saysDone(word: string): boolean {
  return DONE.test(word);
}

function form(cell: unknown): string {
  return cell === null || cell === undefined ? "" : normalForm(String(cell));
}

/**
 * Finds how an export says which responses are completed: SurveyXact's statoverall_4, Qualtrics'
 * Finished, or a status in words.
 *
 * @param headers the header (or variable) of each column.
 * @param sample rows of data.
 * @param labels the labels of a column's codes, where a labels file gives them.
 * @param asked what another file calls each column ("" where it does not).
 * @returns null where nothing tells; then every response counts.
 */
export function completedRule(
  headers: readonly string[],
  sample: readonly (readonly unknown[])[],
  labels: (column: number) => ReadonlyMap<number, string> | undefined,
  asked: readonly string[] = [],
): CompletedRule | null {
  const forms = headers.map((header) => normalForm(header));
  for (const name of [STATE, FLAG]) {
    const rules = forms.flatMap((form, at) =>
      name.test(form) ? (ruleByCells(at, sample, name === STATE) ?? []) : [],
    );
    if (rules.length > 0) return rules[0];
  }
  // SurveyXact has a column for each state: "stato_4" is 1 where a response is completed.
  const called = asked.findIndex((text) => DONE.test(normalForm(text)));
  if (called >= 0) return flagRule(called);
  const ofState = forms.findIndex((header) => /^stato?(?:overall)?_4$/.test(header));
  if (ofState >= 0) return flagRule(ofState);
  const status = forms.findIndex((header) => /^(?:samlet |svar|besvarelses)?status$/.test(header));
  if (status < 0) return null;
  const ofCode = labels(status);
  const worded = (cell: unknown) => {
    const text = form(cell);
    return form(ofCode?.get(Number(text)) ?? text);
  };
  const values = sample.map((row) => worded(row[status]));
  const tells = values.some((value) => DONE.test(value) || NOT_DONE.test(value));
  // Where no word says that it is done, done is what does not say the contrary.
  const saysDone = values.some((value) => DONE.test(value));
  const isDone = remembered((text) =>
    saysDone ? DONE.test(worded(text)) : !NOT_DONE.test(worded(text)),
  );
  return tells ? { column: status, isCompleted: (cell) => isDone(String(cell ?? "")) } : null;
}

/**
 * How a column that is headed as such says it: by a date where a response was ended and nothing
 * where it was not, or by yes and no; null where its cells say neither.
 */
function ruleByCells(
  column: number,
  sample: readonly (readonly unknown[])[],
  isSure: boolean,
): CompletedRule | null {
  const looks = sample.map((row) => lookAt(row[column])).filter((look) => look !== null);
  const dates = looks.filter(({ date, value }) => date !== null && (value === null || value > 999));
  if (looks.length > 0 && dates.length >= looks.length * 0.9) {
    return { column, isCompleted: (cell) => lookAt(cell) !== null };
  }
  const isSaid = looks.some(({ text }) => YES.has(text) || DONE.test(text) || NO.has(text));
  return isSure || isSaid ? flagRule(column) : null;
}

/** Completed is what a cell of the column says yes to: 1, true, 100, "Gennemført" … */
export function flagRule(column: number): CompletedRule {
  const isYes = remembered((text) => YES.has(form(text)) || DONE.test(form(text)));
  return { column, isCompleted: (cell) => isYes(String(cell ?? "")) };
}
