import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
} from "@univerjs/core";
import type { Language } from "../../../language/language";
import type { CellStyle } from "../cell-styles";
import { toDanishFormula } from "../danish-formula";

/** One line of the sheet: a formula, what it shows, and how many cells its result fills. */
export interface FormulaLine {
  formula: string;
  shows: string;
  style: CellStyle;
  /** Rows and columns of the result; one cell where it is left out. */
  spills?: [rows: number, columns: number];
}

/** A formula whose result is a table of its own, as wide as a section, below the line that shows it. */
export interface TableLine {
  formula: string;
  shows: string;
  labels: readonly string[];
  /** One for each column. */
  styles: readonly CellStyle[];
  rows: number;
}

/** The columns that a line fills. */
export const columns = { formula: 0, shows: 1, result: 2 } as const;

/** How many columns a section's heading spans; the overview stands to the right of them. */
export const sectionWidth = 7;

/** More letters than a narrow column holds on one line. */
const longLabel = 10;

/** Writes a sheet from the top down. `row` is the next free row, from 0. */
export class SheetWriter {
  readonly cells: IObjectMatrixPrimitiveType<ICellData> = {};
  readonly merges: IRange[] = [];
  readonly rowHeights: Record<number, { h: number }> = {};
  row = 0;

  constructor(private readonly language: Language) {}

  /** A value, or a formula in the engine's English form where it begins with "=". */
  put(row: number, column: number, value: string | number | null, style: CellStyle): void {
    const line = (this.cells[row] ??= {});
    if (value === null) line[column] = { s: style };
    else if (typeof value === "string" && value.startsWith("="))
      line[column] = { f: value, s: style };
    else {
      const t = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
      line[column] = { v: value, t, s: style };
    }
  }

  /** A heading over `width` columns from the first, with an empty row above it. */
  section(title: string, width: number): void {
    if (this.row > 0) this.row++;
    for (let column = 0; column < width; column++) this.put(this.row, column, null, "section");
    this.put(this.row, 0, title, "section");
    this.rowHeights[this.row++] = { h: 28 };
  }

  /** A row of column headers as wide as a section, tall enough for a long one. */
  header(labels: readonly string[]): void {
    const isLong = labels.slice(columns.result).some((label) => label.length > longLabel);
    if (isLong) this.rowHeights[this.row] = { h: 40 };
    for (let column = 0; column < sectionWidth; column++) {
      this.put(this.row, column, labels[column] ?? null, "header");
    }
    this.row++;
  }

  /** A row of values, with one style each. */
  values(values: readonly (string | number | null)[], styles: readonly CellStyle[]): void {
    values.forEach((value, column) => {
      this.put(this.row, column, value, styles[column] ?? "text");
    });
    this.row++;
  }

  /** A line of text over several columns. */
  sentence(text: string, style: CellStyle, width: number): void {
    this.put(this.row, 0, text, style);
    this.merges.push({
      startRow: this.row,
      endRow: this.row,
      startColumn: 0,
      endColumn: width - 1,
    });
    this.row++;
  }

  /** A formula as a user would type it, what it shows, and the formula itself at work. */
  line({ formula, shows, style, spills: [rows, width] = [1, 1] }: FormulaLine): void {
    this.typed(formula, shows);
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < width; c++) this.put(this.row + r, columns.result + c, null, style);
    }
    this.put(this.row, columns.result, formula, style);
    this.row += rows;
  }

  /** A formula as a user would type it and what it shows; below them labels, and its table at work. */
  lineBelow({ formula, shows, labels, styles, rows }: TableLine): void {
    this.typed(formula, shows);
    this.row++;
    this.header(labels);
    for (let r = 0; r < rows; r++) {
      styles.forEach((style, column) => this.put(this.row + r, column, null, style));
    }
    this.put(this.row, 0, formula, styles[0]);
    this.row += rows;
  }

  /** The formula as text for good: it is shown here, and works elsewhere. */
  private typed(formula: string, shows: string): void {
    this.put(this.row, columns.formula, null, "formula");
    this.cells[this.row][columns.formula] = {
      v: this.language === "da" ? toDanishFormula(formula) : formula,
      t: CellValueType.FORCE_STRING,
      s: "formula",
    };
    this.put(this.row, columns.shows, shows, "text");
  }
}
