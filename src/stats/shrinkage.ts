import type { WeighedShare } from "./rank-intervals";

/**
 * How many answers the total is worth beside a unit's own, by the method of moments for shares that
 * differ as a beta distribution (Kleinman 1973, weights n): with Pearson's X² of equal shares,
 * γ = (X² − (U − 1)) / (N − Σn²/N − (U − 1)) estimates the correlation within units, and k = 1/γ − 1.
 *
 * @returns from 0; Infinity where the shares differ no more than chance makes them.
 */
export function priorStrength(shares: readonly WeighedShare[]): number {
  const all = shares.reduce((sum, { n }) => sum + n, 0);
  const mean = shares.reduce((sum, { share, n }) => sum + share * n, 0) / all;
  const variance = mean * (1 - mean);
  const free = shares.length - 1;
  const room = all - shares.reduce((sum, { n }) => sum + n * n, 0) / all - free;
  if (!(variance > 0) || !(room > 0)) return Infinity;
  const chi = shares.reduce((sum, { share, n }) => sum + n * (share - mean) ** 2, 0) / variance;
  const gamma = (chi - free) / room;
  return gamma <= 0 ? Infinity : Math.max(0, 1 / gamma - 1);
}

/**
 * A share drawn towards the total by as much as chance alone may have drawn it away:
 * (p·n + k·P) / (n + k).
 *
 * @param strength k as `priorStrength` gives it.
 */
export function shrunkenShare({ share, n }: WeighedShare, total: number, strength: number): number {
  return strength === Infinity ? total : (share * n + strength * total) / (n + strength);
}
