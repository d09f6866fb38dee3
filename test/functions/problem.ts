/** What a custom function throws: the error of the cell and the sentence behind it. */
export interface Problem {
  code: string;
  message: string;
}

/** The error that a call ends in. */
export function problemOf(call: () => unknown): Problem {
  try {
    call();
  } catch (error) {
    const { code, message } = error as Problem;
    if (typeof code === "string") return { code, message };
    throw error;
  }
  throw new Error("The call gave a result instead of an error.");
}

/** The error code that a call ends in. */
export function codeOf(call: () => unknown): string {
  return problemOf(call).code;
}

/** The numbers as a column of cells. */
export function column(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}
