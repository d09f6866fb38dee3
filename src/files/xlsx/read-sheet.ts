import { DamagedFile } from "../unpack";
import type { ZipEntry } from "../zip-directory";
import { areaOf, columnOf, type CellArea } from "./cell-reference";
import { cellValue, type CellValue } from "./cell-value";
import { readXml, type XmlAttribute } from "./read-xml";
import { StringItem } from "./string-item";

/** The cells of one sheet. Rows and columns count from 0. */
export interface SheetCells {
  /** A row ends with its last filled cell; the sheet with its last filled row. */
  rows: CellValue[][];
  /** Rows with values, and columns within the rows' width, that are hidden. */
  hiddenRows: number[];
  hiddenColumns: number[];
  /** Merged cells: the value stands in the first, the others are empty. */
  merged: CellArea[];
  /** Formulas whose value the file does not hold: their cells are empty. */
  unvalued: { count: number; first: { row: number; column: number } | null };
  /** Columns of cells that are formatted as dates, by row. */
  dates: Map<number, number[]>;
}

/** What of a workbook's other parts its sheets' cells need. */
export interface WorkbookContext {
  strings: readonly string[];
  /** Per style of cells, whether it shows numbers as dates. */
  isDate: readonly boolean[];
  /** Days are counted from 1904 and not from 1900. */
  from1904: boolean;
}

/** More cells than fit in memory. */
export class TooManyCells extends Error {}

/** Excel's own limits. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
/** Empty cells before filled ones count too. */
const MOST_CELLS = 30_000_000;

/** From day 0 of workbooks that count from 1900 to day 0 of those that count from 1904. */
const DAYS_TO_1904 = 1_462;

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

class SheetHandler {
  readonly rows: CellValue[][] = [];
  readonly hiddenRows: number[] = [];
  readonly hiddenSpans: [from: number, to: number][] = [];
  readonly merged: CellArea[] = [];
  readonly unvalued: SheetCells["unvalued"] = { count: 0, first: null };
  readonly dates = new Map<number, number[]>();
  private cells = 0;
  private row = -1;
  private column = -1;
  private isHiddenRow = false;
  private isInData = false;
  private type = "n";
  private isDate = false;
  private stored = "";
  private isStored = false;
  private hasFormula = false;
  private hasValue = false;
  private readonly inline = new StringItem();

  constructor(private readonly context: WorkbookContext) {}

  open(name: string, attribute: XmlAttribute): void {
    if (name === "c") this.openCell(attribute);
    else if (name === "v") this.isStored = this.hasValue = true;
    else if (name === "f") this.hasFormula = true;
    else if (name === "row") this.openRow(attribute);
    else if (name === "sheetData") this.isInData = true;
    else if (name === "col") this.openColumns(attribute);
    else if (name === "mergeCell") {
      const area = areaOf(attribute("ref") ?? "");
      if (area !== null) this.merged.push(area);
    } else this.inline.open(name);
  }

  text(text: string): void {
    if (this.isStored) this.stored += text;
    else this.inline.add(text);
  }

  close(name: string): void {
    if (name === "v") this.isStored = false;
    else if (name === "c" && this.isInData) this.closeCell();
    else if (name === "sheetData") this.isInData = false;
    else this.inline.close(name);
  }

  /** Dates are counted from 1900 in all workbooks. */
  private storedValue(): CellValue {
    const value = cellValue(this.type, this.stored, this.context.strings);
    const isShifted = this.context.from1904 && this.isDate && this.type !== "d";
    return isShifted && typeof value === "number" ? value + DAYS_TO_1904 : value;
  }

  private noteUnvalued(): void {
    this.unvalued.count++;
    this.unvalued.first ??= { row: this.row, column: this.column };
  }

  private openColumns(attribute: XmlAttribute): void {
    if (!isTrue(attribute("hidden"))) return;
    this.hiddenSpans.push([Number(attribute("min")) - 1, Number(attribute("max")) - 1]);
  }

  private openRow(attribute: XmlAttribute): void {
    const number = attribute("r");
    this.row = number === undefined ? this.row + 1 : Number(number) - 1;
    this.column = -1;
    this.isHiddenRow = isTrue(attribute("hidden"));
    if (!(this.row >= 0 && this.row < MOST_ROWS)) throw new DamagedFile("a row beyond the sheet");
  }

  private openCell(attribute: XmlAttribute): void {
    const reference = attribute("r");
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.type = attribute("t") ?? "n";
    this.isDate = this.type === "d" || this.context.isDate[Number(attribute("s") ?? 0)];
    this.stored = "";
    this.hasFormula = this.hasValue = false;
    this.inline.take();
    if (!(this.column >= 0 && this.column < MOST_COLUMNS)) {
      throw new DamagedFile("a column beyond the sheet");
    }
  }

  private closeCell(): void {
    const isInline = this.type === "inlineStr";
    const value = isInline ? this.inline.take() : this.storedValue();
    if (this.hasFormula && (value === null || !(isInline || this.hasValue))) this.noteUnvalued();
    if (value === null || (this.hasFormula && !isInline && !this.hasValue)) return;
    while (this.rows.length <= this.row) this.rows.push([]);
    const row = this.rows[this.row];
    if (row.length === 0 && this.isHiddenRow) this.hiddenRows.push(this.row);
    this.cells += Math.max(0, this.column + 1 - row.length);
    if (this.cells > MOST_CELLS) throw new TooManyCells();
    while (row.length < this.column) row.push(null);
    row[this.column] = value;
    if (!this.isDate || typeof value !== "number") return;
    const columns = this.dates.get(this.row);
    if (columns === undefined) this.dates.set(this.row, [this.column]);
    else columns.push(this.column);
  }
}

/**
 * Reads the cells of one sheet while it is being unpacked. Of formulas, the values that were
 * calculated when the workbook was saved.
 */
export async function readSheet(
  bytes: Uint8Array,
  entry: ZipEntry,
  context: WorkbookContext,
): Promise<SheetCells> {
  const handler = new SheetHandler(context);
  await readXml(bytes, entry, handler);
  const { rows, hiddenRows, hiddenSpans, merged, unvalued, dates } = handler;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const hiddenColumns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    hiddenSpans.some(([from, to]) => from <= column && column <= to),
  );
  return { rows, hiddenRows, hiddenColumns, merged, unvalued, dates };
}
