import { accountTexts } from "../language/account-texts";
import { speak, type Language } from "../language/language";
import { columnLetters } from "../survey/ground/cell-address";
import { ANSWER_ACCOUNTS, cellsOf, type AnswerAccount } from "../survey/reading/source-account";
import type { SourceReading, SurveyReading } from "../survey/reading/survey-reader";

/** So many columns that are not read are named in one line. */
const MOST_NAMED = 8;

/** Rounds and sources of which answers are told as one number, since few persons gave some of them. */
export interface FewPersons {
  sources: ReadonlySet<SourceReading>;
  rounds: ReadonlySet<string>;
}

/**
 * Where a sheet's part of a round has fewer persons than the least, neither the sheet's answers nor
 * the round's are told by kind: what is told of the others would give them away.
 */
export function fewPersons({ sources }: SurveyReading, leastPersons: number): FewPersons {
  const few = { sources: new Set<SourceReading>(), rounds: new Set<string>() };
  for (const source of sources) {
    for (const { round, persons } of source.parts) {
      if (persons >= leastPersons) continue;
      few.sources.add(source);
      few.rounds.add(round);
    }
  }
  return few;
}

/** A source's answer cells: by kind, or in one number where few persons answered. */
export function shownAnswers(
  source: SourceReading,
  few: FewPersons,
): number | Partial<Record<AnswerAccount, number>> {
  const { answers } = source.account;
  const all = ANSWER_ACCOUNTS.reduce((sum, kind) => sum + answers[kind], 0);
  if (few.sources.has(source)) return all;
  const told = ANSWER_ACCOUNTS.filter((kind) => kind !== "blank" || answers.blank > 0);
  return Object.fromEntries(told.map((kind) => [kind, answers[kind]]));
}

/** A column that is not read, by its header, and how many cells it holds. */
export interface OtherColumn {
  /** Different for every column. */
  name: string;
  /** From 0 within the sheet's grid. */
  column: number;
  cells: number;
}

/** The columns that are not read and hold anything. */
export function otherColumns(source: SourceReading, language: Language): OtherColumn[] {
  const texts = speak(accountTexts, language);
  const met = new Set<string>();
  return source.account.columns
    .filter(({ role, cells }) => role === "other" && cells > 0)
    .map(({ header, column, cells }) => {
      const letters = columnLetters(source.firstColumn + column);
      const plain = header === "" ? texts.column(letters) : shortened(header);
      let name = plain;
      while (met.has(name)) name = `${name} (${letters})`;
      met.add(name);
      return { name, column, cells };
    });
}

function shortened(header: string): string {
  return header.length <= 80 ? header : `${header.slice(0, 79)}…`;
}

/** One line on a source's columns, with the headers of those that are not read told apart. */
export interface ColumnsLine {
  /** "24 kolonner: 18 svar, 4 beskriver besvarelsen", without an end. */
  text: string;
  /** Headers, to be set apart; of very many, the first. */
  notRead: string[];
  /** How many more are not read. */
  more: number;
}

/** What a source's columns are for, as data for one line. */
export function columnsLine(source: SourceReading, language: Language): ColumnsLine {
  const texts = speak(accountTexts, language);
  const { columns } = source.account;
  const items = columns.filter(({ role }) => role === "item").length;
  const splitting = new Set(
    source.recognised.splits.flatMap((split) => split.columns.map(({ column }) => column)),
  );
  const others = otherColumns(source, language)
    .filter(({ column }) => !splitting.has(column))
    .map(({ name }) => name);
  const about = columns.filter(
    ({ role, column }) => role !== "item" && (role !== "other" || splitting.has(column)),
  );
  return {
    text: texts.columns(items + about.length + others.length, items, about.length),
    notRead: others.slice(0, MOST_NAMED),
    more: Math.max(0, others.length - MOST_NAMED),
  };
}

/** The line as plain text: "24 kolonner: 18 svar, 4 beskriver besvarelsen, 2 læses ikke: …". */
export function columnsText(source: SourceReading, language: Language): string {
  const texts = speak(accountTexts, language);
  const { text, notRead, more } = columnsLine(source, language);
  if (notRead.length === 0) return `${text}.`;
  const names = more === 0 ? notRead : [...notRead, texts.moreColumns(more)];
  return text + texts.notRead(notRead.length + more, names.join(", ")) + ".";
}

/** The cells that say something about a response, by what they say. */
export const ABOUT = ["unit", "round", "group", "respondent", "status"] as const;

/** The cells of a source's columns that say something about the response. */
export function aboutCells({ account }: SourceReading): Record<(typeof ABOUT)[number], number> {
  return Object.fromEntries(ABOUT.map((role) => [role, cellsOf(account, role)])) as Record<
    (typeof ABOUT)[number],
    number
  >;
}
