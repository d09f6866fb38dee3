import { LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Book } from "./book";
import { invalidArgument } from "./rich-api-error";

/** A formula that cannot be understood is refused when it is written, as Excel does. */
export function checkFormula(book: Book, formula: string): void {
  const understood = book.injector.get(LexerTreeBuilder).treeBuilder(formula);
  if (typeof understood === "string" || separatesBySemicolon(formula)) {
    throw invalidArgument(`'${formula}' is not a formula`);
  }
}

/** Office.js takes English formulas: a semicolon parts the rows of an array constant only. */
function separatesBySemicolon(formula: string): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^{}]*\}/g, "");
  return bare.includes(";");
}
