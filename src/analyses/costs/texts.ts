import type { Section } from "../../language/language";

/** A row in words: amounts and effects as they are shown. */
export interface ToldCost {
  centre: string | null;
  benefit: string;
  cost: string;
  net: string;
  /** Whether the benefit covers the cost. */
  covers: boolean;
  breakEven: string | null;
}

export const costTexts = {
  title: { da: "Omkostninger og gevinst", en: "Costs and benefit" },
  shows: {
    da: "Hvad effekten på en deltager er værd, mod hvad en deltager koster.",
    en: "What the effect on a participant is worth against what a participant costs.",
  },
  none: {
    da: "Der er ingen omkostninger: tilføj et ark »Omkostninger« med kolonnerne »Jobcenter«, »Effekt« (fx timer pr. deltager), »Værdi pr. time« og »Omkostning pr. deltager«.",
    en: "There are no costs: add a sheet “Omkostninger” with the columns “Jobcenter”, “Effekt” (hours a participant, say), “Værdi pr. time” and “Omkostning pr. deltager”.",
  },
  pageTitle: {
    da: (covered: number, all: number) =>
      all === 1
        ? `Gevinsten dækker ${covered === 1 ? "" : "ikke "}omkostningen pr. deltager`
        : `Gevinsten dækker omkostningen pr. deltager i ${covered} af ${all} rækker`,
    en: (covered: number, all: number) =>
      all === 1
        ? `The benefit ${covered === 1 ? "covers" : "does not cover"} the cost a participant`
        : `The benefit covers the cost a participant in ${covered} of ${all} rows`,
  },
  plainTitle: {
    da: "Omkostninger og gevinst pr. deltager",
    en: "Costs and benefit a participant",
  },
  subtitle: {
    da: "Pr. deltager, beløb i kr. Tallene i de første kolonner er skrevet ind; resten er formler, som følger dem.",
    en: "A participant, amounts in kroner. The first columns are typed figures; the rest are formulas that follow them.",
  },
  centre: { da: "Center", en: "Centre" },
  all: { da: "Alle", en: "All" },
  effect: { da: "Effekt (timer)", en: "Effect (hours)" },
  valuePerUnit: { da: "Værdi pr. time", en: "Value an hour" },
  cost: { da: "Omkostning", en: "Cost" },
  benefit: { da: "Gevinst", en: "Benefit" },
  net: { da: "Netto", en: "Net" },
  breakEven: { da: "Effekt, der dækker omkostningen", en: "Effect that covers the cost" },
  told: {
    da: ({ centre, benefit, cost, net, covers, breakEven }: ToldCost) =>
      `${centre ?? "Alle"}: effekten er ${benefit} kr. værd pr. deltager mod en omkostning på ${cost} kr., ${covers ? "et overskud" : "et underskud"} på ${net} kr.${breakEven === null ? "" : ` Omkostningen er dækket ved en effekt på ${breakEven}.`}`,
    en: ({ centre, benefit, cost, net, covers, breakEven }: ToldCost) =>
      `${centre ?? "All"}: the effect is worth ${benefit} kr. a participant against a cost of ${cost} kr., ${covers ? "a surplus" : "a deficit"} of ${net} kr.${breakEven === null ? "" : ` The cost is covered at an effect of ${breakEven}.`}`,
  },
  missing: {
    da: (names: string) => `Uden effekt, værdi eller omkostning: ${names}.`,
    en: (names: string) => `Without effect, value or cost: ${names}.`,
  },
  chartFinding: {
    da: "Gevinst og omkostning pr. deltager",
    en: "Benefit and cost a participant",
  },
  chartSubtitle: { da: "Kr. pr. deltager.", en: "Kroner a participant." },
  rule: {
    da: "Gevinsten er effekten gange værdien pr. time; netto er gevinsten minus omkostningen. Ret et tal i arket, så følger resten.",
    en: "The benefit is the effect times the value an hour; net is the benefit less the cost. Change a figure in the sheet, and the rest follows.",
  },
  reservation: {
    da: "Regnestykket siger ikke, hvor sikker effekten er, og tager kun det med, som er skrevet ind.",
    en: "The calculation does not say how sure the effect is, and counts only what was typed.",
  },
} as const satisfies Section;
