import { normalForm } from "../ground/normal-form";
import type { CodeLists } from "./code-lists";
import { factsOf, holdsLabels } from "./column-facts";
import { isPersonHeading, viewColumns } from "./column-view";
import type { CodeLabels, VariableTexts } from "./companion-files";
import { chosenItems } from "./chosen-items";
import { completedOf } from "./completed-of";
import { crossedRound, isSettled, rolesTaken } from "./crossed-rounds";
import { findHeader, headerAt, headersOf } from "./header-block";
import { itemColumns } from "./item-columns";
import { elementsOfItems } from "./item-elements";
import { canonicalNames } from "./known-elements";
import { readLegend } from "./legend";
import { legendLines } from "./legend-lines";
import { joinedRound } from "./joined-rounds";
import { markedRows } from "./marked-rows";
import { nameColumns } from "./name-columns";
import { answersReason, named, reasonOf } from "./named-columns";
import {
  openElements,
  openItems,
  openNames,
  openRound,
  openTurned,
  openUnit,
} from "./open-decisions";
import { outsideBlocks } from "./outside-blocks";
import { ownFigures } from "./own-figures";
import type { RecognisedSheet } from "./recognised-sheet";
import { recognisedColumns } from "./recognised-columns";
import { readRoundDates } from "./round-dates";
import { byLine } from "./section-lines";
import { codesSeen, explained, highestCode, labelledCodes } from "./seen-codes";
import { settleScales } from "./settled-scales";
import { severalTicks } from "./several-ticks";
import { splitColumns } from "./split-columns";
import { likeMeansOf, namesOfRows, openRows } from "./named-rows";
import { summaryRows } from "./summary-rows";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { ItemHeader } from "./split-header";
import { namesFromSurroundings, ONE_ROUND, saysName, type Surroundings } from "./surroundings";
import { countsUnits, headsCounts, isRegister } from "./table-kind";
import { asQuestions, openTicks, tickColumns } from "./tick-columns";
import { withoutTwins } from "./twin-columns";

/** What is known beside the sheet itself. */
export interface Beside {
  labels: CodeLabels | null;
  texts: VariableTexts | null;
  /** Lists of codes in other sheets: of a scale, or of what a column's numbers are called. */
  lists: CodeLists;
  /** Questions met in other sheets, in normal form, with their core elements. */
  knownQuestions: ReadonlyMap<string, string>;
  /** Units that are known: the workbook's list, else the municipalities. */
  isUnit(name: string): boolean;
  /** What the user decided for sheets of this shape. */
  mapping: SheetMapping | null;
}

type Rows = readonly (readonly unknown[])[];

/** Tables that hold figures of units, or counts of answers. */
export type OtherTable = "register" | "counts";

/**
 * Recognises the survey in a table's rows: header, what each column is for, which core element each
 * item belongs to, and how its answers are written.
 *
 *     rows → header → profile of each column (`column-facts`, with headings `column-view`)
 *          → hypotheses, each scored by its signs: own figures, names, items, elements, scales
 *          → decision by the lead over the next one (`decide`): taken, or taken and asked
 *          → the sheet with a role and its reasons for every column
 *
 * @param rows the sheet's first rows, the more the surer.
 * @returns null where the sheet holds no survey; its name where it is another kind of table.
 */
