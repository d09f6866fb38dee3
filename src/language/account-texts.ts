import type { Section } from "./language";

/** Where the cells of a sheet went, and what its columns are for. */
export const accountTexts = {
  columns: {
    da: (all: number, items: number, about: number) =>
      `${all} ${all === 1 ? "kolonne" : "kolonner"}: ${items} svar, ${about} beskriver besvarelsen`,
    en: (all: number, items: number, about: number) =>
      `${all} ${all === 1 ? "column" : "columns"}: ${items} answers, ${about} about the response`,
  },
  notRead: {
    da: (count: number, names: string) => `, ${count} læses ikke: ${names}`,
    en: (count: number, names: string) => `, ${count} not read: ${names}`,
  },
  moreColumns: {
    da: (count: number) => `og ${count} til`,
    en: (count: number) => `and ${count} more`,
  },
  column: {
    da: (letters: string) => `kolonne ${letters}`,
    en: (letters: string) => `column ${letters}`,
  },

  source: { da: "Kilde", en: "Source" },
  title: { da: "Hvor cellerne blev af", en: "Where the cells went" },
  cells: { da: "Udfyldte celler", en: "Filled cells" },
  account: { da: "Konto", en: "Account" },
  why: { da: "Hvorfor", en: "Why" },
  header: { da: "Overskrift", en: "Header" },
  unit: { da: "Enhed", en: "Unit" },
  round: { da: "Måling", en: "Round" },
  group: { da: "Målgruppe", en: "Target group" },
  respondent: { da: "Hvem der svarer", en: "Who answers" },
  status: { da: "Gennemført", en: "Completed" },
  answers: { da: "Svar", en: "Answers" },
  valid: { da: "Svar: gyldige", en: "Answers: valid" },
  dontKnow: { da: "Svar: ved ikke", en: "Answers: don’t know" },
  notApplicable: { da: "Svar: ikke relevant", en: "Answers: not applicable" },
  errors: { da: "Svar: fejlværdier", en: "Answers: error values" },
  unknown: { da: "Svar: ukendte", en: "Answers: unknown" },
  blank: { da: "Svar: koder for tomt", en: "Answers: codes for blank" },
  other: {
    da: (header: string) => `Læses ikke: ${header}`,
    en: (header: string) => `Not read: ${header}`,
  },
  keptOut: { da: (why: string) => `Holdt ude: ${why}`, en: (why: string) => `Kept out: ${why}` },
  outside: {
    da: (what: string) => `Uden for tabellen: ${what}`,
    en: (what: string) => `Outside the table: ${what}`,
  },
  sum: { da: "I alt", en: "In all" },
  few: {
    da: (least: number) => `under ${least} personer: ikke delt efter svar`,
    en: (least: number) => `fewer than ${least} persons: not divided by answer`,
  },

  "outside-above": { da: "linjer over tabellen", en: "lines above the table" },
  "outside-loose": { da: "rækker uden enhed og svar", en: "rows without a unit or answers" },
  "outside-title": { da: "titler", en: "titles" },
  "outside-note": { da: "noter", en: "notes" },
  "outside-total": { da: "totaler", en: "totals" },
  "outside-table": { da: "en anden tabel", en: "another table" },
  "outside-list": { da: "en liste", en: "a list" },
  "outside-unit-list": { da: "en liste over enheder", en: "a list of units" },
  "outside-companion": {
    da: "koder og tekster til andre data",
    en: "codes and texts of other data",
  },
  "outside-register": { da: "registertal", en: "register figures" },
  "outside-criteria": { da: "succeskriterier", en: "success criteria" },
  "outside-drivers": { da: "drivkræfter", en: "drivers" },
  "outside-program": { da: "programmets indstillinger", en: "the programme’s settings" },
  "outside-counts": { da: "optalte svar", en: "counted answers" },
  "outside-ignored": { da: "taget ud af dig", en: "taken out by you" },
  "outside-none": { da: "ingen spørgeskemadata", en: "no survey data" },

  "kept-withoutUnit": { da: "uden enhed", en: "without a unit" },
  "kept-withoutRound": { da: "uden måling", en: "without a round" },
  "kept-withoutAnswers": { da: "uden svar", en: "without answers" },
  "kept-notCompleted": { da: "ikke gennemført", en: "not completed" },
  "kept-totalLine": { da: "totaler og kilder", en: "totals and sources" },
  "kept-repeatedHeader": { da: "gentagne overskrifter", en: "repeated headers" },
} as const satisfies Section;
