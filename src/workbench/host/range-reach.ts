import { requireReference, splitAddress } from "./a1-address";
import { intersection, type Area } from "./area";
import { cellsOf } from "./cell-reading";
import type { Range } from "./range";
import { RangeWithProperties } from "./range-with-properties";
import * as moves from "./rectangle-moves";
import { invalidArgument } from "./rich-api-error";

/** The ranges that can be reached from a range. */
export abstract class RangeReach extends RangeWithProperties {
  protected abstract range(
    find: () => Area | null,
    orNull?: boolean,
    findsByContent?: boolean,
  ): Range;

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

  private moved(move: moves.Move): Range {
    return this.range(() => {
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
    return this.range(find, orNull);
  }

  private used(valuesOnly: boolean, orNull: boolean): Range {
    const find = () => {
      const from = this.target();
      const found = cellsOf(this.context.book, from.sheet).used(from, !valuesOnly);
      if (found) return { ...found, sheet: from.sheet };
      return orNull ? null : { ...moves.cellAt(0, 0)(from), sheet: from.sheet };
    };
    return this.range(find, orNull, true);
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
