/** Projekt Jobrettet Samtale II, Delanalyse 3, Figur 2. All figures are shares; null: not stated. */
export const publishedCriteria: readonly {
  indicator: string;
  group: string;
  target: number;
  start: number;
  national: number | null;
  result: number;
}[] = [
  criterion("Selvbooking", "Jobparate kontanthjælpsmodtagere", 0.4, 0.03, 0.21, 0.56),
  criterion("Joblog", "Jobparate kontanthjælpsmodtagere", 0.8, 0.61, 0.65, 0.74),
  criterion("Joblog", "Forsikrede ledige", 0.9, 0.86, 0.88, 0.89),
  criterion("Vurdering af samtalen", "Jobparate kontanthjælpsmodtagere", 0.9, 0.57, null, 0.55),
  criterion("Vurdering af samtalen", "Forsikrede ledige", 0.9, 0.68, null, 0.72),
];

/** Projekt Jobrettet Samtale II, Delanalyse 1, Figur 6-10: driver, r and p as they were printed. */
export const publishedDrivers: readonly [driver: string, r: number, p: number][] = [
  ["Ledelsesopbakning", 0.59, 0.01],
  ["Motivation", 0.47, 0.47],
  ["Ressourcer og tid", 0.51, 0.03],
  ["Kompetencer", 0.76, 0.003],
  ["Klare aftaler om videndeling", 0.52, 0.03],
  ["Samarbejde om videndeling", 0.55, 0.02],
];

function criterion(
  indicator: string,
  group: string,
  target: number,
  start: number,
  national: number | null,
  result: number,
) {
  return { indicator, group, target, start, national, result };
}
