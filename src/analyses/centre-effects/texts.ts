import type { Section } from "../../language/language";
import { numberWord } from "../../language/number-words";
import { capital, listed, percent, pointsOf } from "../../language/shown-words";

/** A centre's difference: whole per cents and percentage points. */
export interface ToldCentre {
  centre: string;
  participants: number;
  controls: number;
  points: number;
}

export const centreEffectTexts = {
  title: { da: "Effekt pr. center", en: "Effect by centre" },
  shows: {
    da: "Deltagere mod kontrolgruppe i hvert center for sig.",
    en: "Participants against controls within each centre.",
  },
  none: {
    da: "Der er ikke mindst to centre med både deltagere og kontrolgruppe: tilføj et ark »Registertal« med »Jobcenter«, »Indikator«, »Gruppe«, »Antal« og »Total«.",
    en: "There are not at least two centres with both participants and controls: add a sheet “Registertal” with “Jobcenter”, “Indikator”, “Gruppe”, “Antal” and “Total”.",
  },
  pageTitle: {
    da: (name: string, certain: number, all: number) =>
      certain === 0
        ? `${capital(name)}: i intet af de ${all} centre er forskellen sikker for sig`
        : `${capital(name)}: forskellen er sikker i ${numberWord(certain, "da", true)} af ${all} centre`,
    en: (name: string, certain: number, all: number) =>
      certain === 0
        ? `${capital(name)}: in none of the ${all} centres is the difference certain by itself`
        : `${capital(name)}: the difference is certain in ${numberWord(certain, "en")} of ${all} centres`,
  },
  subtitle: {
    da: (name: string, period: string | null) =>
      `${capital(name)}${period === null ? "" : `, ${period}`}: andel af deltagere minus andel af kontrolgruppe i samme center, procentpoint med 95 pct. interval.`,
    en: (name: string, period: string | null) =>
      `${capital(name)}${period === null ? "" : `, ${period}`}: share of participants minus share of controls of the same centre, percentage points with 95 per cent intervals.`,
  },
  centre: { da: "Center", en: "Centre" },
  participants: { da: "Deltagere", en: "Participants" },
  controls: { da: "Kontrolgruppe", en: "Controls" },
  difference: { da: "Forskel (procentpoint)", en: "Difference (pct. points)" },
  p: { da: "p", en: "p" },
  adjustedP: { da: "Justeret p", en: "Adjusted p" },
  largest: {
    da: ({ centre, participants, controls, points }: ToldCentre, isAlone: boolean) =>
      `${isAlone ? "Forskellen er størst i" : "Forskellen er blandt de største i"} ${centre}: ${percent(participants, "da")} af deltagerne mod ${percent(controls, "da")} af kontrolgruppen, ${pointsOf(Math.abs(points), "da")} ${points < 0 ? "mindre" : "mere"}.`,
    en: ({ centre, participants, controls, points }: ToldCentre, isAlone: boolean) =>
      `${isAlone ? "The difference is largest in" : "The difference is among the largest in"} ${centre}: ${percent(participants, "en")} of participants against ${percent(controls, "en")} of controls, ${pointsOf(Math.abs(points), "en")} ${points < 0 ? "less" : "more"}.`,
  },
  certainIn: {
    da: (centres: readonly string[]) => `Sikker forskel: ${listed(centres, "da")}.`,
    en: (centres: readonly string[]) => `Certain difference: ${listed(centres, "en")}.`,
  },
  exploratory: {
    da: "Tabellen er til at lede i: p er justeret efter Benjamini og Hochberg over centrene, og med få personer pr. center er forskelle mellem centre mest tilfældige. Effekten for alle centre står i »Deltagere og kontrolgruppe«.",
    en: "The table is for looking through: p is adjusted by Benjamini and Hochberg over the centres, and with few persons a centre, differences between centres are mostly chance. The effect over all centres stands in “Participants and controls”.",
  },
  test: {
    da: "Testen er N − 1 χ², eller Fishers eksakte test hvor der er meget få; intervallet er Newcombes.",
    en: "The test is N − 1 χ², or Fisher’s exact test where there are very few; the interval is Newcombe’s.",
  },
  withheld: {
    da: (centres: readonly string[], least: number) =>
      `${listed(centres, "da")} vises uden tal, fordi færre end ${least} personer er talt op i en af grupperne, eller fordi tallene ville afsløre et sådant center.`,
    en: (centres: readonly string[], least: number) =>
      `${listed(centres, "en")} ${centres.length === 1 ? "is" : "are"} shown without figures, since fewer than ${least} persons are counted in one of the groups or since the figures would give such a centre away.`,
  },
} as const satisfies Section;
