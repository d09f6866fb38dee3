/** What a change may have made untrue. */
export type WorkbookChange =
  /** A cell was written, or rows and columns came or went. */
  | "cells"
  /** A sheet came or went. */
  | "sheets"
  /** The user turned to another sheet: that must be done to rename a sheet, or to hide it. */
  | "turned";

/**
 * Calls `onChange` whenever a cell changes, a sheet comes or goes, or the user turns to another, by
 * anyone's hand, ours too. Renaming and hiding have no event of their own in every Excel: what was
 * told of sheets is to be looked at again after any change.
 *
 * @returns a function that ends the watch.
 */
export async function watchWorkbook(
  onChange: (what: WorkbookChange) => void,
): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = (what: WorkbookChange) => () => {
      onChange(what);
      return Promise.resolve();
    };
    const watches = [
      worksheets.onChanged.add(tell("cells")),
      worksheets.onAdded.add(tell("sheets")),
      worksheets.onDeleted.add(tell("sheets")),
      worksheets.onActivated.add(tell("turned")),
    ];
    await context.sync();
    return async () => {
      await Excel.run(watches[0].context, async (watching) => {
        for (const watch of watches) watch.remove();
        await watching.sync();
      });
    };
  });
}
