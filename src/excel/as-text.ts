/** Longest text that a cell can hold. */
export const LONGEST_TEXT = 32_767;
/** Words that Excel takes for a truth value, in English and Danish. */
const TRUTH = /^(?:true|false|sand|falsk)$/i;
/** Letters first and no digit: neither a formula nor a number nor a date. */
const PLAINLY_TEXT = /^[\p{L}»][^\d]*$/u;

/**
 * What Excel is given so that a text stays the text it is: an apostrophe before all that could be
 * taken for a formula, a number, a date or a truth value.
 */
export function asText(text: string): string {
  if (text === "") return "";
  const cut = text.slice(0, LONGEST_TEXT);
  return PLAINLY_TEXT.test(cut) && !TRUTH.test(cut.trim()) ? cut : `'${cut}`;
}
