import { text, type PlanCell } from "./plan-cell";
import type { PlanRule } from "./plan-rule";
import { spot, type Spot } from "./spot";
import type { SpotFormat } from "./spot-format";
import type { ColumnLook, PageColumn, PlacedColumn } from "./table-column";
import { footFormats, footNames } from "./table-foot";
import { hasGroups, headRows, headsOf } from "./table-heads";
import { LINE, STRONG_LINE } from "./table-lines";

/** A table of a report page: heads, of columns and of groups of them, over rows of cells. */
export interface PageTable {
  /** Stands above it; none where it is the page's only table. */
  title?: string;
  columns: readonly PageColumn[];
  rows: readonly (readonly PlanCell[])[];
  /** How many of the last rows are totals: a line parts them from the rows above. */
  totals?: number;
  /**
   * Rows that count or compare what stands above them. Each number has a format of its own; the
   * first cell is the row's name, over all columns before the first group.
   */
  foot?: readonly (readonly PlanCell[])[];
}

/** Where a table's rows begin that is laid out from a row of the block on. */
export function tableBodyRow(row: number, hasTitle: boolean, isGrouped = false): number {
  return row + (hasTitle ? 1 : 0) + headRows(isGrouped);
}

/** The row after such a table and the empty row under it. */
export function rowAfterTable(row: number, hasTitle: boolean, rows: number): number {
  return tableBodyRow(row, hasTitle) + rows + 1;
}

const HEADER = { fill: "#1B4B5A", fontColor: "#FFFFFF" };
const TITLE_COLOUR = "#1B4B5A";

const FORMATS: Readonly<Record<ColumnLook, Omit<SpotFormat, "at">>> = {
  text: { align: "Left", wrap: true, verticalAlign: "Center" },
  word: { align: "Center", verticalAlign: "Center" },
  place: { align: "Center", verticalAlign: "Center" },
  share: { align: "Center", verticalAlign: "Center", numberFormat: "0 %" },
  points: { align: "Center", verticalAlign: "Center", numberFormat: "+0;-0;0" },
  count: { align: "Center", verticalAlign: "Center", numberFormat: "0" },
  coefficient: { align: "Center", verticalAlign: "Center", numberFormat: "0.00" },
  p: { align: "Center", verticalAlign: "Center", numberFormat: "0.000" },
};

/** A table laid out from a row of a block on. */
export interface LaidTable {
  cells: PlanCell[][];
  merges: Spot[];
  formats: SpotFormat[];
  rules: PlanRule[];
  /** Its rows without title, head and foot. */
  body: Spot;
}

function placed(columns: readonly PageColumn[]): PlacedColumn[] {
  let next = 0;
  return columns.map(({ span = 1, ...column }) => {
    next += span;
    return { ...column, span, at: next - span };
  });
}

/** Lays a table out; its cells are as wide as its columns. */
export function layTable(table: PageTable, row: number): LaidTable {
  const { title, rows, totals = 0, foot = [] } = table;
  const columns = placed(table.columns);
  const width = columns.reduce((sum, { span }) => sum + span, 0);
  const empty = () => new Array<PlanCell>(width).fill(null);
  const hasTitle = title !== undefined;
  const headRow = row + (hasTitle ? 1 : 0);
  const body = spot(tableBodyRow(row, hasTitle, hasGroups(columns)), 0, rows.length, width);
  const heads = headsOf(columns, headRow);
  const headCells = Array.from({ length: body.row - headRow }, empty);
  for (const { words, at } of heads) headCells[at.row - headRow][at.column] = text(words);
  const column = ({ at, span }: PlacedColumn) => spot(body.row, at, rows.length, span);
  const filled = rows.length > 0;
  const footRow = body.row + rows.length;
  const wide = (cells: readonly PlanCell[]) =>
    columns.flatMap(({ span }, i) => [cells[i], ...new Array<PlanCell>(span - 1).fill(null)]);
  return {
    body,
    cells: [
      ...(title === undefined ? [] : [[text(title), ...empty().slice(1)]]),
      ...headCells,
      ...rows.map(wide),
      ...foot.map(wide),
    ],
    merges: [
      ...heads.map(({ at }) => at),
      ...columns
        .filter(({ span }) => span > 1)
        .flatMap(({ at, span }) => rows.map((_, i) => spot(body.row + i, at, 1, span))),
      ...footNames(columns, footRow, foot.length).filter((at) => at.columns > 1),
    ],
    formats: [
      ...(title === undefined
        ? []
        : [{ at: spot(row, 0), bold: true, fontColor: TITLE_COLOUR } satisfies SpotFormat]),
      {
        at: spot(headRow, 0, body.row - headRow, width),
        bold: true,
        wrap: true,
        align: "Center",
        verticalAlign: "Center",
        head: "column",
        ...HEADER,
      },
      ...heads.flatMap(({ at, look }): SpotFormat[] =>
        look === "text" ? [{ at, align: "Left" }] : [],
      ),
      ...(filled
        ? [
            { at: body, lineBelow: LINE },
            ...columns.map((each): SpotFormat => ({ at: column(each), ...FORMATS[each.look] })),
            { at: column(columns[0]), head: "row" } satisfies SpotFormat,
          ]
        : []),
      ...(totals > 0
        ? [{ at: spot(footRow - totals, 0, totals, width), bold: true, lineAbove: STRONG_LINE }]
        : []),
      ...footFormats(columns, spot(footRow, 0, foot.length, width)),
    ],
    rules: columns.flatMap((each): PlanRule[] =>
      filled && each.look === "points"
        ? [
            {
              kind: "zero",
              at: column(each),
              when: { kind: "shows-zero", decimals: 0 },
              format: "0;0;0",
            },
          ]
        : [],
    ),
  };
}
