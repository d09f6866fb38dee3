/** How a text file writes a table: what parts its cells and how a cell may hold that mark. */
export interface Dialect {
  /**
   * The mark between two cells; " " for one or more blanks, "  " for two or more, "" where each
   * line is one cell.
   */
  delimiter: string;
  /** Stands around cells that hold what would end them. */
  quote: '"' | "'" | "";
  /** How a cell holds its quote: twice, or after a backslash. */
  escape: "doubled" | "backslash";
  /** Whether blanks beside the delimiter belong to it. */
  padded: boolean;
  /** Whether each line begins and ends with the delimiter, as in Markdown. */
  framed: boolean;
}

/** Marks that part cells, the usual ones first. */
export const DELIMITERS = [
  ";",
  "\t",
  ",",
  "|",
  "~",
  "^",
  "¦",
  "§",
  "\x1f",
  "#",
  ":",
  "  ",
  " ",
] as const;

export const ONE_COLUMN: Dialect = {
  delimiter: "",
  quote: "",
  escape: "doubled",
  padded: false,
  framed: false,
};

/** Whether runs of blanks part the cells. */
export function isBlanks({ delimiter }: Dialect): boolean {
  return delimiter === " " || delimiter === "  ";
}
