import type { Values } from "./enum-values";
import { AXIS_ENUMS } from "./excel-axis-enums";
import { CHART_ENUMS } from "./excel-chart-enums";
import { CHART_TYPE_ENUM } from "./excel-chart-type-enum";
import { FILTER_ENUMS } from "./excel-filter-enums";
import { FORMAT_ENUMS } from "./excel-format-enums";
import { PAGE_ENUMS } from "./excel-page-enums";

const CalculationType: Values<typeof Excel.CalculationType> = {
  recalculate: "Recalculate",
  full: "Full",
  fullRebuild: "FullRebuild",
};

const ClearApplyTo: Values<typeof Excel.ClearApplyTo> = {
  all: "All",
  formats: "Formats",
  contents: "Contents",
  hyperlinks: "Hyperlinks",
  removeHyperlinks: "RemoveHyperlinks",
  resetContents: "ResetContents",
};

const DataChangeType: Values<typeof Excel.DataChangeType> = {
  unknown: "Unknown",
  rangeEdited: "RangeEdited",
  rowInserted: "RowInserted",
  rowDeleted: "RowDeleted",
  columnInserted: "ColumnInserted",
  columnDeleted: "ColumnDeleted",
  cellInserted: "CellInserted",
  cellDeleted: "CellDeleted",
};

const DeleteShiftDirection: Values<typeof Excel.DeleteShiftDirection> = {
  up: "Up",
  left: "Left",
};

const ErrorCodes: Values<typeof Excel.ErrorCodes> = {
  accessDenied: "AccessDenied",
  apiNotFound: "ApiNotFound",
  conflict: "Conflict",
  dirtySupportingFormula: "DirtySupportingFormula",
  emptyChartSeries: "EmptyChartSeries",
  filteredRangeConflict: "FilteredRangeConflict",
  formulaLengthExceedsLimit: "FormulaLengthExceedsLimit",
  generalException: "GeneralException",
  inactiveWorkbook: "InactiveWorkbook",
  insertDeleteConflict: "InsertDeleteConflict",
  invalidArgument: "InvalidArgument",
  invalidBinding: "InvalidBinding",
  invalidOperation: "InvalidOperation",
  invalidReference: "InvalidReference",
  invalidSelection: "InvalidSelection",
  itemAlreadyExists: "ItemAlreadyExists",
  itemNotFound: "ItemNotFound",
  mergedRangeConflict: "MergedRangeConflict",
  nonBlankCellOffSheet: "NonBlankCellOffSheet",
  notImplemented: "NotImplemented",
  openWorkbookLinksBlocked: "OpenWorkbookLinksBlocked",
  operationCellsExceedLimit: "OperationCellsExceedLimit",
  pivotTableRangeConflict: "PivotTableRangeConflict",
  powerQueryRefreshResourceChallenge: "PowerQueryRefreshResourceChallenge",
  rangeExceedsLimit: "RangeExceedsLimit",
  rangeImageExceedsLimit: "RangeImageExceedsLimit",
  refreshWorkbookLinksBlocked: "RefreshWorkbookLinksBlocked",
  requestAborted: "RequestAborted",
  responsePayloadSizeLimitExceeded: "ResponsePayloadSizeLimitExceeded",
  unsupportedFeature: "UnsupportedFeature",
  unsupportedFillType: "UnsupportedFillType",
  unsupportedOperation: "UnsupportedOperation",
  unsupportedSheet: "UnsupportedSheet",
  invalidOperationInCellEditMode: "InvalidOperationInCellEditMode",
};

const EventSource: Values<typeof Excel.EventSource> = {
  local: "Local",
  remote: "Remote",
};

const EventTriggerSource: Values<typeof Excel.EventTriggerSource> = {
  unknown: "Unknown",
  thisLocalAddin: "ThisLocalAddin",
};

const InsertShiftDirection: Values<typeof Excel.InsertShiftDirection> = {
  down: "Down",
  right: "Right",
};

const NamedItemScope: Values<typeof Excel.NamedItemScope> = {
  worksheet: "Worksheet",
  workbook: "Workbook",
};

const NamedItemType: Values<typeof Excel.NamedItemType> = {
  string: "String",
  integer: "Integer",
  double: "Double",
  boolean: "Boolean",
  range: "Range",
  error: "Error",
  array: "Array",
};

const RangeValueType: Values<typeof Excel.RangeValueType> = {
  unknown: "Unknown",
  empty: "Empty",
  string: "String",
  integer: "Integer",
  double: "Double",
  boolean: "Boolean",
  error: "Error",
  richValue: "RichValue",
};

const SheetVisibility: Values<typeof Excel.SheetVisibility> = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
};

const WorksheetPositionType: Values<typeof Excel.WorksheetPositionType> = {
  none: "None",
  before: "Before",
  after: "After",
  beginning: "Beginning",
  end: "End",
};

/** The enumerations of `Excel` that the add-in's code may name. */
export const EXCEL_ENUMS = {
  ...AXIS_ENUMS,
  ...CHART_ENUMS,
  ...CHART_TYPE_ENUM,
  ...FILTER_ENUMS,
  ...FORMAT_ENUMS,
  ...PAGE_ENUMS,
  CalculationType,
  ClearApplyTo,
  DataChangeType,
  DeleteShiftDirection,
  ErrorCodes,
  EventSource,
  EventTriggerSource,
  InsertShiftDirection,
  NamedItemScope,
  NamedItemType,
  RangeValueType,
  SheetVisibility,
  WorksheetPositionType,
};
