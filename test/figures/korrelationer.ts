/**
 * Drivers and fidelity as published: Projekt Jobrettet Samtale II, Delanalyse 1, Figur 6 to 10. The
 * published r, and p in R for n = 18: `2 * pt(-abs(r * sqrt(16 / (1 - r^2))), 16)`; and the
 * p that was published. Of these, 0.47 and 0.003 fit no such r.
 */
export const KORRELATIONER: readonly (readonly [
  driver: string,
  r: number,
  p: number,
  published: number,
])[] = [
  ["Ledelsesopbakning", 0.59, 0.00996, 0.01],
  ["Motivation", 0.47, 0.049, 0.47],
  ["Ressourcer og tid", 0.51, 0.0306, 0.03],
  ["Kompetencer", 0.76, 0.00025, 0.003],
  ["Klare aftaler om videndeling", 0.52, 0.027, 0.03],
  ["Samarbejde om videndeling", 0.55, 0.018, 0.02],
];
