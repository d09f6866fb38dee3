/** The two errors that can carry a sentence of our own. */
export type FunctionErrorCode = "#VALUE!" | "#N/A";

type ErrorClass = new (code: FunctionErrorCode, message: string) => object;

/** Stands in where there is no Office runtime: same code, same message. */
class PlainFunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }
}

/** The argument cannot be understood: #VALUE! with a sentence that says what to mend. */
export function valueError(sentence: string): object {
  return functionError("#VALUE!", sentence);
}

/** There is nothing to compute from: #N/A with a sentence that says what is missing. */
export function notAvailable(sentence: string): object {
  return functionError("#N/A", sentence);
}

function functionError(code: FunctionErrorCode, sentence: string): object {
  const runtime = (globalThis as { CustomFunctions?: { Error?: ErrorClass } }).CustomFunctions;
  return new (runtime?.Error ?? PlainFunctionError)(code, sentence);
}
