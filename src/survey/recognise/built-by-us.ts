/** The note that closes every sheet that we build, in both languages: "Bygget 24. november 2026 … ". */
const NOTE = /^(?:Bygget .+ med|Built .+ with) Fidelitet for Excel\.$/u;

/**
 * Whether a table says that we built it: a copy of a sheet of ours, one that the user kept beside a
 * new one, or one out of a written report. Its figures are results, never answers.
 */
export function isBuiltByUs(rows: readonly (readonly unknown[])[]): boolean {
  return rows.some((row) => row.some((cell) => typeof cell === "string" && NOTE.test(cell)));
}
