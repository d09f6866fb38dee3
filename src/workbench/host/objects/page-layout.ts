import type { Worksheet as UniverSheet } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows, type Rectangle } from "../book/area";
import { requireReference, splitAddress } from "../book/a1-address";
import { invalidArgument } from "../book/rich-api-error";
import type { PlacedRecord } from "../book/sheet-extras";
import type { RequestContext } from "../client/request-context";
import { PAGE_LAYOUT } from "./page-layout-kinds";
import { Range } from "./range";
import { RangeAreas } from "./range-areas";
import { RecordObject } from "./record-object";

type PageMembers = Pick<
  Excel.PageLayout,
  "setPrintArea" | "setPrintTitleColumns" | "setPrintTitleRows"
>;

type Given = Parameters<Excel.PageLayout["setPrintTitleRows"]>[0];
type Which = "printArea" | "printTitleRows" | "printTitleColumns";

/** How a sheet is printed. Nothing is printed here: what was set can be read back. */
export class PageLayout extends RecordObject implements PageMembers {
  constructor(
    context: RequestContext,
    private readonly sheet: () => UniverSheet | null,
  ) {
    const find = () => {
      const found = sheet();
      return found && context.book.extras.of(found).page;
    };
    super(context, find, PAGE_LAYOUT, { orNull: true });
  }

  setPrintArea(printArea: Parameters<Excel.PageLayout["setPrintArea"]>[0]): void {
    this.place("printArea", printArea as Given, () => true);
  }

  setPrintTitleRows(rows: Given): void {
    this.place("printTitleRows", rows, isWholeRows);
  }

  setPrintTitleColumns(columns: Given): void {
    this.place("printTitleColumns", columns, isWholeColumns);
  }

  getPrintAreaOrNullObject(): RangeAreas {
    const areas = () => {
      const sheet = this.sheet();
      const found = sheet && this.context.book.extras.of(sheet).printArea.areas;
      return found && found.length > 0 ? { areas: found.map((a) => ({ ...a, sheet })) } : null;
    };
    return new RangeAreas(this.context, areas, (find) => new Range(this.context, find));
  }

  getPrintTitleRowsOrNullObject(): Range {
    return this.placed("printTitleRows");
  }

  getPrintTitleColumnsOrNullObject(): Range {
    return this.placed("printTitleColumns");
  }

  /** An inch is 72 points. */
  setPrintMargins(
    unit: Parameters<Excel.PageLayout["setPrintMargins"]>[0],
    margins: Excel.PageLayoutMarginOptions,
  ): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit as "Points"];
    if (points === undefined) throw invalidArgument(`there is no unit ${unit}`);
    for (const [side, size] of Object.entries(margins as Record<string, number>)) {
      this.set({ [`${side}Margin`]: size * points });
    }
  }

  private place(which: Which, given: Given, fits: (area: Rectangle) => boolean): void {
    if (typeof given !== "string") (given as unknown as Range).checkUsableIn(this.context);
    this.act(() => {
      const sheet = this.sheet();
      if (!sheet) return;
      const area =
        typeof given === "string"
          ? requireReference(splitAddress(given).reference)
          : whole((given as unknown as Range).target(), which);
      if (!fits(area)) throw invalidArgument(`${which}: whole rows or columns are asked for`);
      const { startRow, endRow, startColumn, endColumn } = area;
      this.record(sheet, which).areas = [{ startRow, endRow, startColumn, endColumn }];
    });
  }

  private placed(which: Which): Range {
    const find = () => {
      const sheet = this.sheet();
      const area = sheet && this.record(sheet, which).areas[0];
      return area ? { ...area, sheet } : null;
    };
    return new Range(this.context, find, { orNull: true });
  }

  private record(sheet: UniverSheet, which: Which): PlacedRecord {
    return this.context.book.extras.of(sheet)[which];
  }
}

/** Titles are given by any cells of their rows or columns. */
function whole(area: Rectangle, which: Which): Rectangle {
  if (which === "printTitleRows") return { ...area, startColumn: 0, endColumn: MAX_COLUMNS - 1 };
  if (which === "printTitleColumns") return { ...area, startRow: 0, endRow: MAX_ROWS - 1 };
  return area;
}
