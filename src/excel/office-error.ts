/** What hinders, as far as the user has to know it, and can do something about it. */
export type Trouble =
  /** A cell is being written in. */
  | "cell-editing"
  /** The sheet or the workbook is protected, or open for reading only. */
  | "protected"
  /** What was to be used is there no longer. */
  | "gone"
  /** More than Excel takes at a time. */
  | "too-large"
  /** Someone else changed the same at the same time, or Excel was busy. */
  | "busy"
  /** Excel was not reached, or did not answer. */
  | "unreachable"
  /** A filter, merged cells, a table or a pivot table is in the way. */
  | "in-the-way"
  /** Something of that name is there already. */
  | "name-taken"
  /** This Excel cannot do it. */
  | "unsupported"
  /** A mistake of ours, or one that Excel does not explain. */
  | "unexplained";

/** Office's codes, those of Excel's own list and those of the client library. */
const TROUBLES: Readonly<Record<`${Excel.ErrorCodes}` | LibraryCode, Trouble>> = {
  AccessDenied: "protected",
  ActivityLimitReached: "busy",
  ApiNotAvailable: "unsupported",
  ApiNotFound: "unsupported",
  BadPassword: "protected",
  Conflict: "busy",
  ConnectionFailure: "unreachable",
  ContentLengthRequired: "unexplained",
  DirtySupportingFormula: "unexplained",
  EmptyChartSeries: "unexplained",
  FilteredRangeConflict: "in-the-way",
  FormulaLengthExceedsLimit: "too-large",
  GeneralException: "unexplained",
  HostRestartNeeded: "unreachable",
  InactiveWorkbook: "unreachable",
  InsertDeleteConflict: "in-the-way",
  InvalidArgument: "unexplained",
  InvalidBinding: "gone",
  InvalidObjectPath: "gone",
  InvalidOperation: "cell-editing",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidReference: "gone",
  InvalidRequest: "unexplained",
  InvalidRequestContext: "unexplained",
  InvalidSelection: "unexplained",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "gone",
  MemoryLimitReached: "too-large",
  MergedRangeConflict: "in-the-way",
  NonBlankCellOffSheet: "in-the-way",
  NotImplemented: "unsupported",
  OpenWorkbookLinksBlocked: "protected",
  OperationCellsExceedLimit: "too-large",
  PivotTableRangeConflict: "in-the-way",
  PowerQueryRefreshResourceChallenge: "unexplained",
  PropertyNotLoaded: "unexplained",
  RangeExceedsLimit: "too-large",
  RangeImageExceedsLimit: "too-large",
  RefreshWorkbookLinksBlocked: "protected",
  RequestAborted: "unreachable",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  ServiceNotAvailable: "unreachable",
  Timeout: "unreachable",
  Unauthenticated: "protected",
  UnsupportedFeature: "unsupported",
  UnsupportedFillType: "unsupported",
  UnsupportedOperation: "unsupported",
  UnsupportedSheet: "unsupported",
  ValueNotLoaded: "unexplained",
};

/** Codes that any request may fail with, beside those that Excel lists as its own. */
type LibraryCode =
  | "ActivityLimitReached"
  | "ApiNotAvailable"
  | "BadPassword"
  | "ConnectionFailure"
  | "ContentLengthRequired"
  | "HostRestartNeeded"
  | "InvalidObjectPath"
  | "InvalidRequest"
  | "InvalidRequestContext"
  | "MemoryLimitReached"
  | "PropertyNotLoaded"
  | "RequestPayloadSizeLimitExceeded"
  | "ServiceNotAvailable"
  | "Timeout"
  | "Unauthenticated"
  | "ValueNotLoaded";

/** Every code that is known, for whoever must have a sentence for each. */
export const OFFICE_CODES = Object.keys(TROUBLES);

/** Office's code of an error; "" where the error is not Office's. */
export function officeCode(error: unknown): string {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === "string" ? code : "";
}

export function isCode(error: unknown, code: string): boolean {
  return officeCode(error) === code;
}

/** What a code means for the user. A code that is not known is not explained. */
export function troubleOf(code: string): Trouble {
  return Object.hasOwn(TROUBLES, code) ? TROUBLES[code as keyof typeof TROUBLES] : "unexplained";
}

/** Whether Excel refused a request, or its answer, because it would weigh too much. */
export function isTooLarge(error: unknown): boolean {
  return troubleOf(officeCode(error)) === "too-large";
}
