import { STANDARD_GRADES, type AnswerKind } from "../survey/answers/answer-kind";
import { standardLabelOf } from "../survey/answers/answer-scale";

/** The label of a grade and its code as text, in the form of an array constant's row. */
function words(kinds: readonly AnswerKind[]): string {
  const all = kinds.flatMap((kind) => [standardLabelOf(kind), String(kind)]);
  return `{${all.map((word) => `"${word}"`).join(",")}}`;
}

/** Signs that MATCH takes for any text. No label has them, so that no answer is lost with them. */
const WILDCARDS = ["*", "?", "~"];

/**
 * A formula of Excel's own that counts, in a range, the answers that are among some grades, by label or
 * code: English, commas, without "=", in two pieces around the range. Case does not matter, nor do
 * spaces around and within, hard ones too; blanks, "Ved ikke", error cells, truth values and other
 * texts are none.
 *
 * It does not reach as far as FIDELITET in this: codes as text with decimals ("4,0"), and answers with
 * line breaks or tabs within the cell. LibreOffice, not Excel, takes a truth value for the code 1.
 */
export function countPieces(kinds: readonly AnswerKind[] = STANDARD_GRADES): [string, string] {
  const replaced = [...WILDCARDS.map((sign) => [sign, "#"]), ["\u00a0", " "]];
  const before = replaced.map(() => "SUBSTITUTE(").join("");
  const after = replaced.map(([from, to]) => `,"${from}","${to}")`).join("");
  return [`SUMPRODUCT(--ISNUMBER(MATCH(TRIM(${before}`, `${after}),${words(kinds)},0)))`];
}
