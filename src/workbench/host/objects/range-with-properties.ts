import { patchStyle } from "../book/cell-style";
import { gridFor, writeCells } from "../book/cell-writing";
import { clearStyles } from "../book/range-clearing";
import { invalidArgument } from "../book/rich-api-error";
import { hideColumns, hideRows } from "../book/rows-and-columns";
import { notImplemented } from "../client/client-errors";
import { AnchoredRange } from "./anchored-range";
import { RANGE_READERS } from "./range-properties";

type RangeProperties = Pick<
  Excel.Range,
  | "address"
  | "cellCount"
  | "columnCount"
  | "columnHidden"
  | "columnIndex"
  | "formulas"
  | "hidden"
  | "isEntireColumn"
  | "isEntireRow"
  | "numberFormat"
  | "rowCount"
  | "rowHidden"
  | "rowIndex"
  | "style"
  | "text"
  | "valueTypes"
  | "values"
>;

/** The properties of a range that are values. */
export abstract class RangeWithProperties extends AnchoredRange implements RangeProperties {
  readonly typeName = "Range";
  protected readonly readers = RANGE_READERS;

  get address(): string {
    return this.read("address");
  }

  get cellCount(): number {
    return this.read("cellCount");
  }

  get columnCount(): number {
    return this.read("columnCount");
  }

  get columnIndex(): number {
    return this.read("columnIndex");
  }

  get rowCount(): number {
    return this.read("rowCount");
  }

  get rowIndex(): number {
    return this.read("rowIndex");
  }

  get isEntireColumn(): boolean {
    return this.read("isEntireColumn");
  }

  get isEntireRow(): boolean {
    return this.read("isEntireRow");
  }

  get hidden(): boolean {
    return this.read("hidden");
  }

  get text(): string[][] {
    return this.read("text");
  }

  get valueTypes(): Excel.RangeValueType[][] {
    return this.read("valueTypes");
  }

  get values(): Excel.Range["values"] {
    return this.read("values");
  }

  set values(values: Excel.Range["values"]) {
    this.write("values", values, (area) => writeCells(this.context.book, area, values));
  }

  get formulas(): Excel.Range["formulas"] {
    return this.read("formulas");
  }

  set formulas(formulas: Excel.Range["formulas"]) {
    this.write("formulas", formulas, (area) => writeCells(this.context.book, area, formulas));
  }

  get numberFormat(): Excel.Range["numberFormat"] {
    return this.read("numberFormat");
  }

  set numberFormat(formats: Excel.Range["numberFormat"]) {
    this.write("numberFormat", formats, (area) => {
      const formatAt = gridFor(area, singleOf(formats));
      patchStyle(this.context.book, area, (row, column) => {
        const pattern = formatAt(row, column);
        if (pattern === null || pattern === undefined) return undefined;
        if (typeof pattern !== "string") throw invalidArgument("a number format is text");
        return { n: pattern === "General" ? null : { pattern } };
      });
    });
  }

  get style(): string {
    return this.read("style");
  }

  set style(style: string) {
    this.write("style", style, (area) => {
      if (style !== "Normal") throw notImplemented(`Range.style = "${style}"`);
      clearStyles(this.context.book, area);
    });
  }

  get rowHidden(): boolean {
    return this.read("rowHidden");
  }

  set rowHidden(hide: boolean) {
    this.write("rowHidden", hide, (area) => hideRows(this.context.book, area, hide));
  }

  get columnHidden(): boolean {
    return this.read("columnHidden");
  }

  set columnHidden(hide: boolean) {
    this.write("columnHidden", hide, (area) => hideColumns(this.context.book, area, hide));
  }
}

/** A grid of one format is for all cells of the range, as one that is no grid. */
function singleOf(formats: unknown): unknown {
  if (!Array.isArray(formats) || formats.length !== 1) return formats;
  const [row] = formats as unknown[];
  return Array.isArray(row) && row.length === 1 ? (row as unknown[])[0] : formats;
}
