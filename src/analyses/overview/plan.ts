import { DEFAULT_THRESHOLDS, type GradeThresholds } from "../../evaluation/grade";
import type { ElementFigures, MeanFigures } from "./figures";
import type { Overview, TotalRule } from "./evaluate";
import { speak, type Language } from "../../language/language";
import { overviewTexts } from "./texts";
import { gradeRules } from "../../report/grade-rules";
import { noteBoxes, noteRows } from "../../report/note-boxes";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { PlanRule } from "../../report/plan-rule";
import type { SheetPlan } from "../../report/sheet-plan";
import { cleanNumber } from "../../stats/clean-number";
import { spot, type Spot } from "../../report/spot";
import type { SpotFormat } from "../../report/spot-format";
import { overviewNotes } from "./notes";

const SHARE_FORMAT = "0 %";
const CHANGE_FORMAT = "+0;-0;0";
/** For a change that shows as 0: without it Excel would show a sign before the zero. */
const NO_CHANGE_FORMAT = "0;0;0";
const HEADER_ROWS = 2;
const HEADER = { fill: "#1B4B5A", fontColor: "#FFFFFF" };
const LINE = "#C9D3D6";
const NOTE_COLOUR = "#4A5A5F";
const UNIT_WIDTH = 174;
const HEADER_HEIGHTS = [34, 50];
const FIGURE_WIDTH = 95;

export interface OverviewPlanOptions {
  total: TotalRule;
  language: Language;
  builtAt: Date;
  thresholds?: GradeThresholds;
}

/** A change (a fraction) in percentage points; binary dust is cleaned off before it is rounded. */
function inPoints(change: number | null): number | null {
  return change === null ? null : cleanNumber(change * 100);
}

function figureCells(figures: readonly (ElementFigures | MeanFigures)[]): PlanCell[] {
  return figures.flatMap(({ share, change }) => [number(share), number(inPoints(change))]);
}

/** What is where in the block of the overview's plan. */
export function overviewSpots({ elements, units }: Pick<Overview, "elements" | "units">): {
  /** The results, or the changes, of a core element: a row per unit, then Samlet. */
  results(element: number): Spot;
  changes(element: number): Spot;
  /** One unit's result in a core element. */
  result(element: number, unit: number): Spot;
  total: Spot;
} {
  const rows = units.length + 1;
  return {
    results: (element) => spot(HEADER_ROWS, 1 + 2 * element, rows),
    changes: (element) => spot(HEADER_ROWS, 2 + 2 * element, rows),
    result: (element, unit) => spot(HEADER_ROWS + unit, 1 + 2 * element),
    total: spot(HEADER_ROWS + units.length, 0, 1, 1 + 2 * elements.length),
  };
}

/**
 * The sheet of the overview, in the layout of the published Figur 1: two header rows (core
 * element over result and change), a row per unit, Samlet, and the notes under the table.
 */
export function overviewPlan(overview: Overview, options: OverviewPlanOptions): SheetPlan {
  const { total, language, thresholds = DEFAULT_THRESHOLDS } = options;
  const texts = speak(overviewTexts, language);
  const { elements, units } = overview;
  const columns = 1 + 2 * elements.length;
  const wide = (cells: PlanCell[]): PlanCell[] => [
    ...cells,
    ...new Array<PlanCell>(columns - cells.length).fill(null),
  ];
  const spots = overviewSpots(overview);
  const columnWidths = [UNIT_WIDTH, ...elements.flatMap(() => [FIGURE_WIDTH, FIGURE_WIDTH])];
  const notes = noteBoxes(
    overviewNotes(overview, { ...options, thresholds }),
    spots.total.row + 2,
    columnWidths,
  );
  const cells: PlanCell[][] = [
    wide([text(texts.unit), ...elements.flatMap((element) => [text(element), null])]),
    wide([null, ...elements.flatMap(() => [text(texts.result), text(texts.changePoints)])]),
    ...units.map((unit) => [text(unit.unit), ...figureCells(unit.elements)]),
    [text(`${texts.total} (${texts[total]})`), ...figureCells(overview.total[total])],
    wide([]),
    ...Array.from({ length: noteRows(notes) }, () => wide([])),
  ];
  const figureRows = units.length + 1;
  const header = spot(0, 0, HEADER_ROWS, columns);
  const formats: SpotFormat[] = [
    { at: header, wrap: true, align: "Center", verticalAlign: "Center", head: "column", ...HEADER },
    { at: spot(0, 0, 1, columns), bold: true },
    { at: spot(HEADER_ROWS, 0, figureRows, columns), lineBelow: LINE },
    { at: spot(HEADER_ROWS, 0, figureRows), head: "row" },
    { at: spots.total, bold: true },
    ...notes.map(({ at }): SpotFormat => ({ at, italic: true, fontColor: NOTE_COLOUR })),
    ...elements.flatMap((_, i): SpotFormat[] => [
      { at: spots.results(i), numberFormat: SHARE_FORMAT, align: "Center" },
      { at: spots.changes(i), numberFormat: CHANGE_FORMAT, align: "Center" },
    ]),
  ];
  return {
    name: texts.sheetName,
    cells,
    merges: [spot(0, 0, HEADER_ROWS), ...elements.map((_, i) => spot(0, 1 + 2 * i, 1, 2))],
    formats,
    rules: elements.flatMap((_, i): PlanRule[] => [
      ...gradeRules(spots.results(i), thresholds),
      {
        kind: "zero",
        at: spots.changes(i),
        when: { kind: "shows-zero", decimals: 0 },
        format: NO_CHANGE_FORMAT,
      },
    ]),
    notes,
    columnWidths,
    rowHeights: HEADER_HEIGHTS,
    frozen: { rows: HEADER_ROWS, columns: 1 },
  };
}