export function recogniseSheet(
  rows: Rows,
  surroundings: Surroundings,
  beside: Beside,
): RecognisedSheet | OtherTable | null {
  const { mapping } = beside;
  const header =
    mapping?.headerRow === undefined ? findHeader(rows) : headerAt(rows, mapping.headerRow);
  if (header === null) return null;
  const below = rows.slice(header.lastRow + 1);
  const facts = factsOf(rows, header.lastRow + 1, header.columns.length);
  const views = viewColumns(header, facts, beside.labels, beside.texts, beside.lists);
  const figures = ownFigures(views, below);
  const names = nameColumns(views, below, beside.isUnit);
  const joined = joinedRound(views, below, names.round.taken?.value ?? null, mapping);
  const { unit, round: lined } = byLine(
    below,
    named(views, names.unit, mapping?.unitColumn),
    joined ?? named(views, names.round, mapping?.roundColumn),
    mapping,
  );
  const group = named(views, names.group, mapping?.groupColumn);
  const isCounts = countsUnits(views) || headsCounts(rows, header.lastRow + 1);
  if (mapping === null && isCounts) return "counts";
  if (mapping === null && isRegister(views, unit.column?.column ?? null)) return "register";
  const around = namesFromSurroundings(
    surroundings,
    rows.slice(0, header.firstRow),
    beside.isUnit,
    unit.column !== null,
  );
  const crossed =
    lined.column !== null || isSettled(mapping) || around.isRoundNamed
      ? null
      : crossedRound(views, below, header.lastRow, unit, rolesTaken(names, group));
  const round = crossed?.column == null ? lined : crossed;
  if (round.column !== null && joined === null) {
    const read = readRoundDates(views[round.column.column]);
    if (read !== null) round.column.read = read;
  }
  const used = [unit, round, group].flatMap(({ column }) => column?.column ?? []);
  const respondent = names.respondent.taken?.value ?? null;
  const taken = new Set([...used, ...(respondent === null ? [] : [respondent])]);
  const several = mapping?.items === undefined ? severalTicks(views, below) : [];
  const ticked = several.flatMap(({ choices }) => choices.map(({ column: at }) => at));
  const answers = withoutTwins(
    itemColumns(views, new Set([...taken, ...ticked]), figures, beside.labels),
    views,
    below,
  );
  const ticks = mapping?.items === undefined ? tickColumns(views, below) : new Map<number, never>();
  const chosenColumns = Object.keys(mapping?.items ?? {}).map(Number);
  const columns = [...new Set([...answers.items.keys(), ...ticks.keys(), ...chosenColumns])]
    .filter((column) => column in views && !used.includes(column))
    .sort((a, b) => a - b);
  if (columns.length === 0) return null;
  // A sheet called by one of its units is no round of its own.
  const isUnitsName =
    unit.column !== null && views[unit.column.column].words.has(normalForm(around.round));
  // Without a unit in sight, only answers in words or with known codes prove that it is a survey.
  const isSure = columns.some((c) => holdsLabels(facts[c]) || views[c].codes !== null);
  const guess = isSure || mapping !== null ? around.guess : null;
  const isWeakUnit = unit.reason === "content" && (names.unit.taken?.score ?? 0) < 3;
  const column = isWeakUnit && around.unit !== null ? null : unit.column;
  const theUnit = mapping?.unit ?? column ?? around.unit ?? guess;
  if (theUnit === null) return null;
  const headers = asQuestions(
    columns.map((at): ItemHeader => views[at]),
    ticks,
  );
  const found = elementsOfItems(headers, beside.knownQuestions);
  const renamed = canonicalNames(found.items.map(({ element }) => element));
  const items =
    mapping?.items === undefined
      ? found.items.map((item) => ({ ...item, element: renamed.get(item.element) ?? item.element }))
      : chosenItems(headers, mapping.items);
  if (items.length === 0) return null;
  const isQualtrics = rows[header.lastRow].some((cell) =>
    String(cell ?? "").includes('"ImportId"'),
  );
  const own = items.map(({ column }) => views[column]);
  const lines = legendLines(rows, header, views, own);
  const legend = readLegend([...lines, ...labelledCodes(own)], codesSeen(own));
  const itemViews = items.map((item) =>
    explained(views[item.column], legend.codes ?? beside.lists.scale),
  );
  const settled = settleScales(itemViews, isQualtrics, mapping, legend);
  const scales = settled.scales.map((scale, i) => ticks.get(items[i].column)?.scale ?? scale);
  const itemSet = new Set(items.map((item) => item.column));
  const completed = completedOf(views, below, itemSet, mapping);
  const passedOver = [...answers.passedOver.keys()];
  const unitColumn = typeof theUnit === "string" || theUnit.isAbove ? null : theUnit.column;
  const itemColumnsOf = items.map((item) => item.column);
  const summaries = summaryRows(below, {
    unit: unitColumn,
    round: round.column === null || round.column.isAbove ? null : round.column.column,
    items: itemColumnsOf,
    persons: views
      .filter((view) => view.column === respondent || isPersonHeading(view))
      .map((view) => view.column)
      .filter((at) => !itemSet.has(at) && at !== unitColumn),
    sides: views
      .map((view) => view.column)
      .filter((at) => !itemSet.has(at) && at !== unitColumn && at !== round.column?.column),
  });
  const layout = {
    headerRow: header.lastRow,
    unit: theUnit,
    round: mapping?.round ?? round.column ?? (isUnitsName ? ONE_ROUND : around.round),
    group: group.column,
    respondentColumn: respondent,
    completed,
    items,
    scales,
    calculated: summaries.rows,
    names: namesOfRows(summaries, mapping),
  };
  const roles = { unit, round, group, respondent: names.respondent.taken };
  return {
    layout,
    headers: headersOf(header),
    columns: recognisedColumns(views, layout, roles, answers, new Set(ticked)),
    splits: splitColumns(
      views,
      several,
      new Set([...taken, ...itemSet, ...passedOver, unitColumn ?? -1, completed?.column ?? -1]),
      below,
    ),
    outside: outsideBlocks(rows, header),
    highestCode: highestCode(itemViews),
    isTitled:
      surroundings.isOneOfSeveral === true &&
      typeof theUnit === "string" &&
      saysName(rows.slice(0, header.firstRow), theUnit),
    marked:
      mapping?.completedColumn === undefined
        ? markedRows(
            views,
            [...itemSet, ...taken, ...ticked, unitColumn ?? -1, completed?.column ?? -1],
            below,
            itemColumnsOf,
          )
        : [],
    likeMeans: likeMeansOf(summaries, header.lastRow + 1),
    open: [
      ...openNames(joined === null ? names : { ...names, round: UNDOUBTED }, views, mapping),
      ...(joined?.open ?? []),
      ...(crossed?.open ?? []),
      ...(isWeakUnit && column !== null && round.column !== null
        ? openUnit(names.unit, around, mapping)
        : []),
      ...(round.column === null ? openRound(around, mapping) : []),
      ...openItems(
        items.filter(({ column }) => !ticks.has(column)),
        views,
        below,
        mapping,
      ),
      ...openElements(items, mapping),
      ...openTurned(items, mapping),
      ...openTicks(ticks),
      ...openRows(
        summaries,
        unitColumn === null ? null : views[unitColumn],
        beside.isUnit,
        header.lastRow + 1,
        mapping,
      ),
      ...settled.open,
    ],
    reasons: {
      unit: reasonOf({ ...unit, column }, mapping?.unit),
      round: reasonOf(round, mapping?.round),
      group: group.reason,
      elements: mapping?.items === undefined ? found.reason : "chosen",
      header: mapping?.headerRow === undefined ? "content" : "chosen",
      completed:
        mapping?.completedColumn !== undefined ? "chosen" : completed === null ? "none" : "header",
      answers: answersReason(itemViews, mapping),
    },
    renamed: mapping?.items === undefined ? renamed : new Map(),
    leftOut: mapping?.items === undefined ? [...found.leftOut, ...passedOver] : [],
    passedOver,
    rivalHeader: header.rival,
  };
}

const UNDOUBTED = { taken: null, rivals: [] };
