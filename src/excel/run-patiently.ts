/**
 * Runs a batch that waits while the user writes in a cell, instead of failing then: for all that
 * is read. The user's own commands fail at once, so that the pane can say why.
 */
export function runPatiently<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true }, batch);
}
