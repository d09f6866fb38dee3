import { accumulated as accumulatedAnalysis } from "../../src/analyses/accumulated/accumulated";
import type { Analysis } from "../../src/analyses/analysis";
import { arms as armsAnalysis } from "../../src/analyses/arms/arms";
import { fulfilment as fulfilmentAnalysis } from "../../src/analyses/fulfilment/fulfilment";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { ALL_CONVERSATIONS, ARMS, CONVERSATIONS } from "../figures/paa-rette-vej";
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
