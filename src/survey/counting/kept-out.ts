/** Why a row is no response, in the order in which the reasons are told. */
export const KEPT_OUT = [
  "withoutUnit",
  "withoutRound",
  "withoutAnswers",
  "notCompleted",
  "totalLine",
  "repeatedHeader",
] as const;

export type KeptOut = (typeof KEPT_OUT)[number];

/** What became of the rows of a block. */
export type RowCounts = Record<KeptOut | "responses", number>;

export function noRows(): RowCounts {
  return {
    responses: 0,
    withoutUnit: 0,
    withoutRound: 0,
    withoutAnswers: 0,
    notCompleted: 0,
    totalLine: 0,
    repeatedHeader: 0,
  };
}

/** How many item cells of a row that is kept out hold anything; what, does not matter. */
export function filledCells(row: readonly unknown[], columns: Int32Array): number {
  let filled = 0;
  for (const column of columns) {
    const cell = row[column];
    const isBlank = typeof cell === "string" ? cell.trim() === "" : !cell;
    if (!isBlank) filled++;
  }
  return filled;
}
