import { isNumberLike } from "../text/cell-sense";
import type { GridRow } from "./grid-row";

/** Rows of a table that are looked at to know what its columns hold. */
export const MOST_LOOKED_AT = 200;
const MOST_COLUMNS = 200;

function form(cell: string | undefined): string {
  return (cell ?? "").trim().toLowerCase();
}

function forms({ cells }: GridRow): string[] {
  return cells.slice(0, MOST_COLUMNS).map(form);
}

interface Column {
  held: Set<string>;
  filled: number;
  numbers: number;
}

/** What the columns of a table hold, from its first rows, to tell its rows from other headers. */
export class TableLook {
  /** How many rows were looked at. */
  readonly size: number;
  private readonly header: readonly string[];
  private readonly columns: Column[] = [];

  /** @param rows header first. */
  constructor(rows: readonly GridRow[]) {
    const [header, ...body] = rows.slice(0, MOST_LOOKED_AT);
    this.size = body.length + 1;
    this.header = forms(header);
    for (const row of body) {
      forms(row).forEach((value, i) => {
        const column = (this.columns[i] ??= { held: new Set(), filled: 0, numbers: 0 });
        if (value === "") return;
        column.held.add(value);
        column.filled++;
        if (isNumberLike(value)) column.numbers++;
      });
    }
  }

  /** Whether the first column holds a text: it is then no title between rows. */
  holdsFirst(text: string): boolean {
    return (this.columns[0] as Column | undefined)?.held.has(form(text)) ?? false;
  }

  /** Whether a row begins as the header does. */
  repeatsHeader({ cells }: GridRow): boolean {
    return form(cells[0]) !== "" && form(cells[0]) === this.header[0];
  }

  /** Whether looking again would show more. */
  isOutgrownBy(rows: number): boolean {
    return this.size < MOST_LOOKED_AT && rows >= 2 * this.size;
  }

  /**
   * Whether a row is the header of a table of its own, and not one more row of this one: it says
   * the same as this one's header, or has words where this one has numbers, or nothing of what its
   * columns hold while rows of its own follow: those hold something twice, as answers do, or are of
   * the same units again.
   *
   * @param below the rows after it; a few are enough.
   */
  isLeftBy(row: GridRow, below: readonly GridRow[]): boolean {
    const values = forms(row);
    const shared = values.filter((value, i) => value !== "" && value === this.header[i]).length;
    if (shared > 0 && values.every((value, i) => value === (this.header[i] ?? ""))) return true;
    if (this.columns.length === 0) return false;
    let numeric = 0;
    let words = 0;
    let known = 0;
    let compared = 0;
    values.forEach((value, i) => {
      const column = this.columns[i] as Column | undefined;
      if (value === "" || column === undefined || column.filled === 0) return;
      compared++;
      if (column.numbers * 2 > column.filled) {
        numeric++;
        if (!isNumberLike(value)) words++;
      } else if (column.held.has(value) || isNumberLike(value)) known++;
    });
    // A header names each of its columns, and is no row of the same words again and again.
    if (numeric > 0) return words === numeric && isVaried(values);
    if (known > 0 || compared === 0 || below.length === 0) return false;
    if (shared > 0 && below.length > 1) return true;
    // The same units come again under another header.
    const again = below.filter(({ cells }) => this.holdsFirst(cells[0] ?? "")).length;
    return recurs(below) || (again > 1 && again === below.length);
  }
}

function isVaried(values: readonly string[]): boolean {
  const filled = values.filter((value) => value !== "");
  return new Set(filled).size * 4 >= filled.length * 3;
}

/** Whether columns hold something twice, or numbers, as columns of answers do. */
function recurs(rows: readonly GridRow[]): boolean {
  const all = rows.slice(0, MOST_LOOKED_AT).map(forms);
  return all[0].some((_, column) => {
    if (column === 0) return false;
    const values = all.map((row) => row[column] ?? "");
    return values.some(isNumberLike) || new Set(values).size < values.length;
  });
}
