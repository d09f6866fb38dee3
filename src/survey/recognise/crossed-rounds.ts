import { normalForm } from "../ground/normal-form";
import { distinctCount, holdsCodes, holdsLabels } from "./column-facts";
import { isBackground, isIdentifying, shareOfWords, type ColumnView } from "./column-view";
import type { NameColumns } from "./name-columns";
import type { Named } from "./named-columns";
import { isQuestionStem } from "./question-stem";
import type { OpenDecision, Sign } from "./recognised-sheet";
import type { SheetMapping } from "../mapping/sheet-mapping";
import { areDaysApart } from "./round-dates";

type Rows = readonly (readonly unknown[])[];

/** More parts than these are no rounds. */
const MOST_PARTS = 8;
/** So many rows has a unit in a part on the average, and so many units have rows in all of them. */
const ROWS_IN_PART = 3;
const MOST_UNITS = 0.8;
/** Cells shown as a reason. */
const MOST_SHOWN = 3;
const HEADED = /^[^:]+:\s*\S|\[.+\]\s*$/;

/** Whether the cells are alike but for a number that tells them apart: "1. omgang", "2. omgang". */
function areNumbered({ words }: ColumnView): boolean {
  const all = [...words.keys()];
  const patterns = new Set(all.map((word) => word.replace(/\d+/g, "#")));
  const [pattern] = patterns;
  if (patterns.size !== 1 || !pattern.includes("#")) return false;
  if (pattern === "#") {
    // Numbers alone count rounds only where they run on: pages and per cents do not.
    const numbers = all.map(Number).sort((a, b) => a - b);
    if (numbers.some((n, i) => i > 0 && n !== numbers[i - 1] + 1)) return false;
  }
  // 0 and 1 say no and yes.
  return !(all.includes("0") && all.includes("1") && all.length === 2);
}

function areDays(view: ColumnView): boolean {
  return view.facts.dates > view.facts.filled * 0.95 && areDaysApart(view);
}

/** Whether a column could tell rounds apart by what its cells are. */
function couldTell(view: ColumnView, isWorded: boolean): boolean {
  const { facts, heading, text, group } = view;
  const parts = distinctCount(facts);
  if (parts < 2 || parts > MOST_PARTS || facts.others > 0 || holdsLabels(facts)) return false;
  if (heading !== null && heading.role !== "round") return false;
  if (isBackground(view) || isIdentifying(view) || isQuestionStem(text)) return false;
  // Beside answers as codes, small numbers under a heading like theirs are answers.
  if ((HEADED.test(text) || group !== "") && (!isWorded || !holdsCodes(facts))) return false;
  return areDays(view) || (areNumbered(view) && shareOfWords(view, (word) => word !== "") === 1);
}

function formAt(row: readonly unknown[], column: number): string {
  const cell = row[column];
  return cell === null || cell === undefined ? "" : normalForm(String(cell));
}

/** Whether nearly every unit has rows in every part: all of them were asked each time. */
function isCrossed(rows: Rows, unit: number, column: number, parts: number): boolean {
  const ofUnit = new Map<string, Set<string>>();
  let counted = 0;
  for (const row of rows) {
    const [name, part] = [formAt(row, unit), formAt(row, column)];
    if (name === "" || part === "") continue;
    counted++;
    ofUnit.set(name, (ofUnit.get(name) ?? new Set()).add(part));
  }
  const whole = [...ofUnit.values()].filter(({ size }) => size === parts).length;
  return (
    ofUnit.size > 1 &&
    whole >= ofUnit.size * MOST_UNITS &&
    counted >= ofUnit.size * parts * ROWS_IN_PART
  );
}

export interface CrossedRound extends Named {
  open: OpenDecision[];
}

/**
 * A round that no heading and no name gives away: a column that parts the rows so that the units
 * come again in each part, by days weeks apart or by a number that counts. One such column is taken
 * and asked; of several none is taken, and that is asked.
 *
 * @param rows the rows below the header.
 * @param headerRow of the sheet's grid.
 * @param used columns that have another role.
 */
export function crossedRound(
  views: readonly ColumnView[],
  rows: Rows,
  headerRow: number,
  { column: own }: Named,
  used: ReadonlySet<number>,
): CrossedRound | null {
  if (own === null || own.isAbove === true) return null;
  const unit = own.column;
  const isWorded = views.some(({ facts }) => holdsLabels(facts));
  const isHeaded = views.some(({ text, group }) => HEADED.test(text) || group !== "");
  if (!isWorded && !isHeaded) return null;
  const found = views.filter(
    (view) =>
      view.column !== unit &&
      !used.has(view.column) &&
      view.facts.filled > 0 &&
      view.facts.filled >= views[unit].facts.filled * 0.95 &&
      couldTell(view, isWorded) &&
      isCrossed(rows, unit, view.column, distinctCount(view.facts)),
  );
  if (found.length === 0) return null;
  const sign = (view: ColumnView): Sign => ({
    code: areDays(view) ? "dates" : "round-names",
    text: [...view.words.keys()].sort().slice(0, MOST_SHOWN).join(", "),
  });
  const [view] = found;
  const decision = { code: "round" as const, cell: { row: headerRow, column: view.column } };
  if (found.length === 1) {
    const why = [sign(view)];
    const none = { mapping: { roundColumn: null }, why: { code: "sheet-name" as const, text: "" } };
    return {
      column: { column: view.column, codes: view.codes },
      reason: "content",
      why,
      open: [{ ...decision, column: view.column, assumed: why, alternatives: [none] }],
    };
  }
  const alternatives = found.map((own) => ({
    mapping: { roundColumn: own.column },
    why: sign(own),
  }));
  return {
    column: null,
    reason: "none",
    why: [],
    open: [{ ...decision, column: null, assumed: [], alternatives }],
  };
}

/** Whether the user has decided on the round. */
export function isSettled(mapping: SheetMapping | null): boolean {
  return mapping?.round !== undefined || mapping?.roundColumn !== undefined;
}

/** Columns that are or could be the unit, the target group or the respondent. */
export function rolesTaken(
  { unit, group, respondent }: NameColumns,
  { column }: Named,
): ReadonlySet<number> {
  const named = [unit, group, respondent].flatMap(({ taken, rivals }) =>
    [...(taken === null ? [] : [taken]), ...rivals].map(({ value }) => value),
  );
  return new Set(column === null ? named : [...named, column.column]);
}
