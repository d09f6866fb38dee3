import { cleanNumber } from "./clean-number";

/**
 * Rounds half away from zero, as Excel displays, after cleaning to 12 significant digits:
 * 0.795 at 2 decimals is 0.8, and −2.5 at 0 decimals is −3.
 *
 * @param decimals a whole number; negative rounds to tens, hundreds …
 */
export function roundHalfAway(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return value;
  const scale = 10 ** Math.abs(decimals);
  const cleaned = Math.abs(cleanNumber(value));
  const shifted = decimals < 0 ? cleaned / scale : cleaned * scale;
  const whole = Math.floor(Number(shifted.toPrecision(15)) + 0.5);
  if (whole === 0) return 0;
  return Math.sign(value) * (decimals < 0 ? whole * scale : whole / scale);
}
