import {
  ICommandService,
  toDisposable,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
} from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SelectionMoveType,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
} from "@univerjs/sheets";
import { rectangleAddress } from "./a1-address";
import { wholeRange, type Rectangle } from "./area";
import type { Book } from "./book";

export type ChangeKind = "changed" | "added" | "deleted" | "activated" | "selected";

/** What happened on a sheet; `own` when the add-in itself did it. */
export interface SheetEvent {
  kind: ChangeKind;
  sheetId: string;
  own: boolean;
  address?: string;
  changeType?: string;
}

type Listener = (event: SheetEvent) => void;

const STRUCTURE: Record<string, string> = {
  [InsertRowMutation.id]: "RowInserted",
  [RemoveRowMutation.id]: "RowDeleted",
  [InsertColMutation.id]: "ColumnInserted",
  [RemoveColMutation.id]: "ColumnDeleted",
  [MoveRangeMutation.id]: "CellInserted",
};

/** Turns Univer's mutations into the events of Office.js; what formulas give is none. */
export class ChangeEvents {
  enabled = true;
  private readonly listeners = new Set<Listener>();
  private readonly subscription: IDisposable;

  constructor(private readonly book: Book) {
    this.subscription = book.injector
      .get(ICommandService)
      .onCommandExecuted((command, options) => this.hear(command, options));
  }

  listen(listener: Listener): IDisposable {
    this.listeners.add(listener);
    return toDisposable(() => this.listeners.delete(listener));
  }

  dispose(): void {
    this.listeners.clear();
    this.subscription.dispose();
  }

  private hear(command: ICommandInfo, options?: IExecutionOptions): void {
    if (this.listeners.size === 0 || !this.enabled || options?.fromFormula) return;
    const event = this.eventOf(command);
    if (event) for (const listener of [...this.listeners]) listener(event);
  }

  private eventOf({ id, params }: ICommandInfo): SheetEvent | undefined {
    const { subUnitId = "", range } = (params ?? {}) as { subUnitId?: string; range?: Rectangle };
    const at = { sheetId: subUnitId, own: this.book.isOwnChange };
    if (id === SetRangeValuesMutation.id) {
      const area = editedArea(params as ISetRangeValuesMutationParams);
      if (!area) return undefined;
      const address = rectangleAddress(area);
      return { ...at, kind: "changed", address, changeType: "RangeEdited" };
    }
    const changeType = STRUCTURE[id];
    if (changeType && range) {
      return { ...at, kind: "changed", address: rectangleAddress(range), changeType };
    }
    if (id === InsertSheetMutation.id) {
      const { sheet } = params as { sheet: { id: string } };
      return { ...at, kind: "added", sheetId: sheet.id };
    }
    if (id === RemoveSheetMutation.id) return { ...at, kind: "deleted" };
    if (id === SetSelectionsOperation.id) {
      const { selections, type } = params as ISetSelectionsOperationParams;
      // While the pointer is down Excel tells nothing.
      if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING)
        return undefined;
      const address = selections.map((one) => rectangleAddress(wholeRange(one.range))).join(",");
      return { ...at, kind: "selected", address };
    }
    return id === SetWorksheetActiveOperation.id ? { ...at, kind: "activated" } : undefined;
  }
}

/** The least rectangle around the cells whose content, not only their style, was written. */
function editedArea({ cellValue }: ISetRangeValuesMutationParams): Rectangle | undefined {
  let area: Rectangle | undefined;
  for (const [rowKey, cells] of Object.entries(cellValue ?? {})) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(cells ?? {})) {
      const edited = !cell || ["v", "f", "p", "si"].some((key) => Object.hasOwn(cell, key));
      if (!edited) continue;
      const column = Number(columnKey);
      area ??= { startRow: row, endRow: row, startColumn: column, endColumn: column };
      area.startRow = Math.min(area.startRow, row);
      area.endRow = Math.max(area.endRow, row);
      area.startColumn = Math.min(area.startColumn, column);
      area.endColumn = Math.max(area.endColumn, column);
    }
  }
  return area;
}
