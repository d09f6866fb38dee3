/**
 * The three highest as published: Projekt Jobrettet Samtale II, Delanalyse 3, Figur 5 (how the
 * conversation is rated, January 2018). Units are not named there; per cent.
 */
export const TOP_3 = [
  { group: "Forsikrede ledige", top: [83, 82, 82], all: 72, start: 68 },
  { group: "Jobparate kontanthjælpsmodtagere", top: [77, 75, 75], all: 55, start: 57 },
] as const;

/** The figure as a sheet of register figures; the units' names and the lower ones are made up. */
export const TOP_3_SHEET: (string | number)[][] = [
  ["Enhed", "Periode", "Indikator", "Målgruppe", "Andel"],
  ...TOP_3.flatMap(({ group, top, all, start }) => [
    ["Samlet", "oktober 2016", "Vurdering af samtalen", group, start],
    ["Samlet", "januar 2018", "Vurdering af samtalen", group, all],
    ...[...top, top[2] - 5, top[2] - 20].map((share, i) => [
      ["Vejen", "Odense", "Assens", "Langeland", "Nyborg"][i],
      "januar 2018",
      "Vurdering af samtalen",
      group,
      share,
    ]),
  ]),
];
