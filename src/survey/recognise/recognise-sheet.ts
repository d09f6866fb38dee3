import { normalForm } from "../ground/normal-form";
import { answerColumns } from "./answer-columns";
import type { CodeLists } from "./code-lists";
import { factsOf, holdsLabels } from "./column-facts";
import { viewColumns } from "./column-view";
import type { CodeLabels, VariableTexts } from "./companion-files";
import { openChoices, withChoices } from "./choice-columns";
import { carriedNames } from "./carried-names";
import { chosenItems } from "./chosen-items";
import { completedOf } from "./completed-of";
import { crossedRound, isSettled, rolesTaken } from "./crossed-rounds";
import { findHeader, headerAt, headersOf } from "./header-block";
import { openItems } from "./items-twice";
import { canonicalNames } from "./known-elements";
import { readLegend } from "./legend";
import { legendLines } from "./legend-lines";
import { joinedRound } from "./joined-rounds";
import { markedRows, withMarks } from "./marked-rows";
import { nameColumns } from "./name-columns";
import { answersReason, named, reasonOf } from "./named-columns";
import {
  openElements,
  openNames,
  openOverall,
  openRound,
  openTurned,
  openUnit,
} from "./open-decisions";
import { otherKind, type OtherTable } from "./other-kind";
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
import { summaryColumns } from "./summary-columns";
import { summaryRows } from "./summary-rows";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { ItemHeader } from "./split-header";
import { namesFromSurroundings, ONE_ROUND, saysName, type Surroundings } from "./surroundings";
import { withoutTitle } from "./title-over-items";
import { asQuestions, openTicks } from "./tick-columns";

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
  const whole =
    mapping?.headerRow === undefined ? findHeader(rows) : headerAt(rows, mapping.headerRow);
  if (whole === null) return null;
  const header = withoutTitle(whole, surroundings.isOneOfSeveral === true, beside.isUnit);
  const below = rows.slice(header.lastRow + 1);
  const facts = factsOf(rows, header.lastRow + 1, header.columns.length);
  const views = viewColumns(header, facts, beside.labels, beside.texts, beside.lists);
  const figures = ownFigures(views, below);
  const names = nameColumns(views, below, beside.isUnit);
  const joined = joinedRound(views, below, names.round.taken?.value ?? null, mapping);
  const { unit: ownUnit, round: lined } = byLine(
    below,
    named(views, names.unit, mapping?.unitColumn),
    joined ?? named(views, names.round, mapping?.roundColumn),
    mapping,
  );
  const group = named(views, names.group, mapping?.groupColumn);
  const kind = otherKind(rows, header, views, ownUnit.column?.column ?? null, beside.isUnit);
  if (mapping === null && kind !== null) return kind;
  const around = namesFromSurroundings(
    surroundings,
    rows.slice(0, header.firstRow),
    beside.isUnit,
    ownUnit.column !== null,
  );
  const crossed =
    lined.column !== null || isSettled(mapping) || around.isRoundNamed
      ? null
      : crossedRound(views, below, header.lastRow, ownUnit, rolesTaken(names, group));
  const ownRound = crossed?.column == null ? lined : crossed;
  if (ownRound.column !== null && joined === null) {
    const read = readRoundDates(views[ownRound.column.column]);
    if (read !== null) ownRound.column.read = read;
  }
  const used = [ownUnit, ownRound, group].flatMap(({ column }) => column?.column ?? []);
  const respondent = names.respondent.taken?.value ?? null;
  const taken = new Set([...used, ...(respondent === null ? [] : [respondent])]);
  const several = mapping?.items === undefined ? severalTicks(views, below) : [];
  const ticked = several.flatMap(({ choices: own }) => own.map(({ column: at }) => at));
  const { answers, ticks, choices, columns } = answerColumns(
    { views, below, figures, labels: beside.labels, mapping },
    new Set([...taken, ...ticked]),
    used,
  );
  if (columns.length === 0) return null;
  const { unit, round } = carriedNames(below, columns, ownUnit, ownRound);
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
  const found = withChoices(headers, choices, beside.knownQuestions);
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
  const graded = itemViews.filter(({ column }) => !choices.scaleOf.has(column));
  const settled = settleScales(graded, isQualtrics, mapping, legend);
  const scaleAt = new Map(graded.map(({ column }, i) => [column, settled.scales[i]]));
  const scales = items.flatMap(
    ({ column }) =>
      ticks.get(column)?.scale ?? choices.scaleOf.get(column) ?? scaleAt.get(column) ?? [],
  );
  const itemSet = new Set(items.map((item) => item.column));
  const byHeading = completedOf(views, below, itemSet, mapping);
  const passedOver = [...answers.passedOver.keys()];
  const unitColumn = typeof theUnit === "string" || theUnit.isAbove ? null : theUnit.column;
  const itemColumnsOf = items.map((item) => item.column);
  const notMarks = [...itemSet, ...taken, ...ticked, unitColumn ?? -1, byHeading?.column ?? -1];
  const isChosen = mapping?.completedColumn !== undefined;
  const marked = isChosen ? [] : markedRows(views, notMarks, below, itemColumnsOf);
  const completed = withMarks(byHeading, marked, views, below);
  const summaries = summaryRows(
    below,
    summaryColumns(views, unitColumn, round, respondent, itemColumnsOf),
  );
  const layout = {
    headerRow: header.lastRow,
    unit: theUnit,
    round: mapping?.round ?? round.column ?? (isUnitsName ? ONE_ROUND : around.round),
    group: group.column,
    respondentColumn: respondent,
    completed,
    items,
    choices: choices.groups.map((group) => group.filter((at) => itemSet.has(at))),
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
    isRoundSaid: around.isRoundSaid,
    marked,
    likeMeans: likeMeansOf(summaries, header.lastRow + 1),
    open: [
      ...openNames(
        joined === null ? names : { ...names, round: { taken: null, rivals: [] } },
        views,
        mapping,
      ),
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
      ...openOverall(items, mapping),
      ...openTicks(ticks),
      ...openChoices(choices, items, mapping),
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
      completed: isChosen ? "chosen" : completed === null ? "none" : "header",
      answers: answersReason(itemViews, mapping),
    },
    renamed: mapping?.items === undefined ? renamed : new Map(),
    leftOut: mapping?.items === undefined ? [...found.leftOut, ...passedOver] : [],
    passedOver,
    rivalHeader: header.rival,
  };
}
