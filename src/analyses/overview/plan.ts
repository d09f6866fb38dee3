import { DEFAULT_THRESHOLDS, type Grade, type GradeThresholds } from "../../evaluation/grade";
import type { ElementFigures, MeanFigures } from "./figures";
import type { Overview, TotalRule } from "./evaluate";
import { speak, type Language } from "../../language/language";
import { overviewTexts } from "./texts";
import { roundHalfAway } from "../../stats/round-half-away";
import { GRADE_COLOURS } from "../../report/grade-colours";
import { overviewNotes } from "./notes";
import type { PlanCell, SheetPlan, Spot, SpotFormat, SpotRule } from "../../report/sheet-plan";

const SHARE_FORMAT = "0 %";
const CHANGE_FORMAT = "+0 %;-0 %;0 %";
/** For a change that shows as 0: without it Excel would show a sign before the zero. */
const NO_CHANGE_FORMAT = "0 %;0 %;0 %";
const HEADER_ROWS = 2;
const HEADER = { fill: "#1B4B5A", fontColor: "#FFFFFF" };
const LINE = "#C9D3D6";
const UNIT_WIDTH = 174;
const HEADER_HEIGHTS = [34, 50];
const FIGURE_WIDTH = 95;

export interface OverviewPlanOptions {
  total: TotalRule;
  language: Language;
  builtAt: Date;
  thresholds?: GradeThresholds;
}

function figureCells(figures: readonly (ElementFigures | MeanFigures)[]): PlanCell[] {
  return figures.flatMap(({ share, change }): PlanCell[] => [
    share === null ? null : { number: share },
    change === null ? null : { number: change },
  ]);
}

/** The cells of a column of changes that round to 0 keep their value but show no sign. */
function noChanges(figures: readonly (number | null)[], column: number): SpotFormat[] {
  return figures.flatMap((change, i): SpotFormat[] =>
    change !== null && change !== 0 && roundHalfAway(change, 2) === 0
      ? [
          {
            at: { row: HEADER_ROWS + i, column, rows: 1, columns: 1 },
            numberFormat: NO_CHANGE_FORMAT,
          },
        ]
      : [],
  );
}

/** The conditional formats of one result column: judged on the whole per cent that is shown. */
function gradeRules(at: Spot, { high, middle }: GradeThresholds): SpotRule[] {
  const conditions: [Grade, string][] = [
    ["high", `ROUND({cell},2)>=${high}`],
    ["middle", `ROUND({cell},2)>=${middle},ROUND({cell},2)<${high}`],
    ["low", `ROUND({cell},2)<${middle}`],
  ];
  return conditions.map(([grade, condition]) => ({
    at,
    formula: `=AND(ISNUMBER({cell}),${condition})`,
    ...GRADE_COLOURS[grade],
  }));
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
  const notes = overviewNotes(overview, { ...options, thresholds });
  const cells: PlanCell[][] = [
    wide([{ text: texts.unit }, ...elements.flatMap((element) => [{ text: element }, null])]),
    wide([null, ...elements.flatMap(() => [{ text: texts.result }, { text: texts.changePoints }])]),
    ...units.map((unit) => [{ text: unit.unit }, ...figureCells(unit.elements)]),
    [{ text: `${texts.total} (${texts[total]})` }, ...figureCells(overview.total[total])],
    wide([]),
    ...notes.map((note) => wide([{ text: note }])),
  ];
  const totalRow = HEADER_ROWS + units.length;
  const figureRows = units.length + 1;
  const column = (index: number, row = HEADER_ROWS, rows = figureRows): Spot => ({
    row,
    column: index,
    rows,
    columns: 1,
  });
  const formats: SpotFormat[] = [
    {
      at: { row: 0, column: 0, rows: HEADER_ROWS, columns },
      wrap: true,
      align: "Center",
      verticalAlign: "Center",
      ...HEADER,
    },
    { at: { row: 0, column: 0, rows: 1, columns }, bold: true },
    { at: { row: HEADER_ROWS, column: 0, rows: figureRows, columns }, lineBelow: LINE },
    { at: { row: totalRow, column: 0, rows: 1, columns }, bold: true },
    {
      at: { row: totalRow + 2, column: 0, rows: notes.length, columns: 1 },
      italic: true,
      fontColor: "#4A5A5F",
    },
    ...elements.flatMap((_, i): SpotFormat[] => [
      { at: column(1 + 2 * i), numberFormat: SHARE_FORMAT, align: "Center" },
      { at: column(2 + 2 * i), numberFormat: CHANGE_FORMAT, align: "Center" },
      ...noChanges(
        [...units.map((unit) => unit.elements[i].change), overview.total[total][i].change],
        2 + 2 * i,
      ),
    ]),
  ];
  return {
    name: texts.sheetName,
    cells,
    merges: [
      { row: 0, column: 0, rows: HEADER_ROWS, columns: 1 },
      ...elements.map((_, i) => ({ row: 0, column: 1 + 2 * i, rows: 1, columns: 2 })),
    ],
    formats,
    rules: elements.flatMap((_, i) => gradeRules(column(1 + 2 * i), thresholds)),
    columnWidths: [UNIT_WIDTH, ...elements.flatMap(() => [FIGURE_WIDTH, FIGURE_WIDTH])],
    rowHeights: HEADER_HEIGHTS,
    frozen: { rows: HEADER_ROWS, columns: 1 },
  };
}
