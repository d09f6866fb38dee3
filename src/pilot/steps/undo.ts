import { KEPT } from "../bench";
import type { Step } from "../step";

/** The kept sheet's cell that the pilot writes last, so that the user can undo it. */
export const UNDO_CELL = "A3";
export const UNDO_TEXT = "Fortryd mig · Undo me";

export const undone: Step = {
  id: "undone",
  when: "reopened",
  does: {
    da: "Ser, hvad der blev af den celle, som du fortrød.",
    en: "Sees what became of the cell that you undid.",
  },
  expected: {
    da: "Cellen er tom, hvor Excel kan fortryde, hvad et tilføjelsesprogram skrev.",
    en: "The cell is empty where Excel can undo what an add-in wrote.",
  },
  run: () =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem(KEPT).getRange(UNDO_CELL);
      cell.load("values");
      await context.sync();
      const [[value]] = cell.values as unknown[][];
      return { isUndone: value === "" };
    }),
};
