/**
 * Calls `onChange` whenever the user selects other cells, turns to another sheet and so to the cells
 * that are selected there, or when a cell changes: it may be a selected one.
 *
 * @returns a function that ends the watch.
 */
export async function watchSelection(onChange: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = () => {
      onChange();
      return Promise.resolve();
    };
    const watches = [
      worksheets.onSelectionChanged.add(tell),
      worksheets.onActivated.add(tell),
      worksheets.onChanged.add(tell),
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
