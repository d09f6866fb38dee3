import { spot } from "../report/spot";
import type { Place } from "./apply-plan";
import { blocksOf, rowBytes } from "./payload";
import type { Step } from "./steps";

type Grid = readonly (string | number)[][];

/** What cells held just before they were written: formulas, and the values beside them. */
export interface Held {
  formulas: unknown[][];
  values: unknown[][];
}

/**
 * Writes a rectangle of cells in as few requests as fit, and reads in the same requests what they
 * hold afterwards; where it is asked for, also what they held in that moment before.
 */
export class CellWriting {
  readonly steps: Step[];
  private readonly earlier: Excel.Range[] = [];
  private readonly later: Excel.Range[] = [];

  /** @param isWatched whether what the cells held is read, too. */
  constructor(place: Place, grid: Grid, isWatched: boolean) {
    // Each request's answer brings the cells once, and where they are watched twice more.
    const weigh = (row: readonly unknown[]) => rowBytes(row) * (isWatched ? 3 : 1);
    this.steps = blocksOf(grid, weigh).map(({ from, rows, bytes }) => ({
      bytes,
      take: () => {
        const at = spot(from, 0, rows.length, rows[0].length);
        if (isWatched) this.earlier.push(loaded(place(at), "formulas,values"));
        place(at).formulas = rows;
        const properties = from === 0 ? "formulas,rowIndex,columnIndex,worksheet/name" : "formulas";
        this.later.push(loaded(place(at), properties));
      },
    }));
  }

  /** After the sync. */
  held(): Held {
    return {
      formulas: this.earlier.flatMap((range) => range.formulas as unknown[][]),
      values: this.earlier.flatMap((range) => range.values as unknown[][]),
    };
  }

  /** After the sync: what the cells hold now. */
  formulas(): unknown[][] {
    return this.later.flatMap((range) => range.formulas as unknown[][]);
  }

  /** After the sync: where the cells are. */
  where(): { row: number; column: number; sheet: string } {
    const [first] = this.later;
    return { row: first.rowIndex, column: first.columnIndex, sheet: first.worksheet.name };
  }
}

function loaded(range: Excel.Range, properties: string): Excel.Range {
  range.load(properties);
  return range;
}
