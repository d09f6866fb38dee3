import type { NameColumn } from "../../survey/recognise/layout";
import { tidy } from "../../survey/ground/normal-form";
import { ownValue } from "../../survey/ground/own-value";
import type { SurveyMapping } from "../../survey/recognise/recognise-sources";
import type { RecognisedSheet } from "../../survey/recognise/recognised-sheet";
import { codeChoiceOf, codesFor, type CodeChoice } from "./code-choice";
import { ownKey, type SheetMapping } from "../../survey/mapping/sheet-mapping";

/** A sheet whose reading the user can change. */
export interface ChangeableSource {
  name: string;
  shape: string;
  recognised: RecognisedSheet;
  /** The sheet's first used row, from 0. */
  firstRow: number;
}

/** Where a name comes from: a column (from 0), or one name for the whole sheet. */
export type NamePlace = { kind: "column"; column: number } | { kind: "fixed"; name: string };

/** How a sheet is read, in the terms in which the user changes it. */
export interface SourceDraft {
  unit: NamePlace;
  round: NamePlace;
  group: number | null;
  /** The last row of the header as the sheet numbers it. */
  headerRow: number;
  codes: CodeChoice;
  /** The column that tells completed responses; null where all count. */
  completed: number | null;
  /** Every column that can be an item, in their order; "" for one that is left out. */
  items: DraftItem[];
}

export interface DraftItem {
  column: number;
  question: string;
  element: string;
}

/** What is wrong with a draft, or null. */
export type DraftProblem = "unit-missing" | "round-missing" | "no-items" | null;

function placeOf(name: NameColumn | string): NamePlace {
  return typeof name === "string"
    ? { kind: "fixed", name }
    : { kind: "column", column: name.column };
}

/** How a sheet is read now. */
export function draftOf(
  { shape, recognised, firstRow }: ChangeableSource,
  mapping: SurveyMapping,
): SourceDraft {
  const { layout, headers, leftOut } = recognised;
  const decided = ownValue(mapping.sheets, shape);
  const chosen = Object.keys(decided?.items ?? {}).map(Number);
  const taken = [layout.unit, layout.round, layout.group].flatMap((name) =>
    name === null || typeof name === "string" ? [] : [name.column],
  );
  const columns = [...layout.items.map(({ column }) => column), ...leftOut, ...chosen];
  const items = [...new Set(columns)]
    .filter((column) => !taken.includes(column) && column < headers.length)
    .sort((a, b) => a - b)
    .map((column): DraftItem => {
      const item = layout.items.find((each) => each.column === column);
      return {
        column,
        question: item?.question ?? headers[column],
        element: item?.element ?? "",
      };
    });
  return {
    unit: placeOf(layout.unit),
    round: placeOf(layout.round),
    group: layout.group?.column ?? null,
    headerRow: firstRow + layout.headerRow + 1,
    codes: codeChoiceOf(decided?.codes),
    completed: layout.completed?.column ?? null,
    items,
  };
}

/** Gives an item another core element, and the ones below it, too, where that is wanted. */
export function withElement(
  draft: SourceDraft,
  column: number,
  element: string,
  restToo: boolean,
): SourceDraft {
  const items = draft.items.map((item) =>
    item.column === column || (restToo && item.column > column) ? { ...item, element } : item,
  );
  return { ...draft, items };
}

export function draftProblem({ unit, round, items }: SourceDraft): DraftProblem {
  if (unit.kind === "fixed" && tidy(unit.name) === "") return "unit-missing";
  if (round.kind === "fixed" && tidy(round.name) === "") return "round-missing";
  return items.some(({ element }) => tidy(element) !== "") ? null : "no-items";
}

function isSamePlace(a: NamePlace, b: NamePlace): boolean {
  if (a.kind === "column") return b.kind === "column" && a.column === b.column;
  return b.kind === "fixed" && tidy(a.name) === tidy(b.name);
}

/**
 * The mapping after a draft was saved. Only what the user changed is kept, so that all else goes
 * on being detected. Columns and core elements hold for all sheets of the shape; one unit or one
 * round for the whole sheet holds for this sheet alone.
 */
export function withDraft(
  mapping: SurveyMapping,
  { name, shape, firstRow }: Pick<ChangeableSource, "name" | "shape" | "firstRow">,
  before: SourceDraft,
  after: SourceDraft,
): SurveyMapping {
  const key = ownKey(name);
  const ofShape: SheetMapping = { ...ownValue(mapping.sheets, shape) };
  const own: SheetMapping = { ...ownValue(mapping.sheets, key) };
  if (!isSamePlace(before.unit, after.unit)) {
    if (after.unit.kind === "fixed") own.unit = tidy(after.unit.name);
    else {
      ofShape.unitColumn = after.unit.column;
      delete own.unit;
    }
  }
  if (!isSamePlace(before.round, after.round)) {
    if (after.round.kind === "fixed") own.round = tidy(after.round.name);
    else {
      ofShape.roundColumn = after.round.column;
      delete own.round;
    }
  }
  if (before.completed !== after.completed) ofShape.completedColumn = after.completed;
  const codes = codesFor(after.codes);
  if (codes === undefined) delete ofShape.codes;
  else ofShape.codes = codes;
  if (before.group !== after.group) ofShape.groupColumn = after.group;
  const elements = ({ items }: SourceDraft) => items.map(({ element }) => tidy(element));
  if (elements(before).join("\n") !== elements(after).join("\n")) {
    ofShape.items = Object.fromEntries(
      after.items.map(({ column, element }) => [String(column), tidy(element)]),
    );
  }
  if (before.headerRow !== after.headerRow) {
    ofShape.headerRow = Math.max(0, after.headerRow - 1 - firstRow);
    // Under another header the items are others.
    delete ofShape.items;
  }
  return withSheets(mapping, { [shape]: ofShape, [key]: own });
}

/** The mapping with these entries; an entry that says nothing is taken away. */
export function withSheets(
  mapping: SurveyMapping,
  entries: Readonly<Record<string, SheetMapping>>,
): SurveyMapping {
  const all = Object.entries({ ...mapping.sheets, ...entries });
  const sheets = Object.fromEntries(all.filter(([, entry]) => Object.keys(entry).length > 0));
  return { ...mapping, sheets };
}
