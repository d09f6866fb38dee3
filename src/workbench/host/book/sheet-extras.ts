import type { Worksheet as UniverSheet } from "@univerjs/core";
import type { Rectangle } from "./area";
import { shifted, type Shift } from "./shifts";

/** Values by the names that they have in Office.js; parts are records themselves. */
export type DataRecord = Record<string, unknown>;

/** A sheet's lock: what stays allowed, and the password that opens it. */
export interface SheetLock {
  options: Excel.WorksheetProtectionOptions;
  password: string;
}

/** Something with values of its own that lies on cells, or on none. */
export interface PlacedRecord {
  id: string;
  areas: Rectangle[];
  values: DataRecord;
  /** What it consists of and is told apart: a table's columns. */
  parts?: PlacedRecord[];
}

/** What the add-in gave a sheet and Univer keeps nothing of. */
export interface SheetExtras {
  lock?: SheetLock;
  /** The cells that a lock does not close. */
  unlocked: PlacedRecord;
  page: DataRecord;
  printArea: PlacedRecord;
  printTitleRows: PlacedRecord;
  printTitleColumns: PlacedRecord;
  validations: PlacedRecord[];
  tables: PlacedRecord[];
  charts: ChartRecord[];
}

/** The cells that a chart's series draws: by the sheet's id. */
export interface CellSpan {
  sheetId: string;
  area: Rectangle;
}

export interface SeriesRecord {
  values: DataRecord;
  points: Record<number, DataRecord>;
  trendlines?: DataRecord[];
  y?: CellSpan;
  x?: CellSpan;
}

export interface ChartRecord {
  id: string;
  values: DataRecord;
  series: SeriesRecord[];
}

/** The extras of every sheet, by the sheet's id. */
export class AllExtras {
  private readonly bySheet = new Map<string, SheetExtras>();

  of(sheet: UniverSheet): SheetExtras {
    const id = sheet.getSheetId();
    let extras = this.bySheet.get(id);
    if (!extras) this.bySheet.set(id, (extras = nothing()));
    return extras;
  }

  /** A sheet's copy has the same; its tables and charts have names and ids of their own in Excel. */
  copy(from: UniverSheet, to: UniverSheet): void {
    const copy = structuredClone(this.of(from));
    this.bySheet.set(to.getSheetId(), { ...copy, tables: [], charts: [] });
  }

  /** Lets everything follow cells that moved. */
  follow(shift: Shift): void {
    const extras = this.bySheet.get(shift.sheetId);
    if (extras) for (const record of placedIn(extras)) move(record, shift);
    for (const { charts } of this.bySheet.values()) {
      for (const { series } of charts) for (const one of series) moveSeries(one, shift);
    }
  }

  clear(): void {
    this.bySheet.clear();
  }
}

function nothing(): SheetExtras {
  const nowhere = (): PlacedRecord => ({ id: "", areas: [], values: {} });
  return {
    unlocked: nowhere(),
    page: {},
    printArea: nowhere(),
    printTitleRows: nowhere(),
    printTitleColumns: nowhere(),
    validations: [],
    tables: [],
    charts: [],
  };
}

function placedIn(extras: SheetExtras): PlacedRecord[] {
  const { unlocked, printArea, printTitleRows, printTitleColumns, validations, tables } = extras;
  return [unlocked, printArea, printTitleRows, printTitleColumns, ...validations, ...tables];
}

function move(record: PlacedRecord, shift: Shift): void {
  record.areas = record.areas.map((area) => shifted(area, shift)).filter((area) => area !== null);
  for (const part of record.parts ?? []) move(part, shift);
}

function moveSeries(series: SeriesRecord, shift: Shift): void {
  for (const axis of ["x", "y"] as const) {
    const span = series[axis];
    if (span?.sheetId !== shift.sheetId) continue;
    const area = shifted(span.area, shift);
    series[axis] = area ? { ...span, area } : undefined;
  }
}
