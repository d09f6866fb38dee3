import type { Entry } from "./language";

/** Why a row of counted answers cannot be used. */
type Fault = "element" | "number" | "valid" | "positive" | "persons" | "squares";

/** What a table of counted answers does not tell. */
type NotTold = "responses" | "persons" | "squares";

const FAULTS: Readonly<Record<Fault, Entry<string>>> = {
  element: { da: "kerneelementet mangler", en: "the core element is missing" },
  number: { da: "der står ikke et helt tal", en: "there is no whole number" },
  valid: {
    da: "antallet af gyldige svar mangler, passer ikke med graderne eller er større end antallet af besvarelser",
    en: "the number of valid answers is missing, does not fit the grades, or exceeds the responses",
  },
  positive: {
    da: "antallet af positive svar passer ikke med de gyldige eller med de grader, der tæller som positive",
    en: "the number of positive answers does not fit the valid ones or the grades that count as positive",
  },
  persons: {
    da: "antallet af personer passer ikke med svarene eller besvarelserne",
    en: "the number of persons does not fit the answers or the responses",
  },
  squares: {
    da: "sum_n2 eller sum_k2_n er ikke mulig for disse personer og svar",
    en: "sum_n2 or sum_k2_n is impossible for these persons and answers",
  },
};

const NOT_TOLD: Readonly<Record<NotTold, Entry<string>>> = {
  responses: {
    da: "antallet af besvarelser (personerne er brugt)",
    en: "the number of responses (the persons were used)",
  },
  persons: {
    da: "antallet af personer med gyldige svar (besvarelserne er brugt, så det kan være for højt)",
    en: "the number of persons with valid answers (the responses were used: it may be too high)",
  },
  squares: {
    da: "hvordan svarene fordeler sig på personer (usikkerheden er regnet, som om hver persons svar er ens)",
    en: "how the answers fall on persons (uncertainty is computed as if each person’s answers were alike)",
  },
};

/** What is told of tables of counted answers. */
export const countsFindingTexts = {
  "counts-read": {
    da: () =>
      "Arket er optalte svar, ikke besvarelser. Det kan derfor ikke ses, om nogen har svaret to gange, om nogen har svaret det samme hele vejen, eller om de samme svar er talt med to steder.",
    en: () =>
      "The sheet holds counted answers, not responses. So it cannot be seen whether someone answered twice, gave the same answer throughout, or was counted in two places.",
  },
  "counts-not-told": {
    da: (v: { notTold: readonly NotTold[] }) =>
      `De optalte svar siger ikke alt. Der mangler: ${v.notTold.map((each) => NOT_TOLD[each].da).join("; ")}.`,
    en: (v: { notTold: readonly NotTold[] }) =>
      `The counted answers do not tell all. Missing: ${v.notTold.map((each) => NOT_TOLD[each].en).join("; ")}.`,
  },
  "counts-headings": {
    da: () =>
      "Arket er optalte svar, men er ikke læst: det skal have en kolonne med overskriften personer eller besvarelser.",
    en: () =>
      "The sheet holds counted answers but was not read: it needs a column headed persons or responses.",
  },
  "engine-sample": {
    da: () =>
      "Rækkerne er talt op af en databasemotor. Hvad kolonnerne er, og hvordan svar staves, er afgjort ud fra de første rækker; andre stavemåder længere nede står som ukendte svar.",
    en: () =>
      "The rows were counted by a database engine. What the columns are and how answers are spelled was decided by the first rows; other spellings further down stand as unknown answers.",
  },
  "counts-row": {
    da: (v: { what: Fault; count: number }) =>
      `${v.count === 1 ? "En række" : `${v.count} rækker`} med optalte svar er ikke talt med: ${FAULTS[v.what].da}.`,
    en: (v: { what: Fault; count: number }) =>
      `${v.count === 1 ? "A row" : `${v.count} rows`} of counted answers ${v.count === 1 ? "is" : "are"} left out: ${FAULTS[v.what].en}.`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;

export const countsFindingHeadings = {
  "counts-read": { da: "Optalte svar", en: "Counted answers" },
  "counts-not-told": { da: "Optalte svar, der ikke siger alt", en: "Counts that do not tell all" },
  "counts-headings": { da: "Optalte svar uden personer", en: "Counts without persons" },
  "engine-sample": { da: "Talt op af en databasemotor", en: "Counted by a database engine" },
  "counts-row": { da: "Optalte svar, der ikke passer", en: "Counts that do not fit" },
} as const;
