import type { KeptOut } from "../counting/kept-out";
import type { ColumnReason, ColumnRole, SignCode } from "../recognise/recognised-sheet";

/** What the answer cells of responses are. */
export const ANSWER_ACCOUNTS = [
  "valid",
  "dontKnow",
  "notApplicable",
  "errors",
  "unknown",
  /** A code that stands for no answer, such as 0. */
  "blank",
] as const;

export type AnswerAccount = (typeof ANSWER_ACCOUNTS)[number];

/** Why a column has its role; each has a text in `columnTexts`. */
export type ColumnWhy =
  ColumnReason | SignCode | "answers" | "identifies" | "no-header" | "unread" | "outside";

/** One column and how many cells it holds in the rows of responses. */
export interface ColumnAccount {
  /** From 0 within the sheet's grid. */
  column: number;
  header: string;
  role: ColumnRole;
  why: ColumnWhy;
  cells: number;
}

/**
 * Where every cell of a sheet went: each that holds anything is in one of the accounts and in no
 * other. Cells of rows that are kept out, of the header and of what is no part of the table are
 * accounted by row, all else by column.
 */
export interface SourceAccount {
  /** Cells that hold anything, counted without a thought for what they are. */
  cells: number;
  header: number;
  /** Every column that the header names or that holds anything. */
  columns: ColumnAccount[];
  /** The cells of the items' columns. */
  answers: Record<AnswerAccount, number>;
  keptOutRows: Record<KeptOut, number>;
  /** What stands outside the table, by where it stands: "above", "loose", or a block's name. */
  outsideTable: Record<string, number>;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The cells of the columns with a role. */
export function cellsOf({ columns }: SourceAccount, role: ColumnRole): number {
  return sum(columns.filter((own) => own.role === role).map(({ cells }) => cells));
}

/** The sum of all accounts: it is the number of cells, or the books do not balance. */
export function accountedCells(account: SourceAccount): number {
  const { header, columns, answers, keptOutRows, outsideTable } = account;
  const ofColumns = columns.filter(({ role }) => role !== "item").map(({ cells }) => cells);
  return (
    header +
    sum(ofColumns) +
    sum(Object.values(answers)) +
    sum(Object.values(keptOutRows)) +
    sum(Object.values(outsideTable))
  );
}
