import erfc from "@stdlib/math-base-special-erfc";

/** How much of the standard normal distribution lies above z: in R `pnorm(z, lower.tail = FALSE)`. */
export function normalAbove(z: number): number {
  return erfc(z * Math.SQRT1_2) / 2;
}
