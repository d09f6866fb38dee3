/** What a row holds in some columns, as text by which equal rows are equal. */
export function rowSign(row: readonly unknown[], columns: Iterable<number>): string {
  const cells: string[] = [];
  for (const column of columns) cells.push(String(row[column] ?? ""));
  return cells.join("\u0001");
}
