/**
 * Calls `onChange` whenever a cell changes or a sheet comes or goes, by anyone's hand, ours too.
 *
 * @returns a function that ends the watch.
 */
export async function watchWorkbook(onChange: () => void): Promise<() => Promise<void>> {
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const tell = () => {
      onChange();
      return Promise.resolve();
    };
    const watches = [
      worksheets.onChanged.add(tell),
      worksheets.onAdded.add(tell),
      worksheets.onDeleted.add(tell),
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
