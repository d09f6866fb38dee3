import type { Area } from "./area";
import type { Loadable } from "./client-object";
import { ConditionalFormatCollection } from "./conditional-formats";
import { clearRange } from "./range-clearing";
import { RangeFormat } from "./range-format";
import { mergedIn, RangeAreas } from "./merged-areas";
import { RangeReach } from "./range-reach";
import { deleteCells, insertCells, mergeCells, unmergeCells } from "./range-structure";
import { Worksheet } from "./worksheet";

type RangeActions = Pick<Excel.Range, "clear" | "merge" | "select" | "unmerge">;

/** A range of cells: its properties, the ranges reached from it, and what is done to it. */
export class Range extends RangeReach implements RangeActions {
  private formatObject?: RangeFormat;
  private rules?: ConditionalFormatCollection;
  private sheet?: Worksheet;

  protected override range(find: () => Area | null, orNull = false, findsByContent = false): Range {
    return new Range(this.context, find, orNull, findsByContent);
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
    this.act((area) => clearRange(this.context, area, applyTo));
  }

  merge(across = false): void {
    this.act((area) => mergeCells(this.context.book, area, across));
  }

  unmerge(): void {
    this.act((area) => unmergeCells(this.context.book, area));
  }

  getMergedAreasOrNullObject(): RangeAreas {
    return new RangeAreas(
      this.context,
      () => mergedIn(this.target()),
      (area) => this.range(() => area),
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
