import { BYTES_A_REQUEST, MOST_ROWS, rowBytes } from "./payload";

/** A cell that was not weighed yet, in bytes: a label in quotation marks. */
const BYTES_A_CELL = 48;
/** Later rows may be somewhat heavier than those that were weighed. */
const MARGIN = 1.25;

/** How many cells that were not weighed one request may hold. */
export function cellsARequest(): number {
  return Math.floor(BYTES_A_REQUEST / BYTES_A_CELL);
}

/** How many rows of a sheet the next request asks for, by what the rows before it weighed. */
export class BlockSize {
  private bytesARow = 0;

  constructor(private readonly columns: number) {}

  /** Weighs rows that were read. */
  weigh(rows: readonly (readonly unknown[])[]): void {
    if (rows.length === 0) return;
    const bytes = rows.reduce((sum, row) => sum + rowBytes(row), 0);
    this.bytesARow = Math.max(this.bytesARow, (bytes / rows.length) * MARGIN);
  }

  /** At least one. */
  get rows(): number {
    const unweighed = Math.floor(cellsARequest() / Math.max(1, this.columns));
    const weighed = Math.floor(BYTES_A_REQUEST / Math.max(1, this.bytesARow));
    return Math.max(1, Math.min(MOST_ROWS, unweighed, weighed));
  }
}
