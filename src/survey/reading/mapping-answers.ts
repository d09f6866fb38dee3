import { answerOf } from "./answer-of";
import type { AskedSheet } from "./answers-to";
import { columnLetters } from "../ground/cell-address";
import type { Answer } from "../mapping/finding";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import type { NamedAs, ScaleMapping, SheetMapping } from "../mapping/sheet-mapping";

/**
 * What is decided about a sheet now, of the decisions by these keys.
 *
 * @returns null where one of them cannot be told as a mapping.
 */
export function presentMapping(
  { layout }: RecognisedSheet,
  keys: ReadonlySet<string>,
): SheetMapping | null {
  const present: SheetMapping = {};
  for (const key of keys) {
    if (key === "unitColumn" || key === "unit") {
      if (typeof layout.unit === "string") present.unit = layout.unit;
      else if (layout.unit.isAbove === true) return null;
      else present.unitColumn = layout.unit.column;
    } else if (key === "roundColumn" || key === "round") {
      if (typeof layout.round === "string") present.round = layout.round;
      else if (layout.round.beside !== undefined || layout.round.isAbove === true) return null;
      else present.roundColumn = layout.round.column;
    } else if (key === "groupColumn") present.groupColumn = layout.group?.column ?? null;
    else if (key === "completedColumn") present.completedColumn = layout.completed?.column ?? null;
    else if (key === "headerRow") present.headerRow = layout.headerRow;
    else if (key === "items") {
      present.items = Object.fromEntries(
        layout.items.map(({ column, element }) => [String(column), element]),
      );
    } else return null;
  }
  return present;
}

/** The labels and codes that a scale takes as positive, the lowest first, as they are written. */
export function positiveOf(
  { grades, positive }: ScaleMapping,
  written: ReadonlyMap<string, string>,
): string[] {
  return Object.entries(grades)
    .filter(([, grade]) => grade !== null && positive.includes(grade))
    .sort(([, a], [, b]) => (a ?? 0) - (b ?? 0))
    .map(([label]) => written.get(label) ?? label);
}

function nameAnswer([name, as]: [string, NamedAs], patch: Answer["patch"]): Answer {
  const key = ({ unit: "rowIsUnit", total: "rowIsTotal", none: "rowIsNone" } as const)[as];
  return answerOf(key, [name], patch);
}

/** A decision about a sheet as an answer that says it. */
export function mappingAnswer(
  mapping: SheetMapping,
  { recognised, firstRow, firstColumn }: AskedSheet,
  patch: Answer["patch"],
  written: ReadonlyMap<string, string> = new Map(),
): Answer {
  const named = (column: number) => {
    const header = recognised.headers.at(column) ?? "";
    return header === "" ? columnLetters(firstColumn + column) : header;
  };
  const { unit, round, unitColumn, roundColumn, groupColumn, headerRow, items, scale } = mapping;
  if (mapping.ignored === true) return answerOf("noSurvey", [], patch);
  if (unit !== undefined) return answerOf("unitIs", [unit], patch);
  if (round !== undefined) return answerOf("roundIs", [round], patch);
  for (const [key, column] of [
    ["unitIn", unitColumn],
    ["roundIn", roundColumn],
    ["groupIn", groupColumn],
    ["completedIn", mapping.completedColumn],
  ] as const) {
    if (column !== undefined) return answerOf(key, [column === null ? null : named(column)], patch);
  }
  if (headerRow !== undefined) return answerOf("headerRow", [firstRow + headerRow + 1], patch);
  if (scale !== undefined) {
    return answerOf("positiveAre", [positiveOf(scale, written).join(", ")], patch);
  }
  const rows = Object.entries(mapping.names ?? {}).at(0);
  if (rows !== undefined) {
    const [form, as] = rows;
    return nameAnswer([written.get(form) ?? form, as], patch);
  }
  if (items === undefined) return answerOf("asAssumed", [], patch);
  const left = recognised.layout.items.filter(
    ({ column }) => !Object.hasOwn(items, String(column)),
  );
  const [one] = left;
  const isTwice =
    left.length === 1 &&
    recognised.layout.items.some(
      ({ column }) => column !== one.column && named(column) === named(one.column),
    );
  if (isTwice) {
    const letters = columnLetters(firstColumn + one.column);
    return answerOf("withoutColumn", [named(one.column), letters], patch);
  }
  return left.length === 0
    ? answerOf("allItems", [Object.keys(items).length], patch)
    : answerOf("withoutItems", [left.map(({ column }) => named(column)).join(", ")], patch);
}
