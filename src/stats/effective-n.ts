/**
 * The number of independent answers that these persons' answers are worth: the answers divided by
 * the design effect 1 + (Σn²/Σn − 1)·ρ (Kish 1965; for unequal n Rao & Scott 1992).
 *
 * @param answers Σn, above 0.
 * @param sumOfSquares Σn².
 * @param rho the correlation within persons, 0 to 1.
 * @returns from 1 up to `answers`.
 */
export function effectiveN(answers: number, sumOfSquares: number, rho: number): number {
  return answers / (1 + (sumOfSquares / answers - 1) * rho);
}
