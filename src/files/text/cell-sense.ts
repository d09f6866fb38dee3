const NUMBER =
  /^[-+−(]?\s?(?:kr\.?|[$€£])?\s?(?:\d{1,3}(?:[. \u00a0']\d{3})+|\d{1,3}(?:,\d{3})+|\d+)?(?:[.,]\d+)?(?:[eE][-+]?\d+)?\s?(?:%|pct\.?|kr\.?)?\)?$/;
const TIME =
  /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}(?:[T ]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$|^\d{1,2}[:]\d{2}(?::\d{2})?$/;
/** Marks that stand close to what follows only where they part cells. */
const TIGHT = /[;\t|~¦§\x1f^](?=\S)|[;\t|~¦§\x1f^]$|\t|\s[;|~]\s/;
const TIGHT_COMMA = /,(?=[^\s\d])|[^\d\s],(?=\d)|,$/;
const TIGHT_COLON = /[^\d\s]:(?=[^\s/\d\\])|#(?=\S)/;
const DIGITS_COMMA = /\d,\d/;
const EDGE_QUOTE = /^["'](?!\s)|["']$/;

export function isNumberLike(cell: string): boolean {
  return /\d/.test(cell) && (NUMBER.test(cell) || TIME.test(cell));
}

/** Whether a backslash is left that escaped a quote, or the mark after the cell. */
export function hasLeftEscape(cell: string): boolean {
  return cell.includes("\\") && /\\["']|\\$/.test(cell);
}

function isBalanced(cell: string, open: string, close: string): boolean {
  return cell.split(open).length === cell.split(close).length;
}

/**
 * How much sense a cell makes on its own, from 0 to 1: numbers, dates and words do; what holds
 * marks as they stand between cells, or pieces of a sentence or of a quotation, do not.
 */
export function cellSense(cell: string): number {
  const text = cell.trim();
  if (isNumberLike(text)) return 1;
  if (TIGHT.test(text)) return 0.02;
  if (EDGE_QUOTE.test(text)) return 0.1;
  if (TIGHT_COMMA.test(text)) return 0.3;
  if (DIGITS_COMMA.test(text) && text.split(",").length > 2) return 0.3;
  if (!isBalanced(text, "(", ")") || !isBalanced(text, "[", "]")) return 0.4;
  if (TIGHT_COLON.test(text)) return 0.7;
  // A piece that begins with a blank was parted inside a sentence.
  return cell.startsWith(" ") && /^\p{L}/u.test(text) ? 0.7 : 1;
}
