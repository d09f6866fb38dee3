import type { Spot } from "./spot";

/** A text of the user's data or ours. It is never a formula, whatever it begins with. */
export interface TextCell {
  kind: "text";
  text: string;
}

/** A number, as a fraction where it is a share. Its own format goes before that of its spot. */
export interface NumberCell {
  kind: "number";
  number: number;
  format?: string;
}

/** Cells that a formula speaks of: of this plan's block, or of a sheet that was read. */
export type Reference =
  | { kind: "spot"; spot: Spot }
  /** Rows and columns of `area` count from 0 at A1 of the sheet. */
  | { kind: "source"; sheet: string; area: Spot };

/** What a function of ours is given. */
export type Argument =
  | { kind: "number"; number: number }
  /** Quoted where it is written, so that it stays a text. */
  | { kind: "text"; text: string }
  | { kind: "omitted" }
  | Reference;

/**
 * What a live cell comes to by the evaluated record: hands that do not calculate show it, and a
 * file holds it until it is calculated. null is an empty cell.
 */
export type Shown = number | string | null;

/** One of our functions, by its name as it stands in a cell ("FIDELITET.OVERSIGT"). */
export interface CallCell {
  kind: "call";
  name: string;
  arguments: readonly Argument[];
  shown?: Shown;
  format?: string;
}

/**
 * A formula of Excel's own: pieces of text in English with commas, and arguments between them:
 * `["SUM(", { kind: "spot", spot }, ")"]`. Texts from a survey are arguments, never pieces.
 */
export interface FormulaCell {
  kind: "formula";
  pieces: readonly (string | Argument)[];
  shown?: Shown;
  format?: string;
}

/** A cell that Excel keeps calculating. */
export type LiveCell = CallCell | FormulaCell;

/** A cell to write; null is an empty one. */
export type PlanCell = TextCell | NumberCell | LiveCell | null;

/** A text; an empty cell for an empty text. */
export function text(value: string): PlanCell {
  return value === "" ? null : { kind: "text", text: value };
}

/** A number; an empty cell where there is none. */
export function number(value: number | null, format?: string): PlanCell {
  if (value === null) return null;
  return format === undefined
    ? { kind: "number", number: value }
    : { kind: "number", number: value, format };
}

/** Whether Excel keeps calculating the cell. */
export function isLive(cell: PlanCell): cell is LiveCell {
  return cell !== null && (cell.kind === "call" || cell.kind === "formula");
}
