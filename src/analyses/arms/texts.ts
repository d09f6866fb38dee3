import type { Section } from "../../language/language";
import { capital, countOf, listed, percent, pointsOf } from "../../language/shown-words";

/** What is told of an outcome; whole per cents and percentage points. */
export interface ToldArms {
  outcome: string;
  participants: number;
  controls: number;
  points: number;
  /** Null where it cannot be tested. */
  test: { certain: boolean; p: string } | null;
}

const pIs = (p: string) => (p.startsWith("<") ? `p ${p}` : `p = ${p}`);
const OUTCOMES = { da: ["resultatmål", "resultatmål"], en: ["outcome", "outcomes"] } as const;

export const armsTexts = {
  title: { da: "Deltagere og kontrolgruppe", en: "Participants and controls" },
  shows: {
    da: "Deltagere mod kontrolgruppe, center for center hvor centrene kendes, og om forskellen er sikker.",
    en: "Participants against controls, centre by centre where centres are known, and whether the difference is certain.",
  },
  none: {
    da: "Der er ingen deltagere og kontroller at sammenligne: tilføj et ark »Registertal« med »Indikator«, »Gruppe« (deltagergruppe eller kontrolgruppe), »Antal« og »Total«.",
    en: "There are no participants and controls to compare: add a sheet “Registertal” with “Indikator”, “Gruppe” (deltagergruppe or kontrolgruppe), “Antal” and “Total”.",
  },
  latest: { da: "Seneste", en: "Latest" },
  outcome: { da: "Resultatmål", en: "Outcome" },
  participants: { da: "Deltagere", en: "Participants" },
  controls: { da: "Kontrolgruppe", en: "Controls" },
  nParticipants: { da: "Antal deltagere", en: "Participants, N" },
  nControls: { da: "Antal i kontrolgruppe", en: "Controls, N" },
  difference: { da: "Forskel (procentpoint)", en: "Difference (pct. points)" },
  p: { da: "p", en: "p" },
  adjustedP: { da: "Justeret p", en: "Adjusted p" },
  method: { da: "Metode", en: "Method" },
  cmh: {
    da: (centres: number) => `Inden for ${centres} centre (CMH)`,
    en: (centres: number) => `Within ${centres} centres (CMH)`,
  },
  "n-1": { da: "Alle under ét (N − 1 χ²)", en: "All pooled (N − 1 χ²)" },
  fisher: { da: "Alle under ét (Fisher)", en: "All pooled (Fisher)" },
  untested: { da: "Kun andele: ingen test", en: "Shares only: no test" },
  pageTitle: {
    da: (certain: readonly string[], all: number) =>
      certain.length === 0
        ? `Ingen sikker forskel mellem deltagere og kontrolgruppe`
        : certain.length > 2
          ? `Sikker forskel på deltagere og kontrolgruppe i ${countOf(certain.length, OUTCOMES.da, "da")} af ${all}`
          : `Sikker forskel på deltagere og kontrolgruppe: ${listed(certain, "da")}`,
    en: (certain: readonly string[], all: number) =>
      certain.length === 0
        ? `No certain difference between participants and controls`
        : certain.length > 2
          ? `A certain difference between participants and controls in ${countOf(certain.length, OUTCOMES.en, "en")} of ${all}`
          : `A certain difference between participants and controls: ${listed(certain, "en")}`,
  },
  subtitle: {
    da: (period: string) => `Andel i pct. af deltagere og af kontrolgruppe${period}.`,
    en: (period: string) => `Share in per cent of participants and of controls${period}.`,
  },
  told: {
    da: ({ outcome, participants, controls, points, test }: ToldArms) =>
      `${capital(outcome)}: andelen er ${percent(participants, "da")} af deltagerne og ${percent(controls, "da")} af kontrolgruppen${test === null ? "; der er kun andele, så forskellen kan ikke testes" : `, ${points === 0 ? "ingen forskel i hele procentpoint" : `${pointsOf(Math.abs(points), "da")} ${points > 0 ? "højere" : "lavere"} for deltagerne`}; forskellen er ${test.certain ? "sikker" : "ikke sikker"} (${pIs(test.p)})`}.`,
    en: ({ outcome, participants, controls, points, test }: ToldArms) =>
      `${capital(outcome)}: the share is ${percent(participants, "en")} of participants and ${percent(controls, "en")} of controls${test === null ? "; there are shares alone, so the difference cannot be tested" : `, ${points === 0 ? "no difference in whole percentage points" : `${pointsOf(Math.abs(points), "en")} ${points > 0 ? "higher" : "lower"} for participants`}; the difference is ${test.certain ? "certain" : "not certain"} (${pIs(test.p)})`}.`,
  },
  rule: {
    da: "Forskellen er deltagere minus kontrolgruppe med 95 pct. interval. Den er sikker, når p justeret efter Holm over resultatmålene er under 0,05.",
    en: "The difference is participants minus controls with a 95 per cent interval. It is certain where p adjusted by Holm over the outcomes is below 0.05.",
  },
  stratified: {
    da: "Hvor centrene kendes, er deltagere og kontrolgruppe sammenlignet inden for hvert center og forskellene vejet sammen (Cochran-Mantel-Haenszel), så forskelle mellem centre ikke tæller med. Forskellen kan derfor afvige fra andelenes.",
    en: "Where centres are known, participants and controls are compared within each centre and the differences weighed together (Cochran–Mantel–Haenszel), so that differences between centres do not count. It may therefore differ from that of the shares.",
  },
  pooled: {
    da: "Hvor alle er lagt sammen, kan forskelle mellem centre indgå i forskellen.",
    en: "Where all are pooled, differences between centres may be part of the difference.",
  },
  withheld: {
    da: (outcomes: string) => `Ikke vist, fordi for få personer er talt med: ${outcomes}.`,
    en: (outcomes: string) => `Not shown, since too few persons were counted: ${outcomes}.`,
  },
} as const satisfies Section;
