/** One column of answers: the core element that it belongs to and what was asked. */
export interface ItemColumn {
  column: number;
  element: string;
  question: string;
}

/** What the columns of a survey sheet mean. Rows and columns count from 0 within its grid. */
export interface SurveyLayout {
  /** The last row of the header; the answers begin below it. */
  headerRow: number;
  unitColumn: number;
  /** The column that names each row's round; null where the whole sheet is one round. */
  roundColumn: number | null;
  /** The column with the target group; null where there is none. */
  groupColumn: number | null;
  items: ItemColumn[];
}
