/** Whether a cell holds anything: text that trims to nothing holds nothing. */
export function isFilled(cell: unknown): boolean {
  if (typeof cell !== "string") return cell !== null && cell !== undefined;
  if (cell.length === 0) return false;
  const first = cell.charCodeAt(0);
  return (first > 32 && first < 127) || cell.trim() !== "";
}

/** How many cells of a row hold anything. */
export function filledIn(row: readonly unknown[]): number {
  let filled = 0;
  for (const cell of row) if (isFilled(cell)) filled++;
  return filled;
}
