/** Stands for a blank cell of a question with several ticks whose other choices were answered. */
export const NOT_CHOSEN = "\uE000";

function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");
}

/**
 * Rows in which a choice that is left blank reads as not chosen, where the person answered another
 * choice of the same question. Rows without such cells stay as they are.
 *
 * @param choices per question the columns of its choices.
 */
export function withNotChosen<Row extends readonly unknown[]>(
  rows: readonly Row[],
  choices: readonly (readonly number[])[],
): readonly (Row | unknown[])[] {
  if (choices.length === 0) return rows;
  return rows.map((row) => {
    const open = choices.filter(
      (columns) =>
        columns.some((column) => isBlank(row[column])) &&
        columns.some((column) => !isBlank(row[column])),
    );
    if (open.length === 0) return row;
    const filled = [...row];
    for (const column of open.flat()) {
      while (filled.length <= column) filled.push(null);
      if (isBlank(filled[column])) filled[column] = NOT_CHOSEN;
    }
    return filled;
  });
}
