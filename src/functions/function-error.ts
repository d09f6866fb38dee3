/** The errors that a function can give; the first two can carry a sentence of our own. */
const CODES = ["#VALUE!", "#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#NAME?", "#REF!"] as const;

export type FunctionErrorCode = (typeof CODES)[number];

type ErrorClass = new (code: FunctionErrorCode, message?: string) => object;

/** Stands in where there is no Office runtime: same code, same message. */
class PlainFunctionError extends Error {
  constructor(
    readonly code: FunctionErrorCode,
    message?: string,
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

/** An error cell's own error, as Excel's functions give it on; #VALUE! where none can be given. */
export function errorOfCell(code: string): object {
  return functionError(CODES.find((known) => known === code) ?? "#VALUE!");
}

function functionError(code: FunctionErrorCode, sentence?: string): object {
  const runtime = (globalThis as { CustomFunctions?: { Error?: ErrorClass } }).CustomFunctions;
  return new (runtime?.Error ?? PlainFunctionError)(code, sentence);
}
