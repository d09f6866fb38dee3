/**
 * The number at 12 significant digits: takes away what binary arithmetic adds,
 * so that 0.8 − 0.7 and 0.1 are the same number.
 */
export function cleanNumber(value: number): number {
  return Number(value.toPrecision(12));
}
