import { CellValueType, numfmt, type ICellData, type Nullable } from "@univerjs/core";
import { ERROR_TYPE_SET, type ErrorType } from "@univerjs/engine-formula";
import { invalidArgument } from "./rich-api-error";

/** What a cell holds, as Office.js gives it: a blank is "", an error its code ("#N/A"). */
export type CellContent = string | number | boolean;

/** A cell to write, with the number format that typing such text brings with it. */
export interface TypedCell {
  cell: ICellData;
  numberFormat?: string;
}

const NOTHING: ICellData = { v: null, t: null, f: null, si: null, p: null };
const LONGEST_TEXT = 32_767;
/** How a number, an amount, a time or a date begins, months and weekdays by their English names. */
const MAYBE_NUMBER =
  /^\s*(?:[-+(]*[\d.$€£¥%]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)[a-z]*[\s.,/-]+\d|true\s*$|false\s*$)/i;

/** Digits after a comma that are not three: a comma is between thousands, never before tenths. */
const MISPLACED_COMMA = /^[\s\d.,$€£¥%()+-]*,(?!\d{3}(?!\d))[\s\d.,$€£¥%()+-]*$/;

export function isErrorCode(value: unknown): boolean {
  return typeof value === "string" && ERROR_TYPE_SET.has(value as ErrorType);
}

/** Whether a stored cell holds anything but formatting. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(
    cell &&
    (cell.f || cell.si || cell.p || (cell.v !== undefined && cell.v !== null && cell.v !== "")),
  );
}

export function contentOf(cell: Nullable<ICellData>): CellContent {
  if (cell?.v === undefined || cell.v === null) {
    return cell?.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  }
  if (cell.t === CellValueType.BOOLEAN) return Boolean(Number(cell.v));
  return cell.t === CellValueType.NUMBER ? Number(cell.v) : cell.v;
}

export function valueTypeOf(cell: Nullable<ICellData>): Excel.RangeValueType {
  const content = contentOf(cell);
  if (content === "" && !cell?.f && !cell?.si) return "Empty" as Excel.RangeValueType;
  if (isErrorCode(content)) return "Error" as Excel.RangeValueType;
  const names = { string: "String", number: "Double", boolean: "Boolean" } as const;
  return names[typeof content as keyof typeof names] as Excel.RangeValueType;
}

/**
 * What writing a value to a cell stores, as if it were typed into Excel.
 * `null` leaves the cell alone (undefined is returned), "" empties it, "=…", "+…", "-…" and "@…"
 * become formulas, a leading apostrophe makes text, text that looks like a number, a date or a
 * truth value becomes one. In a cell formatted as text ("@") everything stays the text it is.
 */
export function typedCell(value: unknown, isTextFormat: boolean): TypedCell | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === "") return { cell: { ...NOTHING } };
  if (isTextFormat) return text(String(value), CellValueType.STRING);
  if (typeof value === "number") {
    return Number.isFinite(value) ? { cell: number(value) } : undefined;
  }
  if (typeof value === "boolean") return { cell: truth(value) };
  if (typeof value !== "string") throw invalidArgument("a cell holds text, a number or a boolean");
  return typedText(value);
}

function typedText(value: string): TypedCell {
  if (value.startsWith("'")) return text(value.slice(1), CellValueType.FORCE_STRING);
  const mayBeNumber = MAYBE_NUMBER.test(value) && !MISPLACED_COMMA.test(value);
  const parsed = mayBeNumber ? numfmt.parseValue(value.trim()) : null;
  if (parsed && typeof parsed.v === "boolean") return { cell: truth(parsed.v) };
  if (parsed && typeof parsed.v === "number") {
    return { cell: number(parsed.v), numberFormat: parsed.z };
  }
  if (value.length > 1 && /^[=+\-@]/.test(value)) {
    const formula = value.startsWith("=") ? value : `=${value.replace(/^@/, "")}`;
    return { cell: { ...NOTHING, f: formula } };
  }
  return text(value, CellValueType.STRING);
}

function text(value: string, type: CellValueType): TypedCell {
  if (value.length > LONGEST_TEXT) throw invalidArgument("a cell holds at most 32,767 characters");
  return { cell: { ...NOTHING, v: value, t: type } };
}

function number(value: number): ICellData {
  return { ...NOTHING, v: value, t: CellValueType.NUMBER };
}

function truth(value: boolean): ICellData {
  return { ...NOTHING, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}
