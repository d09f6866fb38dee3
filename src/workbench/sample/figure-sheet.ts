/** A sheet of typed figures beside a survey: a line that says what they are, a header, rows. */
export interface FigureSheet {
  name: string;
  /** What is published, where, and what is made up. */
  note: string;
  header: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** Columns of shares, from 0: fractions, shown in per cent. */
  shares: readonly number[];
}

/** The sheet's cells, the note first. */
export function figureCells({ note, header, rows }: FigureSheet): (string | number | null)[][] {
  return [[note], [...header], ...rows.map((row) => [...row])];
}
