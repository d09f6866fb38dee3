/** A cell of survey data, in bytes as it travels from Excel: a label in quotation marks. */
const BYTES_A_CELL = 48;
/** Excel on the web allows 5 MB a request; this leaves room for what surrounds the cells. */
const BYTES_A_REQUEST = 4_000_000;
const MOST_ROWS = 20_000;
/** Later rows may be somewhat heavier than those that were weighed. */
const MARGIN = 1.25;

/** How many cells one request may hold. */
export function cellsARequest(): number {
  return Math.floor(BYTES_A_REQUEST / BYTES_A_CELL);
}

/** How many rows of so many columns one request may hold: at least one. */
export function rowsABlock(columns: number): number {
  const rows = Math.floor(cellsARequest() / Math.max(1, columns));
  return Math.min(MOST_ROWS, Math.max(1, rows));
}

/** Whether Excel refused a request because its answer would weigh too much. */
export function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === "ResponsePayloadSizeLimitExceeded";
}

/** How many rows of a sheet the next request asks for, by what the rows before it weighed. */
export class BlockSize {
  private bytesARow = 0;

  constructor(private readonly columns: number) {}

  /** Weighs rows that were read. */
  weigh(rows: readonly (readonly unknown[])[]): void {
    if (rows.length === 0) return;
    let bytes = 0;
    for (const row of rows) {
      for (const cell of row) bytes += typeof cell === "string" ? cell.length + 4 : 20;
    }
    this.bytesARow = Math.max(this.bytesARow, (bytes / rows.length) * MARGIN);
  }

  get rows(): number {
    const rows = Math.floor(BYTES_A_REQUEST / Math.max(1, this.bytesARow));
    return Math.min(rowsABlock(this.columns), Math.max(1, rows));
  }
}
