import { INSURED, JOB_READY } from "./draft-response";
import type { FigureSheet } from "./figure-sheet";
import { sampleUnits } from "./unit-fidelity";

/** Projekt Jobrettet Samtale II, Delanalyse 3, Figur 2, in per cent; null where none is stated. */
const FIGUR_2 = [
  ["Selvbooking", JOB_READY, { criterion: 40, start: 3, national: 21, result: 56 }],
  ["Joblog", JOB_READY, { criterion: 80, start: 61, national: 65, result: 74 }],
  ["Joblog", INSURED, { criterion: 90, start: 86, national: 88, result: 89 }],
  ["Vurdering af samtalen", JOB_READY, { criterion: 90, start: 57, national: null, result: 55 }],
  ["Vurdering af samtalen", INSURED, { criterion: 90, start: 68, national: null, result: 72 }],
] as const;

/**
 * How the conversation is rated, unit by unit, in per cent: the three highest as in Delanalyse 3,
 * Figur 5; the others made up, so that the mean of all is the published one. `first` and `step` deal
 * them out to the units, of which the publication names none.
 */
const RATINGS = [
  {
    group: JOB_READY,
    first: 8,
    step: 5,
    shares: [77, 75, 75, 68, 65, 62, 60, 58, 56, 54, 52, 50, 48, 45, 42, 39, 34, 30],
  },
  {
    group: INSURED,
    first: 3,
    step: 7,
    shares: [83, 82, 82, 80, 78, 77, 75, 74, 73, 71, 70, 69, 68, 67, 65, 63, 61, 58],
  },
] as const;

function fraction(percent: number | null): number | null {
  return percent === null ? null : percent / 100;
}

/** Kriterier: the published success criteria with start, national average and result. */
export function criteriaFigures(): FigureSheet {
  return {
    name: "Kriterier",
    note: "Offentliggjorte tal: Projekt Jobrettet Samtale II, Delanalyse 3, figur 2.",
    header: ["Indikator", "Målgruppe", "Succeskriterie", "Start", "Landsgennemsnit", "Resultat"],
    rows: FIGUR_2.map(([indicator, group, { criterion, start, national, result }]) => [
      indicator,
      group,
      ...[criterion, start, national, result].map(fraction),
    ]),
    shares: [2, 3, 4, 5],
  };
}

/** Registertal: the same at the start and at the end, and how each unit's conversations are rated. */
export function registerFigures(): FigureSheet {
  const units = sampleUnits();
  const together = FIGUR_2.flatMap(([indicator, group, { start, national, result }]) => [
    ["Samlet", "Start", indicator, group, fraction(start)],
    ["Samlet", "Slut", indicator, group, fraction(result)],
    ...(national === null
      ? []
      : [["Landsgennemsnit", "Slut", indicator, group, fraction(national)]]),
  ]);
  const byUnit = RATINGS.flatMap(({ group, first, step, shares }) =>
    units.map((unit, i) => {
      const share = shares[(first + step * i) % shares.length];
      return [unit, "Slut", "Vurdering af samtalen", group, fraction(share)];
    }),
  );
  return {
    name: "Registertal",
    note: "Samlet og landsgennemsnit er offentliggjort (Delanalyse 3, figur 2), og det er de tre højeste vurderinger i hver målgruppe (figur 5). Hvilke enheder der har dem, og de andre enheders andele er opdigtet.",
    header: ["Enhed", "Periode", "Indikator", "Målgruppe", "Andel"],
    rows: [...together, ...byUnit],
    shares: [4],
  };
}
