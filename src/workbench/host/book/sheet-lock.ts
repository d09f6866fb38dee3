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
import { RichApiError } from "./rich-api-error";
import type { SheetLock } from "./sheet-extras";

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

/**
 * Refuses a change of a protected sheet, as Excel does. Every cell is locked here: cells that the
 * user unlocked are not told apart.
 */
export function checkLock(lock: SheetLock | undefined, id: string, params: object): void {
  if (!lock || FREE.has(id)) return;
  const onlyLooks =
    id === SetRangeValuesMutation.id &&
    (params as { trigger?: string }).trigger === SetStyleCommand.id;
  const option = onlyLooks ? "allowFormatCells" : ALLOWED_BY[id];
  if (option && lock.options[option]) return;
  throw accessDenied("the sheet is protected");
}

export function accessDenied(detail: string): RichApiError {
  return new RichApiError("AccessDenied", `You cannot perform the requested operation: ${detail}`);
}
