import type { PlanCell } from "./plan-cell";
import type { PlanRule } from "./plan-rule";
import { spot, type Spot } from "./spot";
import type { SpotFormat } from "./spot-format";

/** What a column of a table holds. A share is a fraction, points are percentage points. */
export type ColumnLook = "text" | "place" | "share" | "points" | "count" | "coefficient" | "p";

/** A table of a report page: one row of heads over rows of cells. */
export interface PageTable {
  /** Stands above it; none where it is the page's only table. */
  title?: string;
  columns: readonly { head: string; look: ColumnLook }[];
  rows: readonly (readonly PlanCell[])[];
  /** How many of the last rows are totals. */
  totals?: number;
}

/** The rows that a table's heads take: long ones run over several lines, and rows do not grow. */
const HEAD_ROWS = 3;

/** Where a table's rows begin that is laid out from a row of the block on. */
export function tableBodyRow(row: number, hasTitle: boolean): number {
  return row + (hasTitle ? 1 : 0) + HEAD_ROWS;
}

/** The row after such a table and the empty row under it. */
export function rowAfterTable(row: number, hasTitle: boolean, rows: number): number {
  return tableBodyRow(row, hasTitle) + rows + 1;
}

const HEADER = { fill: "#1B4B5A", fontColor: "#FFFFFF" };
const LINE = "#C9D3D6";
const TITLE_COLOUR = "#1B4B5A";

const FORMATS: Readonly<Record<ColumnLook, Omit<SpotFormat, "at">>> = {
  text: { align: "Left", wrap: true, verticalAlign: "Center" },
  place: { align: "Center" },
  share: { align: "Center", numberFormat: "0 %" },
  points: { align: "Center", numberFormat: "+0;-0;0" },
  count: { align: "Center", numberFormat: "0" },
  coefficient: { align: "Center", numberFormat: "0.00" },
  p: { align: "Center", numberFormat: "0.000" },
};

/** A table laid out from a row of a block on. */
export interface LaidTable {
  cells: PlanCell[][];
  merges: Spot[];
  formats: SpotFormat[];
  rules: PlanRule[];
  /** Its rows without title and head. */
  body: Spot;
}

/** Lays a table out; its cells are as wide as its columns. */
export function layTable(table: PageTable, row: number): LaidTable {
  const { title, columns, rows, totals = 0 } = table;
  const width = columns.length;
  const empty = new Array<PlanCell>(width - 1).fill(null);
  const hasTitle = title !== undefined;
  const headRow = row + (hasTitle ? 1 : 0);
  const body = spot(tableBodyRow(row, hasTitle), 0, rows.length, width);
  const headCell = (i: number) => spot(headRow, i, HEAD_ROWS);
  const column = (i: number) => spot(body.row, i, rows.length);
  const filled = rows.length > 0;
  return {
    body,
    cells: [
      ...(title === undefined ? [] : [[{ kind: "text", text: title } as const, ...empty]]),
      columns.map(({ head }): PlanCell => (head === "" ? null : { kind: "text", text: head })),
      ...Array.from({ length: HEAD_ROWS - 1 }, () => [null, ...empty]),
      ...rows.map((cells) => [...cells]),
    ],
    merges: columns.map((_, i) => headCell(i)),
    formats: [
      ...(title === undefined
        ? []
        : [{ at: spot(row, 0), bold: true, fontColor: TITLE_COLOUR } satisfies SpotFormat]),
      {
        at: spot(headRow, 0, HEAD_ROWS, width),
        bold: true,
        wrap: true,
        align: "Center",
        verticalAlign: "Center",
        head: "column",
        ...HEADER,
      },
      ...columns.flatMap(({ look }, i): SpotFormat[] =>
        look === "text" ? [{ at: headCell(i), align: "Left" }] : [],
      ),
      ...(filled
        ? [
            { at: body, lineBelow: LINE },
            ...columns.map(({ look }, i): SpotFormat => ({ at: column(i), ...FORMATS[look] })),
            { at: column(0), head: "row" } satisfies SpotFormat,
          ]
        : []),
      ...(totals > 0
        ? [{ at: spot(body.row + rows.length - totals, 0, totals, width), bold: true }]
        : []),
    ],
    rules: columns.flatMap(({ look }, i): PlanRule[] =>
      filled && look === "points"
        ? [
            {
              kind: "zero",
              at: column(i),
              when: { kind: "shows-zero", decimals: 0 },
              format: "0;0;0",
            },
          ]
        : [],
    ),
  };
}
