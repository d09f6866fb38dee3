import { isFilled } from "../ground/filled";
import { normalForm, tidy } from "../ground/normal-form";
import { inputColumn, type InputColumn } from "./input-headings";
import type { InputKind } from "./inputs";

type Rows = readonly (readonly unknown[])[];

/** An input sheet, and what its columns hold. Rows and columns from 0. */
export interface InputLayout {
  kind: InputKind;
  headerRow: number;
  columns: ReadonlyMap<InputColumn, number>;
  /** Columns whose heading is the name of an indicator or a driver, with that name. */
  named: readonly { column: number; name: string }[];
}

/** A header is looked for in so many rows. */
const SEARCH_ROWS = 20;

const SHEET_NAMES: Readonly<Record<InputKind, RegExp>> = {
  criteria: /^(?:succes)?kriterier\b|^(?:success )?criteria\b/,
  register: /^registertal\b|^register figures\b/,
  drivers: /^drivkræfter\b|^drivkraefter\b|^drivers\b/,
};

/** The kind of input sheet that a sheet or file is called; null where it is called none. */
export function namedKind(names: readonly (string | null)[]): InputKind | null {
  const forms = names.map((name) => normalForm(name ?? "").replace(/[_-]+/g, " "));
  for (const kind of ["criteria", "register", "drivers"] as const) {
    if (forms.some((form) => SHEET_NAMES[kind].test(form))) return kind;
  }
  return null;
}

function columnsOf(row: readonly unknown[]): Map<InputColumn, number> {
  const columns = new Map<InputColumn, number>();
  row.forEach((cell, i) => {
    const column = inputColumn(cell);
    if (column !== null && !columns.has(column)) columns.set(column, i);
  });
  return columns;
}

/**
 * Headed columns that no heading explains, where the rows below hold numbers and no words; or, where
 * the sheet is called so that it can but be one, nothing yet.
 */
function namedColumns(
  rows: Rows,
  header: number,
  known: ReadonlyMap<InputColumn, number>,
  mayBeBlank: boolean,
) {
  const explained = new Set(known.values());
  return rows[header].flatMap((cell, column) => {
    if (typeof cell !== "string" || !isFilled(cell) || explained.has(column)) return [];
    const below = rows
      .slice(header + 1)
      .flatMap((row) => (isFilled(row[column]) ? [row[column]] : []));
    const numbers = below.filter(isNumberLike).length;
    const isFigures = numbers > 0 && numbers >= below.length * 0.7;
    return isFigures || (mayBeBlank && below.length === 0) ? [{ column, name: tidy(cell) }] : [];
  });
}

function isNumberLike(cell: unknown): boolean {
  if (typeof cell === "number") return Number.isFinite(cell);
  return typeof cell === "string" && /^-?\d+(?:[.,]\d+)? ?(?:%|pct\.?|procent)?$/.test(tidy(cell));
}

/** Whether units come once each: a row of answers is one of several of its unit. */
function comesOnce(rows: Rows, header: number, column: number): boolean {
  const names = rows
    .slice(header + 1)
    .flatMap((row) => (isFilled(row[column]) ? [normalForm(String(row[column]))] : []));
  return names.length === 0 || (names.length > 2 && new Set(names).size === names.length);
}

function kindOf(rows: Rows, row: number, named: InputKind | null): InputLayout | null {
  const columns = columnsOf(rows[row]);
  const has = (...all: InputColumn[]) => all.every((column) => columns.has(column));
  const layout = (kind: InputKind, names: InputLayout["named"] = []): InputLayout => ({
    kind,
    headerRow: row,
    columns,
    named: names,
  });
  const isFigure = has("share") || has("count", "total");
  const isByUnit = has("unit") || has("period") || has("arm");
  if (has("indicator", "criterion") && !(isFigure && isByUnit)) return layout("criteria");
  if (has("indicator") && (isFigure || (has("result") && isByUnit))) {
    return layout("register");
  }
  if (has("unit", "driver") && has("share")) return layout("drivers");
  const unit = columns.get("unit");
  if (unit === undefined) return null;
  const names = namedColumns(rows, row, columns, named === "drivers");
  if (names.length === 0) return null;
  if (named === "register") return layout("register", names);
  const areDrivers = named === "drivers" && comesOnce(rows, row, unit);
  return areDrivers ? layout("drivers", names) : null;
}

/**
 * Recognises a sheet in which somebody typed figures beside surveys: by the headings that only such
 * a sheet has together (Indikator and Succeskriterie; Indikator and Andel, or Antal and Total;
 * Enhed, Drivkraft and Andel), or by its name and a column of units beside columns of numbers.
 *
 * @param names the names of the sheet and of its file.
 * @returns null where it is no input sheet.
 */
export function recogniseInput(rows: Rows, names: readonly (string | null)[]): InputLayout | null {
  const named = namedKind(names);
  for (let row = 0; row < Math.min(rows.length, SEARCH_ROWS); row++) {
    const filled = rows[row].filter(isFilled);
    if (filled.length < 2) continue;
    const found = kindOf(rows, row, named);
    if (found !== null) return found;
  }
  return null;
}
