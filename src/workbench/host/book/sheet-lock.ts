import {
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  CopySheetCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import { isWithin, type Rectangle } from "./area";
import { RichApiError } from "./rich-api-error";
import type { SheetExtras } from "./sheet-extras";

type Option = keyof Excel.WorksheetProtectionOptions;

/** What a lock does not reach: the sheet as a whole, and how it is looked at. */
const FREE = new Set<string>([
  CopySheetCommand.id,
  RemoveSheetCommand.id,
  SetFrozenMutation.id,
  SetTabColorMutation.id,
  SetWorksheetHideMutation.id,
  SetWorksheetNameCommand.id,
  SetWorksheetOrderCommand.id,
  ToggleGridlinesMutation.id,
]);

const ALLOWED_BY: Record<string, Option> = {
  [InsertColByRangeCommand.id]: "allowInsertColumns",
  [InsertRowByRangeCommand.id]: "allowInsertRows",
  [RemoveColByRangeCommand.id]: "allowDeleteColumns",
  [RemoveRowByRangeCommand.id]: "allowDeleteRows",
  [SetColHiddenMutation.id]: "allowFormatColumns",
  [SetColVisibleMutation.id]: "allowFormatColumns",
  [SetWorksheetColWidthMutation.id]: "allowFormatColumns",
  [SetRowHiddenMutation.id]: "allowFormatRows",
  [SetRowVisibleMutation.id]: "allowFormatRows",
  [SetWorksheetRowHeightMutation.id]: "allowFormatRows",
  [SetWorksheetRowIsAutoHeightMutation.id]: "allowFormatRows",
};

/** What is refused where it reaches a locked cell, however much is allowed. */
const TAKES_CELLS = new Set<string>([RemoveColByRangeCommand.id, RemoveRowByRangeCommand.id]);

/** Refuses a change of a protected sheet, as Excel does: of its cells, those that are unlocked stay open. */
export function checkLock({ lock, unlocked }: SheetExtras, id: string, params: object): void {
  if (!lock || FREE.has(id)) return;
  const { trigger, cellValue, range } = params as LockedParams;
  const isLook = id === SetRangeValuesMutation.id && trigger === SetStyleCommand.id;
  const option = isLook ? "allowFormatCells" : ALLOWED_BY[id];
  const { areas } = unlocked;
  if (id === SetRangeValuesMutation.id && !isLook) {
    if (cellsOf(cellValue).every((cell) => isWithin(cell, areas))) return;
  } else if (option && lock.options[option]) {
    if (!TAKES_CELLS.has(id) || (range && isWithin(range, areas))) return;
  }
  throw accessDenied("the sheet is protected");
}

interface LockedParams {
  trigger?: string;
  cellValue?: Record<number, Record<number, unknown>>;
  range?: Rectangle;
}

function cellsOf(cellValue: LockedParams["cellValue"] = {}): Rectangle[] {
  return Object.entries(cellValue).flatMap(([row, cells]) =>
    Object.keys(cells).map((column) => ({
      startRow: Number(row),
      endRow: Number(row),
      startColumn: Number(column),
      endColumn: Number(column),
    })),
  );
}

export function accessDenied(detail: string): RichApiError {
  return new RichApiError("AccessDenied", `You cannot perform the requested operation: ${detail}`);
}
