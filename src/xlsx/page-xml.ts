import type { SheetPlan } from "../report/sheet-plan";
import { lineCode } from "./line-code";
import { highestChart, pageBreaks } from "./page-breaks";
import { xml, type XmlNode } from "./xml";

/** ISO A4 among the paper sizes (ECMA-376 part 1, 18.3.1.63), and its sides in points. */
const A4 = { size: 9, short: 595, long: 842 };
const INCH = 72;
const MARGINS = { left: 0.6, right: 0.6, top: 0.8, bottom: 0.8, header: 0.35, footer: 0.35 };
/** Printers and other programs set letters, and with them columns, wider than Excel on the screen. */
const RESERVE = { across: 0.89, down: 0.96 };
/** A page is made no smaller than this for a chart that is too high for it. */
const SMALLEST_FOR_CHART = 0.6;
const MOST_COLUMNS = 16_383;

/**
 * What a worksheet says of how it is printed, in the order of the format: margins, paper, header and
 * footer, page ends. One page wide by its scale: Excel's own fitting would pay no heed to page ends.
 *
 * @param heights of the plan's rows in points.
 */
export function pageXml(plan: SheetPlan, heights: readonly number[]): XmlNode[] {
  const { page, columnWidths, cells } = plan;
  if (page === undefined) return [];
  const { orientation, onePageWide, header, footer, repeatedRows } = page;
  const { column, columns, row, rows } = page.area ?? {
    row: 0,
    column: 0,
    rows: cells.length,
    columns: cells[0].length,
  };
  const [across, down] = orientation === "landscape" ? [A4.long, A4.short] : [A4.short, A4.long];
  const width = columnWidths.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
  const wide = (across - (MARGINS.left + MARGINS.right) * INCH) * RESERVE.across;
  const high = (down - (MARGINS.top + MARGINS.bottom) * INCH) * RESERVE.down;
  const byWidth = onePageWide ? wide / Math.max(1, width) : 1;
  const byChart = high / Math.max(1, highestChart(plan, heights));
  const fitting = Math.min(1, byWidth, byChart < SMALLEST_FOR_CHART ? 1 : byChart);
  const scale = Math.max(10, Math.floor(fitting * 100));
  const room = high / (scale / 100);
  const breaks = pageBreaks(plan, heights.slice(0, row + rows), room, repeatedRows);
  return [
    xml("pageMargins", MARGINS),
    xml("pageSetup", { paperSize: A4.size, scale, orientation }),
    xml(
      "headerFooter",
      {},
      xml("oddHeader", {}, lineCode(header)),
      xml("oddFooter", {}, lineCode(footer)),
    ),
    ...(breaks.length === 0
      ? []
      : [
          xml(
            "rowBreaks",
            { count: breaks.length, manualBreakCount: breaks.length },
            // A page ends below the row of this number, counted from 1.
            breaks.map((id) => xml("brk", { id, max: MOST_COLUMNS, man: 1 })),
          ),
        ]),
  ];
}
