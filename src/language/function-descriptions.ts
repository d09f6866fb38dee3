/** What a custom function is for, in English, and what each of its arguments is. */
export interface FunctionDescription {
  description: string;
  /** By the parameter's name, which is Danish in every language. */
  parameters: Readonly<Record<string, string>>;
}

const answers = "Cells with answers, or the codes 1 to 5";
const positive = 'The answers that are positive; otherwise "I høj grad" and "I meget høj grad"';
const level = "The confidence level as a fraction; otherwise 0.95";
const x = "Cells with numbers";
const y = "As many cells with numbers";
const personAnswers = "Cells with answers, or the codes 1 to 5, one person a row";
const centres =
  "A row per centre: positive and number in the first group, positive and number in the second";
const method = '"pearson" or "spearman"; otherwise "pearson"';
const value = "The result, as a fraction or in per cent";
const target = "The target in the same unit";

/**
 * The English texts of the custom functions' metadata, by id. The Danish ones stand above each
 * function in the code, where Excel's generator reads them.
 */
export const functionDescriptions: Readonly<Record<string, FunctionDescription>> = {
  FIDELITET: {
    description: "Fidelity: the share of positive answers among the valid answers.",
    parameters: {
      svar: answers,
      positive,
      mindst: "The least number of valid answers; otherwise 1",
    },
  },
  "FIDELITET.N": {
    description: "The number of valid answers.",
    parameters: { svar: answers },
  },
  "FIDELITET.KI": {
    description: "Confidence interval (Wilson) of the fidelity: lower and upper limit.",
    parameters: { svar: answers, niveau: level },
  },
  "FIDELITET.UDVIKLING": {
    description: "The change in fidelity: the latest share minus the first.",
    parameters: {
      start: "Cells with answers of the first round",
      seneste: "Cells with answers of the latest round",
      positive,
    },
  },
  "FIDELITET.OVERSIGT": {
    description:
      "The whole overview: a row per unit and Samlet; per core element result, change and valid answers.",
    parameters: {
      data: "The survey's cells with their header, one round or several",
      start: "The first round's cells with the same header, or the name of the round in data",
      total: 'Samlet as "svar" (all answers pooled) or "enheder" (mean); otherwise "svar"',
    },
  },
  "FIDELITET.KI.PERSONER": {
    description:
      "The fidelity with its interval, each row being one person: share, lower and upper limit, persons, valid answers and effective n.",
    parameters: {
      svar: personAnswers,
      enheder: "The unit of each row; then there is a row per unit, its name first",
      niveau: level,
    },
  },
  "FIDELITET.FORSKEL.P": {
    description:
      "Two-sided p value of the difference between two rounds, each row being one person (by effective n).",
    parameters: {
      svar1: "Cells with answers of the first round, one person a row",
      svar2: "Cells with answers of the second round, with the same questions",
      enheder1: "The unit of each row of svar1",
      enheder2: "The unit of each row of svar2",
    },
  },
  IMPLEMENTERINGSGRAD: {
    description: 'The grade of a share: "Høj", "Middel" or "Lav", judged on the whole per cent.',
    parameters: {
      andel: "The fidelity as a fraction",
      høj: "The limit of Høj; otherwise 0.8",
      middel: "The limit of Middel; otherwise 0.7",
    },
  },
  SUCCESKRITERIE: {
    description:
      'Whether a success criterion is met: "Indfriet" when the value reaches the target, otherwise "Ikke indfriet".',
    parameters: { værdi: value, mål: target },
  },
  "SUCCESKRITERIE.AFSTAND": {
    description: "The distance from a success criterion: the value minus the target.",
    parameters: { værdi: value, mål: target },
  },
  SVARPROCENT: {
    description: "The response rate as a fraction: responses out of those invited.",
    parameters: {
      besvarelser: "The number of responses",
      inviterede: "The number of people invited",
    },
  },
  "TOP.ENHEDER": {
    description: "The highest units with their values; units that tie for the last place are kept.",
    parameters: {
      enheder: "Cells with the names of the units",
      værdier: y,
      antal: "How many; otherwise 3",
    },
  },
  "EFFEKT.AKKUMULERET": {
    description: "The accumulated effect: running sum of participants minus controls.",
    parameters: {
      deltagere: "The participants' numbers in one row or column",
      kontrol: "The controls' numbers in the same shape",
    },
  },
  "KORREL.R": {
    description: "The correlation of two ranges: Pearson's r or Spearman's rank correlation.",
    parameters: { x, y, metode: method },
  },
  "KORREL.P": {
    description: "The two-sided p value of a correlation.",
    parameters: { x, y, metode: method },
  },
  "KORREL.KI": {
    description: "Confidence interval of Pearson's r (Fisher's z): lower and upper limit.",
    parameters: { x, y, niveau: level },
  },
  "KORREL.TEST": {
    description:
      "The whole correlation test in two columns: r, n, t, df, p, interval, strength and significance.",
    parameters: { x, y, metode: method, niveau: level },
  },
  "KORREL.KONTROL": {
    description:
      'Whether three published figures agree: "Stemmer", "Stemmer ikke" or "Stemmer ikke (ændrer konklusionen)".',
    parameters: {
      r: "The published correlation",
      n: "The number of pairs",
      p: 'The published p value; text such as "<0.001" can be used',
      decimaler_r: "Decimals of r; otherwise those that the number has, at least 2",
      decimaler_p: "Decimals of p; otherwise those that the number has, at least 2",
    },
  },
  "TEKST.KONTROL": {
    description:
      "Reckons the figures of a text again: one row a claim, with the verdict and what was computed.",
    parameters: {
      tekst: "The text, Danish or English, in one cell or several",
      tabel: "The table that the text speaks of, with its headings",
      enheder: "The number of units: n of a correlation that the text gives none",
    },
  },
  "ANDEL.KI": {
    description: "Confidence interval (Wilson) of a share: lower and upper limit.",
    parameters: {
      antal: "The number with the property",
      n: "The number in all",
      niveau: level,
    },
  },
  "ANDEL.KONTROL": {
    description: 'Whether a rounded percentage can come from n: "Mulig" or "Umulig".',
    parameters: {
      andel: "The published percentage as a fraction, such as 0.76 or 76%",
      n: "The number in all",
      decimaler: "Decimals of the percentage; otherwise 0",
    },
  },
  "ANDEL.FORSKEL.P": {
    description:
      "Two-sided p value of the difference of two shares (N−1 chi-square; Fisher's exact test for small counts).",
    parameters: {
      antal1: "The number with the property in the first group",
      n1: "The number in all in the first group",
      antal2: "The number with the property in the second group",
      n2: "The number in all in the second group",
    },
  },
  "P.JUSTER": {
    description:
      'P values adjusted for there being several: Holm, or Benjamini and Hochberg ("bh").',
    parameters: {
      p: "Cells with p values; blank cells stay blank",
      metode: '"holm" or "bh"; otherwise "holm"',
    },
  },
  "RANG.INTERVAL": {
    description:
      "The places that each share can have among all: lowest and highest place, 1 being the highest share.",
    parameters: {
      andele: "Shares in one row or column",
      effektive: "The effective n behind each share, in the same shape",
    },
  },
  "MH.P": {
    description:
      "Two-sided p value of the difference between two groups over several centres (Cochran-Mantel-Haenszel without continuity correction).",
    parameters: { tabel: centres },
  },
  "MH.FORSKEL": {
    description:
      "The difference of two groups' shares over several centres (Mantel-Haenszel) with its 95% interval (Sato): difference, lower and upper limit.",
    parameters: { tabel: centres },
  },
};
