/** What a column of a table holds. A share is a fraction, points are percentage points. */
export type ColumnLook =
  "text" | "word" | "place" | "share" | "points" | "count" | "coefficient" | "p";

export interface PageColumn {
  head: string;
  look: ColumnLook;
  /** Stands above the heads of the neighbouring columns that have it too. */
  group?: string;
  /** How many of the page's columns it takes; one where left out. */
  span?: number;
}

/** A column of a table, and the page's columns that it takes. */
export interface PlacedColumn extends PageColumn {
  /** Its first column on the page. */
  at: number;
  span: number;
}
