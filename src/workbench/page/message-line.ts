import type { Spreadsheet } from "../sheet/create-univer";
import type { Host } from "../host/create-host";

/** Shows, under the grid, what a custom function says of the error in the selected cell. */
export function showFunctionMessages(
  line: HTMLElement,
  { univerAPI }: Spreadsheet,
  host: Pick<Host, "functionMessage">,
): void {
  const update = () => {
    const cell = univerAPI.getActiveWorkbook()?.getActiveCell();
    const row = cell?.getRow() ?? -1;
    const column = cell?.getColumn() ?? -1;
    const message = cell && host.functionMessage(cell.getSheetName(), row, column);
    line.textContent = message ? `${cell.getA1Notation()}: ${message}` : "";
  };
  univerAPI.addEvent(univerAPI.Event.SelectionChanged, update);
  univerAPI.addEvent(univerAPI.Event.ActiveSheetChanged, update);
  univerAPI.getFormula().calculationResultApplied(update);
}
