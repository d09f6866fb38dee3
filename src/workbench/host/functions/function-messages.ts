/** The sentences that functions gave with their errors, by the cell that shows the error. */
export class FunctionMessages {
  private readonly byCell = new Map<string, string>();

  set(sheetId: string, row: number, column: number, message: string | undefined): void {
    const cell = `${sheetId}|${row}|${column}`;
    if (message === undefined) this.byCell.delete(cell);
    else this.byCell.set(cell, message);
  }

  get(sheetId: string, row: number, column: number): string | undefined {
    return this.byCell.get(`${sheetId}|${row}|${column}`);
  }
}
