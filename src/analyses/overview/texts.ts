import type { Section } from "../../language/language";

/** Words of the overview table, wherever it is shown. */
export const overviewTexts = {
  sheetName: { da: "Oversigt", en: "Overview" },
  unit: { da: "Enhed", en: "Unit" },
  result: { da: "Resultat", en: "Result" },
  change: { da: "Udvikling fra start", en: "Change from start" },
  changePoints: {
    da: "Udvikling fra start (procentpoint)",
    en: "Change from start (pct. points)",
  },
  total: { da: "Samlet", en: "Total" },
  pooled: { da: "andel af alle svar", en: "share of all answers" },
  mean: { da: "gennemsnit af enheder", en: "mean of units" },
  gradeHigh: { da: "Høj", en: "High" },
  gradeMiddle: { da: "Middel", en: "Middle" },
  gradeLow: { da: "Lav", en: "Low" },
  noFigure: { da: "ingen gyldige svar", en: "no valid answers" },
} as const satisfies Section;
