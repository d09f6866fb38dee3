import type { Area } from "../book/area";
import { cellsOf } from "../book/cell-reading";
import { numberFormatOf } from "../book/cell-style";
import { shownText } from "../book/cell-text";
import { areaAt } from "../book/defined-names";
import { copyCells, type CopiedParts } from "../book/copying";
import { findCell } from "../book/finding-text";
import { mergedIn } from "../book/merged-areas";
import { clearRange } from "../book/range-clearing";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "../book/range-structure";
import { notImplemented } from "../client/client-errors";
import type { Finding } from "../client/finding";
import { EXCEL_ENUMS } from "../client/excel-enums";
import { requireEnum } from "../client/require-enum";
import type { Loadable } from "../client/loadable";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { RangeAreas } from "./range-areas";
import { RangeFormat } from "./range-format";
import { RangeReach } from "./range-reach";
import { RangeSort } from "./range-sort";

type RangeActions = Pick<Excel.Range, "clear" | "merge" | "select" | "unmerge">;

/** A range of cells: its properties, the ranges reached from it, and what is done to it. */
export class Range extends RangeReach implements RangeActions {
  private formatObject?: RangeFormat;
  private rules?: ConditionalFormatCollection;
  private accepted?: DataValidation;
  private sheet?: Loadable;
  private sorter?: RangeSort;

  protected override range(find: () => Area | null, how: Finding = {}): Range {
    this.checkUsable();
    return new Range(this.context, find, how);
  }

  protected override navigation(name: string): Loadable | undefined {
    if (name === "format") return this.format;
    if (name === "worksheet") return this.worksheet;
    if (name === "dataValidation") return this.dataValidation;
    return name === "conditionalFormats" ? this.conditionalFormats : undefined;
  }

  get format(): RangeFormat {
    this.checkUsable();
    return (this.formatObject ??= new RangeFormat(this.context, () => this.targetOrNull()));
  }

  get worksheet(): Loadable {
    this.checkUsable();
    const { context } = this;
    return (this.sheet ??= context.objects.worksheet(
      context,
      () => this.targetOrNull()?.sheet ?? null,
    ));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    this.checkUsable();
    return (this.rules ??= new ConditionalFormatCollection(
      this.context,
      () => this.targetOrNull(),
      (find) => this.range(find),
    ));
  }

  get dataValidation(): DataValidation {
    this.checkUsable();
    return (this.accepted ??= new DataValidation(this.context, () => this.targetOrNull(), {
      orNull: true,
    }));
  }

  /** The range that is given back is the room that was made; this one moves away from it. */
  insert(shift: "Down" | "Right"): Range {
    let room: Area | null = null;
    this.act(async (area) => {
      const { sheet, startRow, endRow, startColumn, endColumn } = area;
      room = { sheet, startRow, endRow, startColumn, endColumn };
      await insertCells(this.context.book, room, shift);
    });
    return this.range(() => room);
  }

  delete(shift: "Up" | "Left"): void {
    this.act((area) => deleteCells(this.context.book, area, shift));
  }

  clear(applyTo: Parameters<Excel.Range["clear"]>[0] = "All"): void {
    this.act((area) => {
      requireEnum(EXCEL_ENUMS.ClearApplyTo, applyTo);
      if (applyTo !== "All" && applyTo !== "Contents" && applyTo !== "Formats") {
        throw notImplemented(`Range.clear("${applyTo}")`);
      }
      clearRange(this.context.book, area, applyTo);
    });
  }

  get sort(): RangeSort {
    this.checkUsable();
    return (this.sorter ??= new RangeSort(this.context, () => this.targetOrNull(), {
      orNull: true,
    }));
  }

  /** The first cell that shows the text. */
  find(text: string, criteria: Excel.SearchCriteria = {}): Range {
    return this.range(() => this.found(text, criteria));
  }

  findOrNullObject(text: string, criteria: Excel.SearchCriteria = {}): Range {
    return this.range(() => this.found(text, criteria), { orNull: true });
  }

  /** Copies other cells, or their values, formulas or looks, over these. */
  copyFrom(
    source: Range | string,
    copyType: Parameters<Excel.Range["copyFrom"]>[1] = "All",
    skipBlanks = false,
    transpose = false,
  ): void {
    if (typeof source !== "string") source.checkUsableIn(this.context);
    this.act((area) => {
      requireEnum(EXCEL_ENUMS.RangeCopyType, copyType);
      if (skipBlanks || transpose || copyType === "Link") throw notImplemented("Range.copyFrom");
      const { book } = this.context;
      const from = typeof source === "string" ? areaAt(book, source, area.sheet) : source.target();
      copyCells(book, from, area, copyType as CopiedParts);
    });
  }

  private found(text: string, criteria: Excel.SearchCriteria): Area | null {
    const { book, host } = this.context;
    const { matchCase = false, completeMatch = false, searchDirection = "Forward" } = criteria;
    requireEnum(EXCEL_ENUMS.SearchDirection, searchDirection);
    const { sheet } = this.target();
    const source = cellsOf(book, sheet);
    const used = source.used(this.target(), false);
    if (!used) return null;
    const shown = (row: number, column: number) =>
      shownText(source.cell(row, column), numberFormatOf(sheet, row, column), host.displayLanguage);
    const backwards = searchDirection === "Backwards";
    const wanted = { text, matchCase, complete: completeMatch, backwards };
    return findCell({ ...used, sheet }, wanted, shown);
  }

  merge(across = false): void {
    this.act((area) => mergeCells(this.context.book, area, across));
  }

  unmerge(): void {
    this.act((area) => unmergeCells(this.context.book, area));
  }

  getMergedAreasOrNullObject(): RangeAreas {
    this.checkUsable();
    return new RangeAreas(
      this.context,
      () => mergedIn(this.target()),
      (find) => new Range(this.context, find, { fleeting: false }),
    );
  }

  select(): void {
    this.act((area) => {
      const { facade } = this.context.book;
      const sheet = facade.setActiveSheet(area.sheet.getSheetId());
      const { startRow, startColumn, endRow, endColumn } = area;
      sheet.getRange({ startRow, startColumn, endRow, endColumn }).activate();
    });
  }
}
