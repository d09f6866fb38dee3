import type { Entry } from "./language";

/** What is wrong with a cell of an input sheet. */
export type InputCellFault =
  | "no-number"
  | "unit-unsure"
  | "out-of-range"
  | "no-count"
  | "above-total"
  | "share-differs"
  | "no-unit"
  | "no-indicator"
  | "no-invited"
  | "no-setting"
  | "no-limits"
  | "no-grades"
  | "no-total"
  | "no-whole"
  | "no-element";

const FAULTS: Readonly<Record<InputCellFault, Entry<(found: string) => string>>> = {
  "no-number": {
    da: (found) => `»${found}« er ikke et tal og er ikke læst. Skriv en andel, fx 40 %.`,
    en: (found) => `“${found}” is no number and was not read. Write a share, such as 40 %.`,
  },
  "unit-unsure": {
    da: (found) =>
      `${found} står blandt tal over 1: det kan være ${found} pct. eller en andel af 1, så tallet er ikke læst. Skriv det med procenttegn.`,
    en: (found) =>
      `${found} stands among numbers above 1: it may be ${found} per cent or a fraction of 1, so it was not read. Write it with a per cent sign.`,
  },
  "out-of-range": {
    da: (found) => `${found} er ikke mellem 0 og 100 pct. og er ikke læst. Ret tallet.`,
    en: (found) => `${found} is not between 0 and 100 per cent and was not read. Correct it.`,
  },
  "no-count": {
    da: (found) => `»${found}« er ikke et helt antal, så rækken har ingen andel. Ret tallet.`,
    en: (found) => `“${found}” is no whole count, so the row has no share. Correct it.`,
  },
  "above-total": {
    da: (found) =>
      `Antallet ${found} er større end totalen, så rækken har ingen andel. Ret et af tallene.`,
    en: (found) =>
      `The count ${found} is above its total, so the row has no share. Correct one of them.`,
  },
  "share-differs": {
    da: (found) => `Andelen ${found} passer ikke med antal og total. Antal ud af total er brugt.`,
    en: (found) => `The share ${found} does not fit count and total. Count out of total was used.`,
  },
  "no-unit": {
    da: () =>
      "Rækken siger ikke, hvilken enhed den er om, og er ikke læst. Skriv enheden, eller »Samlet«.",
    en: () =>
      "The row does not say which unit it is about and was not read. Write the unit, or “Samlet”.",
  },
  "no-indicator": {
    da: () => "Rækken siger ikke, hvad den handler om, og er ikke læst. Skriv det i rækken.",
    en: () => "The row does not say what it is about and was not read. Write it in the row.",
  },
  "no-invited": {
    da: (found) => `»${found}« er ikke et helt antal inviterede og er læst som 0. Ret tallet.`,
    en: (found) => `“${found}” is no whole number of invited and was read as 0. Correct it.`,
  },
  "no-setting": {
    da: (found) => `»${found}« er ingen indstilling og er ikke læst. Ret eller slet linjen.`,
    en: (found) => `“${found}” is no setting and was not read. Correct the line or delete it.`,
  },
  "no-limits": {
    da: () =>
      "Grænserne er ikke brugt: Høj fra og Middel fra skal begge stå der, og Middel skal være lavest. De sædvanlige gælder.",
    en: () =>
      "The limits were not used: High from and Middle from must both be there, and Middle must be lower. The usual ones hold.",
  },
  "no-grades": {
    da: (found) =>
      `»${found}« er ikke svar på skalaen og er ikke brugt. Skriv fx »I meget høj grad; I høj grad«.`,
    en: (found) =>
      `“${found}” are no answers of the scale and were not used. Write for instance “I meget høj grad; I høj grad”.`,
  },
  "no-total": {
    da: (found) =>
      `»${found}« er ingen måde at beregne Samlet på og er ikke brugt. Skriv »Andel af alle svar« eller »Gennemsnit af enheder«.`,
    en: (found) =>
      `“${found}” is no way of computing the total and was not used. Write “Share of all answers” or “Mean of units”.`,
  },
  "no-whole": {
    da: (found) => `»${found}« er ikke et helt tal og er ikke brugt. Ret tallet.`,
    en: (found) => `“${found}” is no whole number and was not used. Correct it.`,
  },
  "no-element": {
    da: (found) => `Kerneelementet »${found}« er ikke i data. Ret navnet, hvis det skal være det.`,
    en: (found) =>
      `The core element “${found}” is not in the data. Correct its name where it should be.`,
  },
};

