/** A sentence with the full stop that it may have by its last word already: "læst som gns." */
export function ended(sentence: string): string {
  return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}
