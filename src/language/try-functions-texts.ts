import type { Section, Spoken } from "./language";

/** The sample workbook's sheet of live custom functions. */
export const tryFunctionsTexts = {
  sheetName: { da: "Prøv funktionerne", en: "Try the functions" },
  title: { da: "Prøv funktionerne", en: "Try the functions" },
  lead: {
    da: "Ret et svar i arket Måling 6: cellerne her regner om. Skriv selv formler, på dansk eller engelsk.",
    en: "Change an answer in the sheet Måling 6: the cells here recalculate. Type formulas of your own, in Danish or English.",
  },
  formula: { da: "Formel", en: "Formula" },
  shows: { da: "Det viser den", en: "What it shows" },
  result: { da: "Resultat", en: "Result" },

  fidelity: { da: "Fidelitet", en: "Fidelity" },
  techniques: {
    da: "Samtaleteknikker: andel positive svar",
    en: "Samtaleteknikker (techniques): positive share",
  },
  labourMarket: { da: "Arbejdsmarkedsviden", en: "Arbejdsmarkedsviden (labour market knowledge)" },
  digital: { da: "Digitale værktøjer", en: "Digitale værktøjer (digital tools)" },
  onlyHighest: {
    da: "Kun det højeste svar er positivt",
    en: "Only the highest answer is positive",
  },
  validAnswers: {
    da: "Gyldige svar bag samtaleteknikkerne",
    en: "Valid answers behind the techniques",
  },
  interval: {
    da: "95 %-interval for teknikkerne (lav, høj)",
    en: "95 % interval of the techniques (low, high)",
  },
  change: {
    da: "Udvikling fra første til seneste måling",
    en: "Change from the first to the latest round",
  },
  overview: {
    da: "Hele oversigten i én formel: enheder, kerneelementer, udvikling",
    en: "The whole overview in one formula: units, core elements, change",
  },

  judgement: { da: "Vurdering", en: "Judgement" },
  gradeTechniques: { da: "Implementeringsgrad, samtaleteknikker", en: "Grade of the techniques" },
  gradeDigital: { da: "Implementeringsgrad, digitale værktøjer", en: "Grade of the digital tools" },
  responseRate: {
    da: "Svarprocent af 230 inviterede (opdigtet tal)",
    en: "Response rate of 230 invited (made up)",
  },
  topUnits: {
    da: "De tre højeste i arbejdsmarkedsviden",
    en: "The three units highest in Arbejdsmarkedsviden",
  },

  criteria: { da: "Succeskriterier", en: "Success criteria" },
  indicator: { da: "Indikator", en: "Indicator" },
  targetGroup: { da: "Målgruppe", en: "Target group" },
  target: { da: "Succeskriterie", en: "Target" },
  start: { da: "Start", en: "Baseline" },
  outcome: { da: "Resultat", en: "Result" },
  verdict: { da: "Indfriet?", en: "Met?" },
  distance: { da: "Afstand", en: "Distance" },
  criteriaSource: {
    da: "Kilde: Projekt Jobrettet Samtale II, Delanalyse 3, Figur 2",
    en: "Source: Projekt Jobrettet Samtale II, Delanalyse 3, Figur 2",
  },

  correlation: { da: "Korrelation", en: "Correlation" },
  unit: { da: "Enhed", en: "Unit" },
  support: { da: "Ledelses- opbakning", en: "Management support" },
  fidelityOfUnit: { da: "Fidelitet", en: "Fidelity" },
  supportNote: {
    da: "Ledelsesopbakningen er opdigtet; fideliteten er enhedens samtaleteknikker i oversigten.",
    en: "The management support is made up; the fidelity is the unit's techniques in the overview.",
  },
  r: { da: "Pearsons r over de 18 enheder", en: "Pearson's r over the 18 units" },
  p: { da: "Tosidet p-værdi", en: "Two-sided p-value" },
  rInterval: { da: "95 %-interval for r (lav, høj)", en: "95 % interval of r (low, high)" },
  spearman: { da: "Spearmans rangkorrelation", en: "Spearman's rank correlation" },
  wholeTest: { da: "Hele testen på én gang", en: "The whole test at once" },

  published: { da: "Stemmer offentliggjorte tal?", en: "Do published figures agree?" },
  driver: { da: "Drivkraft", en: "Driver" },
  reportedR: { da: "r", en: "r" },
  reportedP: { da: "p", en: "p" },
  assumedN: { da: "n (antaget)", en: "n (assumed)" },
  agrees: { da: "Kontrol", en: "Check" },
  publishedSource: {
    da: "Kilde: Projekt Jobrettet Samtale II, Delanalyse 1, Figur 6-10; n er ikke oplyst",
    en: "Source: Projekt Jobrettet Samtale II, Delanalyse 1, Figur 6-10; n is not stated",
  },

  shares: { da: "Andele", en: "Shares" },
  shareInterval: {
    da: "95 %-interval for 12 ud af 18 (lav, høj)",
    en: "95 % interval of 12 out of 18 (low, high)",
  },
  sharePossible: { da: "Kan 76 % komme af 18 personer?", en: "Can 76 % come from 18 persons?" },
  shareDifference: {
    da: "p: 94 af 134 mod 47 af 88 (På rette vej i job)",
    en: "p: 94 of 134, 47 of 88 (På rette vej i job)",
  },
  accumulated: {
    da: "Forskel lagt sammen, deltagere mod kontrol",
    en: "Summed difference, participants against controls",
  },

  uncertainty: { da: "Usikkerhed: hver række er en person", en: "Uncertainty: each row a person" },
  changeOfTechniques: {
    da: "p: teknikkerne, første mod seneste måling",
    en: "p: the techniques, first against latest round",
  },
  changeOfLabourMarket: { da: "p: arbejdsmarkedsviden", en: "p: Arbejdsmarkedsviden" },
  changeOfDigital: { da: "p: digitale værktøjer", en: "p: Digitale værktøjer" },
  adjustedP: {
    da: "De tre p-værdier justeret efter Holm",
    en: "The three p values adjusted by Holm",
  },
  personsByUnit: {
    da: "Teknikkerne i hver enhed med 95 %-interval",
    en: "The techniques in each unit with 95 % interval",
  },
  share: { da: "Andel", en: "Share" },
  low: { da: "Lav", en: "Low" },
  high: { da: "Høj", en: "High" },
  persons: { da: "Personer", en: "Persons" },
  answers: { da: "Svar", en: "Answers" },
  effectiveN: { da: "Effektivt n", en: "Effective n" },
  places: {
    da: "De pladser, hver enhed ovenfor kan have (fra, til)",
    en: "The places each unit above can have (from, to)",
  },

  centres: { da: "To grupper over flere centre", en: "Two groups over several centres" },
  centre: { da: "Center", en: "Centre" },
  participantsPositive: { da: "Deltagere i job", en: "Participants in work" },
  controlsPositive: { da: "Kontrol i job", en: "Controls in work" },
  number: { da: "Antal", en: "Number" },
  centresNote: { da: "Tallene er opdigtede.", en: "The numbers are made up." },
  centresP: {
    da: "p: deltagere mod kontrol inden for centrene",
    en: "p: participants against controls within centres",
  },
  centresDifference: {
    da: "Forskellen med 95 %-interval (forskel, lav, høj)",
    en: "The difference with 95 % interval (difference, low, high)",
  },
  textCheck: { da: "Tal i en tekst", en: "Figures in a text" },
  textCheckShows: {
    da: "Passer andelen med antallet? Påstand, dom og beregnet",
    en: "Does the share fit the count? Claim, verdict and computed",
  },
} satisfies Section;

export type TryFunctionsTexts = Spoken<typeof tryFunctionsTexts>;
