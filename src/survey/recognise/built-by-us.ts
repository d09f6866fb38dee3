/** The note that closes every sheet that we build, in both languages: "Bygget 24. november 2026 … ". */
const NOTE = /^(?:Bygget .+ med|Built .+ with) Fidelitet for Excel\.$/u;
/** What stands below a heading of ours that says how sure the figures beside it are. */
const MARKS: Readonly<Record<string, RegExp>> = {
  "Sikker?": /^u?sikker$/,
  "Certain?": /^(?:un)?certain$/,
};

type Rows = readonly (readonly unknown[])[];

/** Whether a column below one of our headings of marks holds marks. */
function holdsMarks(rows: Rows): boolean {
  return rows.some((row, at) =>
    row.some((cell, column) => {
      const mark = typeof cell === "string" && Object.hasOwn(MARKS, cell) ? MARKS[cell] : null;
      return mark !== null && rows.slice(at + 1).some((below) => mark.test(String(below[column])));
    }),
  );
}

/**
 * Whether a table says that we built it: a copy of a sheet of ours, one that the user kept beside a
 * new one, one out of a written report, or one of its tables without the note. Its figures are
 * results, never answers.
 */
export function isBuiltByUs(rows: Rows): boolean {
  const isNoted = rows.some((row) =>
    row.some((cell) => typeof cell === "string" && NOTE.test(cell)),
  );
  return isNoted || holdsMarks(rows);
}
