/**
 * Figur 2 as published: Projekt Jobrettet Samtale II, Delanalyse 3, Figur 2. Success criterion,
 * baseline, national average and result in per cent, and whether it is met.
 */
const [READY, INSURED] = ["Jobparate kontanthjælpsmodtagere", "Forsikrede ledige"];

export const FIGUR_2: readonly (readonly [
  indicator: string,
  group: string,
  criterion: number,
  baseline: number,
  national: number | null,
  result: number,
  isMet: boolean,
])[] = [
  ["Selvbooking", READY, 40, 3, 21, 56, true],
  ["Joblog", READY, 80, 61, 65, 74, false],
  ["Joblog", INSURED, 90, 86, 88, 89, false],
  ["Vurdering af samtalen", READY, 90, 57, null, 55, false],
  ["Vurdering af samtalen", INSURED, 90, 68, null, 72, false],
];

export const FIGUR_2_HEADER = [
  "Indikator",
  "Målgruppe",
  "Succeskriterie",
  "Baseline",
  "Landsgennemsnit",
  "Resultat",
];

/** The figure as a sheet that somebody typed. */
export const FIGUR_2_SHEET: (string | number)[][] = [
  FIGUR_2_HEADER,
  ...FIGUR_2.map(([indicator, group, criterion, baseline, national, result]) => [
    indicator,
    group,
    criterion,
    baseline,
    national ?? "",
    result,
  ]),
];
