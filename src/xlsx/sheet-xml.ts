import { ROW_POINTS } from "../report/chart-spot";
import type { PlanCell } from "../report/plan-cell";
import type { SheetPlan } from "../report/sheet-plan";
import { spotAddress } from "../report/spot";
import { cellAddress } from "../survey/ground/cell-address";
import { acceptedXml } from "./accepted-xml";
import { cellLooks, type CellLook } from "./cell-looks";
import { cellXml, looksLikeFormula } from "./cell-xml";
import { columnWidth } from "./column-widths";
import { NAMESPACES } from "./namespaces";
import { pageXml } from "./page-xml";
import { fittedHeights } from "./row-heights";
import { rulesXml } from "./rules-xml";
import type { StringTable } from "./string-table";
import type { StyleBook } from "./style-book";
import { xml, type XmlNode } from "./xml";

/** A cell that leads to a cell of the same file, by the place of its target ("'Oversigt'!A1"). */
export interface WrittenLink {
  at: { row: number; column: number };
  location: string;
}

/** What the sheets of a workbook share. */
export interface Shared {
  styles: StyleBook;
  strings: StringTable;
}

/** Notes and legend are cells like others. */
function writtenCells({ cells, notes = [], legend = [] }: SheetPlan): PlanCell[][] {
  const all = cells.map((row) => [...row]);
  for (const { at, text } of [...notes, ...legend]) all[at.row][at.column] = { kind: "text", text };
  return all;
}

function viewsXml({ frozen, gridlines = true }: SheetPlan, isFirst: boolean): XmlNode {
  const { rows, columns } = frozen;
  const pane = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  return xml(
    "sheetViews",
    {},
    xml(
      "sheetView",
      {
        showGridLines: gridlines ? undefined : 0,
        tabSelected: isFirst ? 1 : undefined,
        workbookViewId: 0,
      },
      rows + columns === 0
        ? null
        : xml("pane", {
            xSplit: columns > 0 ? columns : undefined,
            ySplit: rows > 0 ? rows : undefined,
            topLeftCell: cellAddress(rows, columns),
            activePane: pane,
            state: "frozen",
          }),
    ),
  );
}

function columnsXml({ columnWidths }: SheetPlan): XmlNode | null {
  if (columnWidths.length === 0) return null;
  return xml(
    "cols",
    {},
    columnWidths.map((points, i) =>
      xml("col", { min: i + 1, max: i + 1, width: columnWidth(points), customWidth: 1 }),
    ),
  );
}

/** A text that would be a formula if it were typed is kept from it. */
function styleOf(cell: PlanCell, look: CellLook, isLink: boolean, { styles }: Shared): number {
  const quoted = cell?.kind === "text" && looksLikeFormula(cell.text);
  return styles.cell({
    ...look,
    ...(quoted ? { quoted } : {}),
    ...(isLink ? { underline: true } : {}),
  });
}

function dataXml(
  plan: SheetPlan,
  links: readonly WrittenLink[],
  shared: Shared,
  { looks, heights }: { looks: CellLook[][]; heights: readonly number[] },
): XmlNode {
  const rows = writtenCells(plan).map((cells, row) => {
    const made = cells.map((cell, column) => {
      const isLink = links.some(({ at }) => at.row === row && at.column === column);
      const style = styleOf(cell, looks[row][column], isLink, shared);
      return cellXml(cell, cellAddress(row, column), style, shared.strings);
    });
    const isGiven = row < plan.rowHeights.length;
    const ht = isGiven || heights[row] !== ROW_POINTS ? heights[row] : undefined;
    if (ht === undefined && made.every((cell) => cell === null)) return null;
    return xml("row", { r: row + 1, ht, customHeight: isGiven ? 1 : undefined }, made);
  });
  return xml("sheetData", {}, rows);
}

/**
 * A worksheet of a plan, its parts in the order that the format demands.
 *
 * @param drawing the id of the relation to its charts; null where it has none.
 */
export function sheetXml(
  plan: SheetPlan,
  links: readonly WrittenLink[],
  shared: Shared,
  { isFirst, drawing }: { isFirst: boolean; drawing: string | null },
): XmlNode {
  const { cells, merges, notes = [] } = plan;
  const looks = cellLooks(plan);
  const heights = fittedHeights(plan, looks);
  const merged = [...merges, ...notes.map(({ at }) => at)].filter(
    ({ rows, columns }) => rows * columns > 1,
  );
  return xml(
    "worksheet",
    { xmlns: NAMESPACES.main, "xmlns:r": NAMESPACES.relations },
    xml("dimension", {
      ref: spotAddress({ row: 0, column: 0, rows: cells.length, columns: cells[0].length }),
    }),
    viewsXml(plan, isFirst),
    xml("sheetFormatPr", { defaultRowHeight: ROW_POINTS }),
    columnsXml(plan),
    dataXml(plan, links, shared, { looks, heights }),
    merged.length === 0
      ? null
      : xml(
          "mergeCells",
          { count: merged.length },
          merged.map((at) => xml("mergeCell", { ref: spotAddress(at) })),
        ),
    rulesXml(plan, shared.styles),
    acceptedXml(plan),
    links.length === 0
      ? null
      : xml(
          "hyperlinks",
          {},
          links.map(({ at, location }) =>
            xml("hyperlink", { ref: cellAddress(at.row, at.column), location }),
          ),
        ),
    pageXml(plan, heights),
    drawing === null ? null : xml("drawing", { "r:id": drawing }),
  );
}
