/** A cell of survey data, in bytes as it travels from Excel: a label in quotation marks. */
const BYTES_A_CELL = 48;
/** Excel on the web allows 5 MB a request; this leaves room for what surrounds the cells. */
const BYTES_A_REQUEST = 4_000_000;
const MOST_ROWS = 20_000;

/** How many cells one request may hold. */
export function cellsARequest(): number {
  return Math.floor(BYTES_A_REQUEST / BYTES_A_CELL);
}

/** How many rows of so many columns one request may hold: at least one. */
export function rowsABlock(columns: number): number {
  const rows = Math.floor(cellsARequest() / Math.max(1, columns));
  return Math.min(MOST_ROWS, Math.max(1, rows));
}
