/** What says otherwise, below the rows by which a sheet was decided on. */
export interface Contradiction {
  column: number;
  /** The first row that says so, from 0 within the grid. */
  row: number;
  what: "answers" | "summary";
}
