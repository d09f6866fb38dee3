import { requireReference, splitAddress } from "../book/a1-address";
import { intersection, type Area } from "../book/area";
import { cellsOf } from "../book/cell-reading";
import * as moves from "../book/rectangle-moves";
import { spilledFrom } from "../book/spilled-cells";
import { invalidArgument } from "../book/rich-api-error";
import type { Finding } from "../client/finding";
import { RangeWithProperties } from "./range-with-properties";

/** Gives the range of an area that is found when the batch runs. */
export type MakeRange = (find: () => Area | null) => RangeReach;

/** The ranges that can be reached from a range. */
export abstract class RangeReach extends RangeWithProperties {
  protected abstract range(find: () => Area | null, how?: Finding): RangeReach;

  getCell(row: number, column: number): RangeReach {
    return this.moved(moves.cellAt(row, column));
  }

  getOffsetRange(rows: number, columns: number): RangeReach {
    return this.moved(moves.offsetBy(rows, columns));
  }

  getResizedRange(rows: number, columns: number): RangeReach {
    return this.moved(moves.resizedBy(rows, columns));
  }

  getAbsoluteResizedRange(rows: number, columns: number): RangeReach {
    return this.moved(moves.resizedTo(rows, columns));
  }

  getRow(row: number): RangeReach {
    return this.moved(moves.rowOf(row));
  }

  getColumn(column: number): RangeReach {
    return this.moved(moves.columnOf(column));
  }

  getLastRow(): RangeReach {
    return this.moved(moves.lastRow);
  }

  getLastColumn(): RangeReach {
    return this.moved(moves.lastColumn);
  }

  getLastCell(): RangeReach {
    return this.moved(moves.lastCell);
  }

  getEntireRow(): RangeReach {
    return this.moved(moves.entireRows);
  }

  getEntireColumn(): RangeReach {
    return this.moved(moves.entireColumns);
  }

  getBoundingRect(other: RangeReach | string): RangeReach {
    this.checkArgument(other);
    return this.moved((from) => moves.boundingBox(() => this.other(other))(from));
  }

  getIntersection(other: RangeReach | string): RangeReach {
    return this.intersected(other, false);
  }

  getIntersectionOrNullObject(other: RangeReach | string): RangeReach {
    return this.intersected(other, true);
  }

  getUsedRange(valuesOnly = false): RangeReach {
    return this.used(valuesOnly, false);
  }

  getUsedRangeOrNullObject(valuesOnly = false): RangeReach {
    return this.used(valuesOnly, true);
  }

  /** The cells that a formula fills beside its own; null where it fills none. */
  getSpillingToRangeOrNullObject(): RangeReach {
    const find = () => {
      const { sheet, startRow, startColumn } = this.target();
      const filled = spilledFrom(this.context.book, sheet, startRow, startColumn);
      return filled && { ...filled, sheet };
    };
    return this.range(find, { orNull: true });
  }

  private moved(move: moves.Move): RangeReach {
    return this.range(() => {
      const from = this.target();
      return { ...move(from), sheet: from.sheet };
    });
  }

  private intersected(other: RangeReach | string, orNull: boolean): RangeReach {
    this.checkArgument(other);
    const find = () => {
      const from = this.target();
      const cut = intersection(from, this.other(other));
      return cut && { ...cut, sheet: from.sheet };
    };
    return this.range(find, { orNull });
  }

  private used(valuesOnly: boolean, orNull: boolean): RangeReach {
    const find = () => {
      const from = this.target();
      const found = cellsOf(this.context.book, from.sheet).used(from, !valuesOnly);
      if (found) return { ...found, sheet: from.sheet };
      return orNull ? null : { ...moves.cellAt(0, 0)(from), sheet: from.sheet };
    };
    return this.range(find, { orNull, byContent: true });
  }

  private checkArgument(other: RangeReach | string): void {
    if (typeof other !== "string") other.checkUsableIn(this.context);
  }

  private other(other: RangeReach | string): Area {
    const { sheet } = this.target();
    const area =
      typeof other === "string"
        ? { ...requireReference(splitAddress(other).reference), sheet }
        : other.target();
    if (area.sheet !== sheet) throw invalidArgument("the ranges lie on different sheets");
    return area;
  }
}
