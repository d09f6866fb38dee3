import type { FoundTable } from "../files/tables/text-tables";

/** Rows in one piece: a whole table may be longer than any text can be. */
const ROWS_A_PIECE = 5_000;

/**
 * The tables of files as JSON, a row a line, in pieces that are to be written one after the other
 * with a line end between them.
 */
export function* tablesJson(
  files: readonly { file: string; tables: readonly FoundTable[] }[],
): Generator<string> {
  yield "[";
  for (const [i, { file, tables }] of files.entries()) {
    yield `  {"file": ${JSON.stringify(file)}, "tables": [`;
    for (const [k, { title, place, rows }] of tables.entries()) {
      yield `    {"title": ${JSON.stringify(title)}, "place": ${JSON.stringify(place)}, "rows": [`;
      for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
        const piece = rows.slice(from, from + ROWS_A_PIECE);
        const isLast = from + ROWS_A_PIECE >= rows.length;
        yield piece.map((row) => `      ${JSON.stringify(row)}`).join(",\n") + (isLast ? "" : ",");
      }
      yield `    ]}${k === tables.length - 1 ? "" : ","}`;
    }
    yield `  ]}${i === files.length - 1 ? "" : ","}`;
  }
  yield "]";
}
