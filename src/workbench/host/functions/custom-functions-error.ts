/** What `CustomFunctions.ErrorCode` holds. */
export const ERROR_CODES = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const satisfies {
  [Key in keyof typeof CustomFunctions.ErrorCode]: `${(typeof CustomFunctions.ErrorCode)[Key]}`;
};

/** `CustomFunctions.Error`: thrown or returned by a function, it becomes an error cell. */
export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
    this.name = "CustomFunctions.Error";
  }

  /** Excel shows a sentence of our own for these two codes only. */
  get shownMessage(): string | undefined {
    const carries =
      this.code === ERROR_CODES.invalidValue || this.code === ERROR_CODES.notAvailable;
    return carries && this.message ? this.message : undefined;
  }
}

/** A call without an argument that is demanded; its sentence is that of the workbench. */
export class MissingArgument extends CustomFunctionsError {
  constructor(
    readonly functionName: string,
    readonly argument: string,
  ) {
    super(ERROR_CODES.invalidValue);
  }
}
