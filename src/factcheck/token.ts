/** What follows a number. `point`: points of whatever the levels beside it are in. */
export type FigureUnit = "percent" | "percentage-points" | "point" | null;

interface Piece {
  text: string;
  start: number;
  end: number;
  /** The number of its sentence in the text. */
  sentence: number;
}

export interface Word extends Piece {
  kind: "word";
  /** In small letters. */
  word: string;
}

export interface Mark extends Piece {
  kind: "mark";
}

/** How exact a figure says it is: "ca. 27", "over 27", "højst 27". */
export type Hedge = "none" | "about" | "least" | "most";

/** A number of the text with its unit; `end` is after the unit. */
export interface Figure extends Piece {
  kind: "figure";
  value: number;
  decimals: number;
  unit: FigureUnit;
  /** Written with + or −. */
  signed: boolean;
  hedge: Hedge;
  /** Names something instead of measuring it: a year, a round, an age, a range, a table's number. */
  isName: boolean;
}

export type Token = Word | Mark | Figure;
