import type { Section } from "../../language/language";
import { listed, percent, pointsOf } from "../../language/shown-words";
import { responseCount } from "../../language/response-words";

export const traitTexts = {
  title: { da: "Kendetegn", en: "Traits" },
  fewUnits: {
    da: "Der skal være flere end tre enheder, før de bedste kan sættes ved siden af alle.",
    en: "There must be more than three units before the best can stand beside all.",
  },
  by: { da: "De bedste enheder efter", en: "The best units by" },
  pageTitle: {
    da: (units: readonly string[], by: string | null) =>
      `${listed(units, "da")} ved siden af alle enheder${by === null ? "" : `: bedst i ${by}`}`,
    en: (units: readonly string[], by: string | null) =>
      `${listed(units, "en")} beside all units${by === null ? "" : `: best in ${by}`}`,
  },
  plainTitle: { da: "De bedste enheder ved siden af alle", en: "The best units beside all" },
  subtitle: {
    da: (round: string, n: number) =>
      `Andel positive svar i pct., ${round}, N = ${responseCount(n, "da")} fra alle enheder.`,
    en: (round: string, n: number) =>
      `Share of positive answers in per cent, ${round}, N = ${responseCount(n, "en")} of all units.`,
  },
  what: { da: "Kerneelement og spørgsmål", en: "Core element and question" },
  best: { da: "De bedste", en: "The best" },
  all: { da: "Alle enheder", en: "All units" },
  lead: { da: "Forskel (procentpoint)", en: "Difference (pct. points)" },
  bestN: { da: "Gyldige svar, de bedste", en: "Valid answers, the best" },
  told: {
    da: (units: readonly string[], by: string | null) =>
      `${listed(units, "da")} er blandt enhederne med de højeste andele ${by === null ? "i gennemsnit over kerneelementerne" : `i ${by}`}.`,
    en: (units: readonly string[], by: string | null) =>
      `${listed(units, "en")} ${units.length === 1 ? "is" : "are"} among the units with the highest shares ${by === null ? "on average over the core elements" : `in ${by}`}.`,
  },
  mostAhead: {
    da: (element: string, item: string, points: number, best: number, all: number) =>
      `I ${element} ligger de længst over alle enheder på »${item}«: ${percent(best, "da")} mod ${percent(all, "da")}, ${pointsOf(points, "da")}.`,
    en: (element: string, item: string, points: number, best: number, all: number) =>
      `In ${element}, they are furthest above all units for “${item}”: ${percent(best, "en")} against ${percent(all, "en")}, ${pointsOf(points, "en")}.`,
  },
  nowhereAhead: {
    da: (element: string) => `I ${element} ligger de ikke over alle enheder på noget spørgsmål.`,
    en: (element: string) => `In ${element}, they are not above all units for any question.`,
  },
  chartFinding: {
    da: (element: string) => `${element}: de bedste enheder og alle enheder`,
    en: (element: string) => `${element}: the best units and all units`,
  },
  chosen: {
    da: "De bedste er valgt, fordi de ligger højt i netop disse svar. En del af forskellen er derfor tilfældig, og der er ingen test af den; »Alle enheder« er de bedste medregnet.",
    en: "The best were picked because they are high in these very answers. Part of the difference is therefore chance, and it is not tested; “All units” has the best among them.",
  },
  rule: {
    da: "De bedste er de tre enheder med højeste andel efter det viste tal; deler flere den sidste plads, er de alle med.",
    en: "The best are the three units with the highest share by the figure shown; where several share the last place, all of them are in.",
  },
  without: {
    da: (units: string) => `Ikke bedømt, fordi der mangler tal: ${units}.`,
    en: (units: string) => `Not judged, since figures are missing: ${units}.`,
  },
  meanOfElements: {
    da: "Gennemsnit af kerneelementerne",
    en: "The mean of the core elements",
  },
} as const satisfies Section;
