/** Excel on the web allows 5 MB a request and an answer; this leaves room for what surrounds the cells. */
export const BYTES_A_REQUEST = 4_000_000;
/** Rows at a time, however light they are: the user sees how far it is, and can stop it. */
export const MOST_ROWS = 20_000;

/** What a cell weighs as it travels: JSON in UTF-8, with the comma after it. */
export function cellBytes(cell: unknown): number {
  if (typeof cell !== "string") return String(cell).length + 1;
  let bytes = cell.length + 3;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code >= 0x800) bytes += (code & 0xf800) === 0xd800 ? 1 : 2;
    else if (code >= 0x80 || code === 0x22 || code === 0x5c) bytes += 1;
    else if (code < 0x20) bytes += 5;
  }
  return bytes;
}

export function rowBytes(row: readonly unknown[]): number {
  return row.reduce<number>((sum, cell) => sum + cellBytes(cell), 3);
}

/** Rows that travel together. */
export interface RowBlock<Row> {
  /** The first row's number. */
  from: number;
  rows: Row[];
  bytes: number;
}

/**
 * Divides rows into as few blocks as fit a request each; a row that is heavier stands alone.
 *
 * @param weigh a row's bytes.
 */
export function blocksOf<Row extends readonly unknown[]>(
  rows: readonly Row[],
  weigh: (row: Row) => number = rowBytes,
): RowBlock<Row>[] {
  const blocks: RowBlock<Row>[] = [];
  for (const [i, row] of rows.entries()) {
    const bytes = weigh(row);
    const last = blocks.at(-1);
    const fits =
      last !== undefined && last.rows.length < MOST_ROWS && last.bytes + bytes <= BYTES_A_REQUEST;
    if (fits) {
      last.rows.push(row);
      last.bytes += bytes;
    } else blocks.push({ from: i, rows: [row], bytes });
  }
  return blocks;
}
