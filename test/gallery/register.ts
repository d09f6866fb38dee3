import { accumulated as accumulatedAnalysis } from "../../src/analyses/accumulated/accumulated";
import { centreEffects as centreEffectsAnalysis } from "../../src/analyses/centre-effects/centre-effects";
import type { Analysis } from "../../src/analyses/analysis";
import { arms as armsAnalysis } from "../../src/analyses/arms/arms";
import { topThree as topThreeAnalysis } from "../../src/analyses/top-three/top-three";
import { fulfilment as fulfilmentAnalysis } from "../../src/analyses/fulfilment/fulfilment";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { ALL_CONVERSATIONS, ARMS, CONVERSATIONS } from "../figures/paa-rette-vej";
import { TOP_3_SHEET } from "../figures/top-3";
import { readSheets } from "../read-sheets";

/** The sheet that an analysis makes of typed figures, in Danish. */
function made(analysis: Analysis, sheets: Readonly<Record<string, unknown[][]>>): SheetPlan {
  return analysis
    .evaluate(readSheets(sheets), DEFAULT_PROGRAMME, {})
    .plan({ language: "da", builtAt: new Date(2024, 0, 1) });
}

/** På rette vej i job, Figur 2; the centres are not named there. */
export const fulfilment = made(fulfilmentAnalysis, {
  "På rette vej i job (2013), figur 2": [
    ["Jobcenter", "Indikator", "Andel", "Krav"],
    ...CONVERSATIONS.map((share, i) => [`Jobcenter ${i + 1}`, "ugentlige samtaler", share, 80]),
    ["Samlet", "ugentlige samtaler", ALL_CONVERSATIONS, 80],
  ],
});

/** På rette vej i job, Tabel 3 and 4. */
export const arms = made(armsAnalysis, {
  "På rette vej i job (2013), tabel 3 og 4": [
    ["Indikator", "Gruppe", "Antal", "Total"],
    ...ARMS.flatMap(({ outcome, counts: [k1, n1, k2, n2] }) => [
      [outcome, "Deltagergruppe", k1, n1],
      [outcome, "Kontrolgruppe", k2, n2],
    ]),
  ],
});

/** Made up: controls ahead at first, participants from the 20th week on. */
export const accumulated = made(accumulatedAnalysis, {
  "opdigtede tal": [
    ["Uge", "Indikator", "Gruppe", "Andel"],
    ...Array.from({ length: 60 }, (_, week) => week + 1).flatMap((week) => [
      [week, "Beskæftigelse", "Deltagergruppe", 15 + week / 4 + 2 * Math.sin(week / 3)],
      [week, "Beskæftigelse", "Kontrolgruppe", 17 + week / 6],
    ]),
  ],
});

/** Delanalyse 3, Figur 5: the three highest are published, names and the other units are made up. */
export const topThree = made(topThreeAnalysis, {
  "Projekt Jobrettet Samtale II, Delanalyse 3, figur 5 (enhedernes navne er opdigtet)": TOP_3_SHEET,
});

/** Made up: participants and controls in eight centres, forty persons in each arm. */
export const centreEffects = made(centreEffectsAnalysis, {
  "opdigtede tal": [
    ["Jobcenter", "Indikator", "Gruppe", "Antal", "Total"],
    ...[9, 14, 6, 11, 17, 8, 12, 10].flatMap((more, i) => [
      [`Jobcenter ${i + 1}`, "Beskæftigelse", "Deltagergruppe", 8 + more, 40],
      [`Jobcenter ${i + 1}`, "Beskæftigelse", "Kontrolgruppe", 11 + (i % 3), 40],
    ]),
  ],
});
