import { intersection, withinSheet, type Area } from "./area";
import { clearRange } from "./range-clearing";
import { cellsOf } from "./cell-reading";
import { gridFor, writeCells } from "./cell-writing";
import { patchStyle } from "./cell-style";
import { ClientObject, type Loadable } from "./client-object";
import { ConditionalFormatCollection } from "./conditional-formats";
import { hideColumns, hideRows } from "./rows-and-columns";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "./range-structure";
import { RANGE_READERS } from "./range-properties";
import { RangeFormat } from "./range-format";
import * as moves from "./rectangle-moves";
import type { RequestContext } from "./request-context";
import { invalidArgument } from "./rich-api-error";
import { shifted } from "./shifts";
import { requireReference, splitAddress } from "./a1-address";
import { Worksheet } from "./worksheet";

/** An area, and how many of the workbook's shifts it has followed. */
interface AnchoredArea extends Area {
  seen: number;
}

type RangeMembers = Pick<
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
  | "text"
  | "valueTypes"
  | "values"
  | "clear"
  | "merge"
  | "select"
  | "unmerge"
>;

/** A range of cells. It follows the rows and columns that are inserted or deleted before it. */
export class Range extends ClientObject<AnchoredArea> implements RangeMembers {
  private formatObject?: RangeFormat;
  private rules?: ConditionalFormatCollection;
  private sheet?: Worksheet;

  constructor(
    context: RequestContext,
    find: () => Area | null,
    orNull = false,
    findsByContent = false,
  ) {
    const anchored = () => {
      const area = find();
      return area && { ...withinSheet(area), seen: context.book.shifts.length };
    };
    super(context, anchored, orNull, findsByContent);
  }

  readonly typeName = "Range";
  protected readonly readers = RANGE_READERS;

  protected override current(area: AnchoredArea): AnchoredArea | null {
    const { book } = this.context;
    if (!book.sheetById(area.sheet.getSheetId())) return null;
    while (area.seen < book.shifts.length) {
      const shift = book.shifts[area.seen];
      if (shift && shift.sheetId === area.sheet.getSheetId()) {
        const moved = shifted(area, shift);
        if (!moved) return null;
        Object.assign(area, moved);
      }
      area.seen++;
    }
    return area;
  }

  protected override navigation(name: string): Loadable | undefined {
    if (name === "format") return this.format;
    if (name === "worksheet") return this.worksheet;
    return name === "conditionalFormats" ? this.conditionalFormats : undefined;
  }

  get format(): RangeFormat {
    return (this.formatObject ??= new RangeFormat(this.context, () => this.targetOrNull()));
  }

  get worksheet(): Worksheet {
    return (this.sheet ??= new Worksheet(
      this.context,
      () => this.targetOrNull()?.sheet ?? null,
      true,
    ));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return (this.rules ??= new ConditionalFormatCollection(
      this.context,
      () => this.targetOrNull(),
      true,
    ));
  }

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
      const formatAt = gridFor(area, formats);
      patchStyle(this.context.book, area, (row, column) => {
        const pattern = formatAt(row, column);
        if (pattern === null || pattern === undefined) return undefined;
        if (typeof pattern !== "string") throw invalidArgument("a number format is text");
        return { n: pattern === "General" ? null : { pattern } };
      });
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

  getCell(row: number, column: number): Range {
    return this.moved(moves.cellAt(row, column));
  }

  getOffsetRange(rows: number, columns: number): Range {
    return this.moved(moves.offsetBy(rows, columns));
  }

  getResizedRange(rows: number, columns: number): Range {
    return this.moved(moves.resizedBy(rows, columns));
  }

  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.moved(moves.resizedTo(rows, columns));
  }

  getRow(row: number): Range {
    return this.moved(moves.rowOf(row));
  }

  getColumn(column: number): Range {
    return this.moved(moves.columnOf(column));
  }

  getLastRow(): Range {
    return this.moved(moves.lastRow);
  }

  getLastColumn(): Range {
    return this.moved(moves.lastColumn);
  }

  getLastCell(): Range {
    return this.moved(moves.lastCell);
  }

  getEntireRow(): Range {
    return this.moved(moves.entireRows);
  }

  getEntireColumn(): Range {
    return this.moved(moves.entireColumns);
  }

  getBoundingRect(other: Range | string): Range {
    return this.moved((from) => moves.boundingBox(() => this.other(other))(from));
  }

  getIntersection(other: Range | string): Range {
    return this.intersected(other, false);
  }

  getIntersectionOrNullObject(other: Range | string): Range {
    return this.intersected(other, true);
  }

  getUsedRange(valuesOnly = false): Range {
    return this.used(valuesOnly, false);
  }

  getUsedRangeOrNullObject(valuesOnly = false): Range {
    return this.used(valuesOnly, true);
  }

  /** The range that is given back is the room that was made; this one moves away from it. */
  insert(shift: "Down" | "Right"): Range {
    let room: Area | null = null;
    this.act(async (area) => {
      const { sheet, startRow, endRow, startColumn, endColumn } = area;
      room = { sheet, startRow, endRow, startColumn, endColumn };
      await insertCells(this.context.book, room, shift);
    });
    return new Range(this.context, () => room);
  }

  delete(shift: "Up" | "Left"): void {
    this.act((area) => deleteCells(this.context.book, area, shift));
  }

  clear(applyTo: Parameters<Excel.Range["clear"]>[0] = "All"): void {
    this.act((area) => clearRange(this.context, area, applyTo));
  }

  merge(across = false): void {
    this.act((area) => mergeCells(this.context.book, area, across));
  }

  unmerge(): void {
    this.act((area) => unmergeCells(this.context.book, area));
  }

  select(): void {
    this.act((area) => {
      const { facade } = this.context.book;
      const sheet = facade.setActiveSheet(area.sheet.getSheetId());
      const { startRow, startColumn, endRow, endColumn } = area;
      sheet.getRange({ startRow, startColumn, endRow, endColumn }).activate();
    });
  }

  private moved(move: moves.Move): Range {
    return new Range(this.context, () => {
      const from = this.target();
      return { ...move(from), sheet: from.sheet };
    });
  }

  private intersected(other: Range | string, orNull: boolean): Range {
    const find = () => {
      const from = this.target();
      const cut = intersection(from, this.other(other));
      return cut && { ...cut, sheet: from.sheet };
    };
    return new Range(this.context, find, orNull);
  }

  private used(valuesOnly: boolean, orNull: boolean): Range {
    const find = () => {
      const from = this.target();
      const found = cellsOf(this.context.book, from.sheet).used(from, !valuesOnly);
      if (found) return { ...found, sheet: from.sheet };
      return orNull ? null : { ...moves.cellAt(0, 0)(from), sheet: from.sheet };
    };
    return new Range(this.context, find, orNull, true);
  }

  private other(other: Range | string): Area {
    const { sheet } = this.target();
    const area =
      typeof other === "string"
        ? { ...requireReference(splitAddress(other).reference), sheet }
        : other.target();
    if (area.sheet !== sheet) throw invalidArgument("the ranges lie on different sheets");
    return area;
  }
}
