import type { Section } from "../../language/language";
import { numberWord } from "../../language/number-words";
import { countOf, listed } from "../../language/shown-words";
import { responseCount } from "../../language/response-words";

const danish = (count: number) => (count === 0 ? "ingen" : numberWord(count, "da"));
const english = (count: number) => (count === 0 ? "none" : numberWord(count, "en"));

/** The words of the overview's page beside those of its table. */
export const overviewPageTexts = {
  plainTitle: { da: "Fidelitet i hver enhed", en: "Fidelity of each unit" },
  oneUnit: {
    da: (unit: string, high: number, all: number) =>
      `${unit} opnår høj implementeringsgrad i ${danish(high)} af ${danish(all)} kerneelementer`,
    en: (unit: string, high: number, all: number) =>
      `${unit} reaches a high grade in ${english(high)} of ${english(all)} core elements`,
  },
  noneHigh: {
    da: "Ingen enhed opnår høj implementeringsgrad i noget kerneelement",
    en: "No unit reaches a high grade in any core element",
  },
  allHigh: {
    da: (elements: number) =>
      `Alle enheder opnår høj implementeringsgrad i alle ${danish(elements)} kerneelementer`,
    en: (elements: number) =>
      `All units reach a high grade in all ${english(elements)} core elements`,
  },
  alikeHigh: {
    da: (elements: number) =>
      `Høj implementeringsgrad er lige udbredt i alle ${danish(elements)} kerneelementer`,
    en: (elements: number) =>
      `High grades are equally common in all ${english(elements)} core elements`,
  },
  mostHigh: {
    da: (element: string, high: number, units: number) =>
      `Høj implementeringsgrad er mest udbredt i ${element}: ${danish(high)} af ${countOf(units, ["enhed", "enheder"], "da")}`,
    en: (element: string, high: number, units: number) =>
      `High grades are most common in ${element}: ${english(high)} of ${countOf(units, ["unit", "units"], "en")}`,
  },
  mostHighIn: {
    da: (elements: readonly string[]) =>
      `Høj implementeringsgrad er mest udbredt i ${listed(elements, "da")}`,
    en: (elements: readonly string[]) => `High grades are most common in ${listed(elements, "en")}`,
  },
  round: {
    da: (name: string, responses: number) => `${name} (${responseCount(responses, "da")})`,
    en: (name: string, responses: number) => `${name} (${responseCount(responses, "en")})`,
  },
  subtitle: {
    da: (latest: string, first: string | null, units: number) =>
      `${latest}${first === null ? "" : ` mod ${first}`}, ${units} ${units === 1 ? "enhed" : "enheder"}`,
    en: (latest: string, first: string | null, units: number) =>
      `${latest}${first === null ? "" : ` against ${first}`}, ${units} ${units === 1 ? "unit" : "units"}`,
  },
  legendHigh: {
    da: (percent: number) => `Høj: fra ${percent} pct.`,
    en: (percent: number) => `High: from ${percent} per cent`,
  },
  legendMiddle: {
    da: (percent: number) => `Middel: fra ${percent} pct.`,
    en: (percent: number) => `Middle: from ${percent} per cent`,
  },
  legendLow: {
    da: (percent: number) => `Lav: under ${percent} pct.`,
    en: (percent: number) => `Low: below ${percent} per cent`,
  },
  responses: { da: "N", en: "N" },
  grade: { da: "Grad", en: "Grade" },
  change: { da: "Udvikling (procentpoint)", en: "Change (pct. points)" },
  unitsHigh: { da: "Enheder med høj grad", en: "Units with a high grade" },
  unitsMiddle: { da: "Enheder med middel grad", en: "Units with a middle grade" },
  unitsLow: { da: "Enheder med lav grad", en: "Units with a low grade" },
  unitsWithout: { da: "Enheder uden tal", en: "Units without a figure" },
  unitsWithheld: { da: "Enheder holdt tilbage", en: "Units withheld" },
  spread: {
    da: "Højeste minus laveste (procentpoint)",
    en: "Highest minus lowest (pct. points)",
  },
  heatTitle: {
    da: (first: string, latest: string) => `Udvikling fra ${first} til ${latest} (procentpoint)`,
    en: (first: string, latest: string) => `Change from ${first} to ${latest} (pct. points)`,
  },
  heatNote: {
    da: (points: number) =>
      `Farverne i tabellen over udvikling: orange er tilbagegang, blå er fremgang, hvid er ingen ændring; fuld farve fra ${points} procentpoint.`,
    en: (points: number) =>
      `The colours in the table of changes: orange is a fall, blue is a rise, white is no change; full colour from ${points} percentage points.`,
  },
  sureGrades: { da: "Hvor sikre graderne er", en: "How sure the grades are" },
  sureNote: {
    da: "En ændring er sikker efter Holm for Samlet og efter Benjamini og Hochberg for enhederne; en grad er sikker, når mindst 95 pct. af usikkerheden ligger i den.",
    en: "A change is certain by Holm for the total and by Benjamini and Hochberg for the units; a grade is certain where at least 95 per cent of the uncertainty lies in it.",
  },
  responsesNote: {
    da: "N er enhedens besvarelser i seneste måling.",
    en: "N is the unit’s responses in the latest round.",
  },
} as const satisfies Section;
