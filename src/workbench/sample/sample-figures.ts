import { correlatedShares } from "./correlated-shares";
import type { FigureSheet } from "./figure-sheet";
import { ROUND_RESPONSES, sampleCounts } from "./sample-counts";
import { criteriaFigures, registerFigures } from "./sample-register";
import { latestFidelity, sampleUnits } from "./unit-fidelity";

/** Projekt Jobrettet Samtale II, Delanalyse 1, Figur 6-10: each driver's correlation with fidelity. */
const CORRELATIONS = [
  ["Ledelsesopbakning", 0.59],
  ["Motivation", 0.47],
  ["Ressourcer og tid", 0.51],
  ["Kompetencer", 0.76],
  ["Klare aftaler om videndeling", 0.52],
  ["Samarbejde om videndeling", 0.55],
] as const;

/** Inviterede: somewhat more in each unit than ever answered. */
function invitedFigures(): FigureSheet {
  const rounds = ROUND_RESPONSES.map((_, round) => sampleCounts(round));
  return {
    name: "Inviterede",
    note: "Opdigtede tal: hvor mange der var inviteret i hver enhed, er ikke offentliggjort.",
    header: ["Enhed", "Inviterede"],
    rows: sampleUnits().map((unit, i) => {
      const most = Math.max(...rounds.map((units) => units[i].responses));
      return [unit, most + 1 + ((5 * i) % 6)];
    }),
    shares: [],
  };
}

/** Drivkræfter: shares by unit that give the published correlations, with 18 units. */
function driverFigures(): FigureSheet {
  const fidelity = latestFidelity(0);
  const columns = CORRELATIONS.map(([, r], i) => correlatedShares(fidelity, r, i + 1));
  return {
    name: "Drivkræfter",
    note: "Opdigtede andele: de er lavet, så de seks offentliggjorte korrelationer (Delanalyse 1, figur 6-10) kommer ud med fideliteten i Inddragende samtaleteknikker i Måling 6.",
    header: ["Enhed", ...CORRELATIONS.map(([driver]) => driver)],
    rows: sampleUnits().map((unit, i) => [unit, ...columns.map((shares) => shares[i])]),
    shares: CORRELATIONS.map((_, i) => i + 1),
  };
}

/** The sheets of figures beside the sample survey, the same at every call. */
export function sampleFigures(): FigureSheet[] {
  return [criteriaFigures(), registerFigures(), invitedFigures(), driverFigures()];
}
