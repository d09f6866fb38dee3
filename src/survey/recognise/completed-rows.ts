import { normalForm } from "../ground/normal-form";
import { remembered } from "../ground/remembered";

/** The column that tells completed responses from partial ones, and how. */
export interface CompletedRule {
  column: number;
  isCompleted(cell: unknown): boolean;
}

const YES = new Set(["1", "true", "sand", "sandt", "ja", "yes", "100"]);
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
  const column = (name: string) => forms.indexOf(name);
  for (const name of ["statoverall_4", "finished", "gennemført", "afsluttet", "completed"]) {
    if (column(name) >= 0) return flagRule(column(name));
  }
  // SurveyXact has a column for each state: "stato_4" is 1 where a response is completed.
  const called = asked.findIndex((text) => DONE.test(normalForm(text)));
  if (called >= 0) return flagRule(called);
  const ofState = forms.findIndex((header) => /^stato?(?:overall)?_4$/.test(header));
  if (ofState >= 0) return flagRule(ofState);
  if (column("progress") >= 0) return flagRule(column("progress"));
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

/** Completed is what a cell of the column says yes to: 1, true, 100, "Gennemført" … */
export function flagRule(column: number): CompletedRule {
  const isYes = remembered((text) => YES.has(form(text)) || DONE.test(form(text)));
  return { column, isCompleted: (cell) => isYes(String(cell ?? "")) };
}
