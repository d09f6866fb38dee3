import { AnswerKind } from "../survey/answers/answer-kind";
import { STANDARD_SCALE } from "../survey/answers/answer-scale";

/** An error value in a cell, such as #DIV/0!. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds, whichever way Excel handed it over. A blank cell is null. */
export type Cell = number | string | boolean | CellError | null;

/** The same where error cells are dealt with. */
export type PlainCell = Exclude<Cell, CellError>;

/**
 * Reads one value as Excel hands it to a function.
 * Blank cells come as null, undefined or ""; error cells as objects (CustomFunctions.Error, an
 * entity of type "Error", or { error }) or as their text; formatted numbers and other entities as
 * objects with a basicValue.
 */
export function readCell(value: unknown): Cell {
  switch (typeof value) {
    case "number":
    case "boolean":
      return value;
    case "string":
      return readText(value);
    case "object":
      return value === null ? null : readObject(value);
    default:
      return null;
  }
}

function readText(text: string): Cell {
  if (text.trim() === "") return null;
  const isError = text.startsWith("#") && STANDARD_SCALE.kindOf(text) === AnswerKind.ErrorCell;
  return isError ? new CellError(text) : text;
}

function readObject(value: object): Cell {
  const { type, basicType, basicValue, code, error } = value as Record<string, unknown>;
  if (type === "Error" || basicType === "Error") return new CellError(asCode(basicValue));
  if (type === "Empty" || basicType === "Empty") return null;
  if (basicValue !== undefined) return readCell(basicValue);
  return new CellError(asCode(code ?? error));
}

function asCode(code: unknown): string {
  return typeof code === "string" && code.startsWith("#") ? code : "#VALUE!";
}
