import { RichApiError } from "../book/rich-api-error";

/** What the user is doing while the add-in runs: writing in a cell, or having closed the pane. */
export class UserPresence {
  private editing = false;
  private visible = true;
  private readonly left = new Set<() => void>();
  private readonly watchers = new Set<(visible: boolean) => void>();

  get isEditingCell(): boolean {
    return this.editing;
  }

  /** The user begins to write in a cell, or leaves it. */
  setEditingCell(editing: boolean): void {
    this.editing = editing;
    if (editing) return;
    for (const go of this.left) go();
    this.left.clear();
  }

  /**
   * Excel carries out no request while a cell is being edited: it waits, where that was asked for,
   * or fails (OfficeDev/office-js#625; learn.microsoft.com/javascript/api/excel/excel.runoptions).
   */
  async admit(waits: boolean): Promise<void> {
    if (!this.editing) return;
    if (waits) {
      await new Promise<void>((go) => this.left.add(go));
      return this.admit(waits);
    }
    throw new RichApiError(
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode: leave the cell, and try again.",
    );
  }

  get isPaneVisible(): boolean {
    return this.visible;
  }

  setPaneVisible(visible: boolean): void {
    if (visible === this.visible) return;
    this.visible = visible;
    for (const tell of [...this.watchers]) tell(visible);
  }

  /** @returns what ends the watch. */
  watchPane(tell: (visible: boolean) => void): () => void {
    this.watchers.add(tell);
    return () => void this.watchers.delete(tell);
  }
}
