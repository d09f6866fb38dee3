import type { Section } from "../../language/language";

export const accumulatedTexts = {
  title: { da: "Akkumuleret forskel", en: "Accumulated difference" },
  shows: {
    da: "Forskellen mellem deltagere og kontrolgruppe lagt sammen uge for uge.",
    en: "The difference between participants and controls added up week after week.",
  },
  none: {
    da: "Der er ikke tal for deltagere og kontrolgruppe i mindst to uger eller måneder: tilføj et ark »Registertal« med »Uge«, »Indikator«, »Gruppe« og »Andel«.",
    en: "There are no figures of participants and controls in at least two weeks or months: add a sheet “Registertal” with “Uge”, “Indikator”, “Gruppe” and “Andel”.",
  },
  period: { da: "Periode", en: "Period" },
  participants: { da: "Deltagere", en: "Participants" },
  controls: { da: "Kontrolgruppe", en: "Controls" },
  difference: { da: "Forskel (procentpoint)", en: "Difference (pct. points)" },
  sum: { da: "Akkumuleret (perioder pr. person)", en: "Accumulated (periods a person)" },
  pageTitle: {
    da: (name: string, sum: string, isMore: boolean, last: string) =>
      `${name}: deltagerne er i alt ${sum} ${isMore ? "foran" : "efter"} kontrolgruppen ved ${last}`,
    en: (name: string, sum: string, isMore: boolean, last: string) =>
      `${name}: participants are ${sum} ${isMore ? "ahead of" : "behind"} controls in all by ${last}`,
  },
  weeks: { da: "uger", en: "weeks" },
  periods: { da: "perioder", en: "periods" },
  plainTitle: {
    da: (name: string) => `${name}: forskellen mellem deltagere og kontrolgruppe lagt sammen`,
    en: (name: string) => `${name}: the difference between participants and controls added up`,
  },
  subtitle: {
    da: (name: string, first: string, last: string) =>
      `${name}, andel af deltagere minus andel af kontrolgruppe lagt sammen fra ${first} til ${last}.`,
    en: (name: string, first: string, last: string) =>
      `${name}, share of participants minus share of controls added up from ${first} to ${last}.`,
  },
  told: {
    da: (most: string, points: string) =>
      `Forskellen er størst i ${most} med ${points} til deltagerne.`,
    en: (most: string, points: string) =>
      `The difference is largest in ${most}: ${points} in favour of participants.`,
  },
  rule: {
    da: "Hver periode lægger forskellen mellem de to andele til: 0,05 er 5 procentpoint i én periode, og 1,5 svarer til halvanden hel periode pr. person. En periode, der mangler en af grupperne, lægger intet til.",
    en: "Each period adds the difference of the two shares: 0.05 is 5 percentage points in one period, and 1.5 is one and a half whole periods a person. A period that lacks one of the groups adds nothing.",
  },
  between: {
    da: (low: string, high: string) =>
      `Med forsigtige grænser kan summen ligge mellem ${low} og ${high}.`,
    en: (low: string, high: string) =>
      `Within careful limits, the sum may lie between ${low} and ${high}.`,
  },
  limits: { da: "Forsigtige grænser", en: "Careful limits" },
  limitsNote: {
    da: "Grænserne er hver periodes 95 pct. interval lagt sammen. De er forsigtige: da de samme personer går igen, regnes alle perioder, som om de tog fejl til samme side.",
    en: "The limits are each period’s 95 per cent interval added up. They are careful: since the same persons come again, all periods count as if they erred to the same side.",
  },
  missing: {
    da: (weeks: string) => `Uden tal for begge grupper: ${weeks}.`,
    en: (weeks: string) => `Without figures of both groups: ${weeks}.`,
  },
  order: {
    da: "Periodernes navne siger ikke sikkert, hvilken der kom først. De står i den rækkefølge, der er mest sandsynlig.",
    en: "The names of the periods do not surely say which came first. They stand in the likeliest order.",
  },
  test: {
    da: "Summen er ikke testet: de samme personer indgår uge efter uge.",
    en: "The sum is not tested: the same persons stand in week after week.",
  },
} as const satisfies Section;
