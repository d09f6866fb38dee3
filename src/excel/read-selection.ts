import { isCode } from "./office-error";
import { runPatiently } from "./run-patiently";

/** So many cells are fetched at most. */
export const MOST_CELLS = 20_000;

/** The cells that the user points to, as a text. */
export type SelectedText =
  { kind: "text"; text: string } | { kind: "empty" | "too-many" | "several-areas" };

/**
 * The selected cells, or all of the shown sheet, as they are shown: a row with one filled cell is a
 * paragraph, a row with more a line of a table with tabs between its cells.
 */
export async function readSelection(of: "cells" | "sheet"): Promise<SelectedText> {
  try {
    return await runPatiently(async (context) => {
      const { workbook } = context;
      const range =
        of === "sheet"
          ? workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true)
          : workbook.getSelectedRange().getUsedRangeOrNullObject(true);
      range.load("rowCount,columnCount");
      await context.sync();
      if (range.isNullObject) return { kind: "empty" };
      if (range.rowCount * range.columnCount > MOST_CELLS) return { kind: "too-many" };
      range.load("text");
      await context.sync();
      const text = textOf(range.text);
      return text === "" ? { kind: "empty" } : { kind: "text", text };
    });
  } catch (thrown) {
    if (isCode(thrown, "InvalidSelection")) return { kind: "several-areas" };
    throw thrown;
  }
}

function textOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => {
    const filled = row.filter((cell) => cell.trim() !== "");
    if (filled.length <= 1) return (filled[0] ?? "").trim();
    return row.map((cell) => cell.replace(/\s+/g, " ").trim()).join("\t");
  });
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}
