import type { BaseFunction, IFunctionService } from "@univerjs/engine-formula";

/** Built-in functions that give one of their arguments back as it is. */
const PASSING = [
  "IF",
  "IFERROR",
  "IFNA",
  "IFS",
  "CHOOSE",
  "SWITCH",
  "LET",
  "T",
  "HSTACK",
  "VSTACK",
];

/**
 * Univer takes a text written as an argument, "1-2" or "76 %", for a date or a number. Excel keeps
 * the text; functions that hand it on must leave it alone, too.
 */
export function keepLiteralsText(functions: IFunctionService): void {
  for (const name of PASSING) {
    const known = functions.getExecutor(name) as BaseFunction | undefined;
    if (known) known.isArgumentsIgnoreNumberPattern = () => true;
  }
}
