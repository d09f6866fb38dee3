import type { Analysis } from "../../src/analyses/analysis";
import { derived as derivedAnalysis } from "../../src/analyses/derived/derived";
import { unitPages } from "../../src/analyses/unit-pages/unit-pages";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { readSheets } from "../read-sheets";

/** The sheet that an analysis makes of answers, in Danish. */
function made(
  analysis: Analysis,
  sheets: Readonly<Record<string, unknown[][]>>,
  chosen: Readonly<Record<string, string>> = {},
): SheetPlan {
  return analysis
    .evaluate(readSheets(sheets), DEFAULT_PROGRAMME, chosen)
    .plan({ language: "da", builtAt: new Date(2024, 0, 1) });
}

const QUESTIONS = [
  "Ledelsen bakker op om samtalerne",
  "Jeg har tid til at forberede samtalen",
  "Vi deler erfaringer med hinanden",
  "Jeg ved, hvad der forventes af mig",
];
/** Positive answers of so many persons of each kind to each question; made up. */
const KINDS = [
  { kind: "Medarbejdere", persons: 40, positive: [22, 14, 26, 24] },
  { kind: "Projektledere", persons: 18, positive: [15, 9, 14, 16] },
  { kind: "Ledere", persons: 10, positive: [9, 6, 6, 8] },
];

/** Made up: four questions by kind of respondent. */
export const derived = made(derivedAnalysis, {
  "Opdigtede tal": [
    ["Enhed", "Respondenttype", ...QUESTIONS.map((question) => `Rammer: ${question}`)],
    ...KINDS.flatMap(({ kind, persons, positive }) =>
      Array.from({ length: persons }, (_, person) => [
        ["Vejen", "Assens", "Odense"][person % 3],
        kind,
        ...positive.map((count) => (person < count ? "I høj grad" : "I nogen grad")),
      ]),
    ),
  ],
});

/** A unit's page; its first and last round give the published figures. */
export const unitPage = made(
  unitPages,
  Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows])),
  { unit: "Vejen" },
);