const NEEDED = {
  criteria: "»Indikator« og »Succeskriterie«",
  register: "»Indikator« og »Andel« (eller »Antal« og »Total«)",
  drivers: "»Enhed« og en kolonne for hver drivkraft",
} as const;

const NEEDED_EN = {
  criteria: "“Indikator” and “Succeskriterie”",
  register: "“Indikator” and “Andel” (or “Antal” and “Total”)",
  drivers: "“Enhed” and a column for each driver",
} as const;

/** What shows when sheets are read in which figures were typed beside surveys. */
export const inputFindingTexts = {
  "input-cell": {
    da: (v: { what: InputCellFault; found: string }) => FAULTS[v.what].da(v.found),
    en: (v: { what: InputCellFault; found: string }) => FAULTS[v.what].en(v.found),
  },
  "input-twice": {
    da: (v: { name: string; more: number }) =>
      `${v.name} står to gange. Den øverste er brugt: slet den ene.${v.more > 0 ? ` Det samme gælder ${v.more} rækker til i arket.` : ""}`,
    en: (v: { name: string; more: number }) =>
      `${v.name} stands twice. The upper one was used: delete one.${v.more > 0 ? ` The same goes for ${v.more} more rows of the sheet.` : ""}`,
  },
  "program-twice": {
    da: (v: { used: string }) =>
      `Arket siger også, hvad der gælder for programmet, og er ikke brugt: ${v.used} gælder.`,
    en: (v: { used: string }) =>
      `The sheet, too, says what holds for the programme and was not used: ${v.used} holds.`,
  },
  "input-more": {
    da: (v: { count: number }) => `${v.count} celler til kan ikke læses.`,
    en: (v: { count: number }) => `${v.count} more cells cannot be read.`,
  },
  "input-headings": {
    da: (v: { kind: keyof typeof NEEDED }) =>
      `Arket er ikke læst: det skal have kolonner med overskrifterne ${NEEDED[v.kind]}.`,
    en: (v: { kind: keyof typeof NEEDED }) =>
      `The sheet was not read: it needs columns headed ${NEEDED_EN[v.kind]}.`,
  },
  "criterion-open": {
    da: (v: { name: string }) =>
      `${v.name} har intet resultat: det er hverken skrevet i arket, i registertal eller målt i et spørgeskema under samme navn.`,
    en: (v: { name: string }) =>
      `${v.name} has no result: it is neither typed in the sheet, nor in register figures, nor measured in a survey under the same name.`,
  },
  "criterion-differs": {
    da: (v: { name: string; typed: number; found: number }) =>
      `${v.name}: resultatet er skrevet som ${v.typed} pct., men data giver ${v.found} pct. Det skrevne er brugt.`,
    en: (v: { name: string; typed: number; found: number }) =>
      `${v.name}: the result is typed as ${v.typed} per cent, but the data give ${v.found}. The typed one was used.`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;

export const inputFindingHeadings = {
  "input-cell": { da: "Celler, der ikke kan læses", en: "Cells that cannot be read" },
  "input-twice": { da: "Samme række to gange", en: "The same row twice" },
  "program-twice": { da: "To ark med indstillinger", en: "Two sheets of settings" },
  "input-more": { da: "Celler, der ikke kan læses", en: "Cells that cannot be read" },
  "input-headings": { da: "Overskrifter, der mangler", en: "Headings that are missing" },
  "criterion-open": { da: "Kriterier uden resultat", en: "Criteria without a result" },
  "criterion-differs": { da: "To resultater", en: "Two results" },
} as const;
