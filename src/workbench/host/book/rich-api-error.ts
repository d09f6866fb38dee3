/** The codes that the host answers with; each is one of Office's own. */
export type ErrorCode =
  | "InvalidArgument"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "GeneralException"
  | "NotImplemented"
  | "PropertyNotLoaded"
  | (string & {});

/** The error that Office.js throws: read its `code`, show its `message`. */
export class RichApiError extends Error {
  readonly code: string;
  readonly debugInfo: { code: string; message: string; errorLocation?: string };
  readonly traceMessages: string[] = [];
  readonly innerError = null;

  constructor(code: ErrorCode, message: string, errorLocation?: string) {
    super(message);
    this.name = "RichApi.Error";
    this.code = code;
    this.debugInfo = { code, message, errorLocation };
  }
}

export function invalidArgument(detail: string, errorLocation?: string): RichApiError {
  return new RichApiError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${detail}`,
    errorLocation,
  );
}

export function itemNotFound(what: string, errorLocation?: string): RichApiError {
  return new RichApiError(
    "ItemNotFound",
    `The requested resource doesn't exist: ${what}`,
    errorLocation,
  );
}

export function itemAlreadyExists(what: string): RichApiError {
  return new RichApiError(
    "ItemAlreadyExists",
    `A resource with the same name or identifier already exists: ${what}`,
  );
}
