import type { Entry } from "./language";

/** What was read one way though another way was nearly as likely; `sign` is what it went by. */
interface Unsure {
  /** Of the column that it is about; "" where it is about the sheet. */
  header: string;
  sign: string;
}

interface UnsureRound extends Unsure {
  /** The columns that it could be read from instead; null: all rows could be one round. */
  others?: readonly (string | null)[];
  /** Sheets or files, each read as a round of its own though its name says nothing of one. */
  names?: readonly string[];
  /** Two columns that name it together. */
  joined?: readonly string[];
  /** The rounds that stand before or behind the questions. */
  inHeadings?: readonly string[];
}

function unsureRound(v: UnsureRound): Entry<string> | null {
  if (v.names !== undefined) {
    return {
      da: `Navnene siger ikke, om det er målinger: ${inQuotes(v.names, "»«", "og")}. De er læst som hver sin måling. Er de det, eller er de dele af den samme?`,
      en: `The names do not say whether these are rounds: ${inQuotes(v.names, "“”", "and")}. Each was read as a round of its own. Are they, or are they parts of one?`,
    };
  }
  if (v.joined !== undefined) {
    return {
      da: `Målingen er læst af kolonnerne ${inQuotes(v.joined, "»«", "og")} tilsammen. Er det rigtigt?`,
      en: `The round was read from the columns ${inQuotes(v.joined, "“”", "and")} together. Is that right?`,
    };
  }
  if (v.inHeadings === undefined) return null;
  return {
    da: `Spørgsmålene står flere gange ved siden af hinanden, med ${inQuotes(v.inHeadings, "»«", "og")}. De er læst som hver sin måling. Er det rigtigt?`,
    en: `The questions stand several times beside one another, with ${inQuotes(v.inHeadings, "“”", "and")}. They were read as rounds of their own. Is that right?`,
  };
}

function otherRounds(others: UnsureRound["others"], language: "da" | "en"): string {
  const columns = (others ?? []).filter((other) => other !== null);
  const isDanish = language === "da";
  const named = inQuotes(columns, isDanish ? "»«" : "“”", isDanish ? "eller" : "or");
  const sentences = [
    ...(named === ""
      ? []
      : [isDanish ? `Den kan også stå i ${named}.` : `It may stand in ${named}, too.`]),
    ...(others?.includes(null) === true
      ? [isDanish ? "Eller er alle rækker én måling?" : "Or are all rows one round?"]
      : []),
  ];
  if (sentences.length > 0) return sentences.join(" ");
  return isDanish ? "Er det rigtigt?" : "Is that right?";
}

interface UnsureScale extends Unsure {
  /** Answers are ticks: under one of several answers, or under each of several choices. */
  ticks?: "one" | "several";
  /** The answers that are taken as positive, as they are written. */
  positive: readonly string[];
}

const TICKS = {
  one: {
    da: "Svarene er sat som krydser: et kryds er læst som det svar, der står over det. Er det rigtigt?",
    en: "Answers are given as ticks: a tick was read as the answer that stands above it. Is that right?",
  },
  several: {
    da: "Et spørgsmål har flere valg, hver i sin kolonne. Det, der er valgt, er regnet som positivt. En tom celle er læst som ikke valgt, når personen har valgt noget andet i samme spørgsmål. Er det rigtigt?",
    en: "A question has several choices, a column each. What was chosen is taken as positive. A blank cell was read as not chosen where the person chose something else of the same question. Is that right?",
  },
} as const satisfies Record<string, Entry<string>>;

function inQuotes(words: readonly string[], [open, close]: string, and: string): string {
  const all = words.map((word) => (/^-?\d+$/.test(word) ? word : `${open}${word}${close}`));
  return all.length < 2
    ? all.join("")
    : `${all.slice(0, -1).join(", ")} ${and} ${all.at(-1) ?? ""}`;
}

/** Decisions by a small lead, one text a code. */
export const unsureTexts = {
  "unit-unsure": {
    da: (v: Unsure) =>
      `Enheden er læst af kolonnen »${v.header}«. En anden kolonne kan også være den.`,
    en: (v: Unsure) => `The unit was read from the column “${v.header}”. Another could be it, too.`,
  },
  "round-unsure": {
    da: (v: UnsureRound) =>
      unsureRound(v)?.da ??
      (v.header === ""
        ? `Alle rækker er læst som én måling. ${otherRounds(v.others, "da")}`
        : `Målingen er læst af kolonnen »${v.header}«${v.sign === "" ? "" : ` (${v.sign})`}. ${otherRounds(v.others, "da")}`),
    en: (v: UnsureRound) =>
      unsureRound(v)?.en ??
      (v.header === ""
        ? `All rows were read as one round. ${otherRounds(v.others, "en")}`
        : `The round was read from the column “${v.header}”${v.sign === "" ? "" : ` (${v.sign})`}. ${otherRounds(v.others, "en")}`),
  },
  "group-unsure": {
    da: (v: Unsure) =>
      `Målgruppen er læst af kolonnen »${v.header}«. En anden kolonne kan også være den.`,
    en: (v: Unsure) =>
      `The target group was read from the column “${v.header}”. Another could be it, too.`,
  },
  "respondent-unsure": {
    da: (v: Unsure) => `Kolonnen »${v.header}« er læst som den, der siger, hvem der svarer.`,
    en: (v: Unsure) => `The column “${v.header}” was read as the one that says who answers.`,
  },
  "item-unsure": {
    da: (v: Unsure) => `Kolonnen »${v.header}« kan være svar eller noget andet.`,
    en: (v: Unsure) => `The column “${v.header}” may be answers or something else.`,
  },
  "element-unsure": {
    da: (v: Unsure) => `Det er usikkert, hvilket kerneelement »${v.header}« hører til.`,
    en: (v: Unsure) => `It is unsure to which core element “${v.header}” belongs.`,
  },
  "scale-unsure": {
    da: (v: UnsureScale) =>
      v.ticks !== undefined
        ? TICKS[v.ticks].da
        : `Svarene bruger en anden skala${v.sign === "" ? "" : ` (${v.sign})`}. ${v.positive.length === 0 ? "Ingen af dem" : inQuotes(v.positive, "»«", "og")} er regnet som ${v.positive.length === 1 ? "positivt" : "positive"}. Er det rigtigt?`,
    en: (v: UnsureScale) =>
      v.ticks !== undefined
        ? TICKS[v.ticks].en
        : `The answers use another scale${v.sign === "" ? "" : ` (${v.sign})`}. ${v.positive.length === 0 ? "None of them" : inQuotes(v.positive, "“”", "and")} ${v.positive.length > 1 ? "are" : "is"} taken as positive. Is that right?`,
  },
  "header-unsure": {
    da: () => "Det er usikkert, hvilken række der er overskriften.",
    en: () => "It is unsure which row is the header.",
  },
  "duplicate-item": {
    da: (v: Unsure & { several?: number }) =>
      v.several !== undefined
        ? `${v.several} spørgsmål står to gange, blandt dem »${v.header}«${v.sign === "" ? "" : ` (${v.sign})`}. Alle er talt med i samme måling. Er det to målinger, så skriv målingens navn foran spørgsmålene. Skal begge tælle?`
        : `Spørgsmålet »${v.header}« står to gange${v.sign === "" ? "" : ` (${v.sign})`}. Begge er talt med. Skal begge tælle?`,
    en: (v: Unsure & { several?: number }) =>
      v.several !== undefined
        ? `${v.several} items stand twice, “${v.header}” among them${v.sign === "" ? "" : ` (${v.sign})`}. All are counted in one round. If they are two rounds, write the round’s name before the questions. Should both count?`
        : `The item “${v.header}” stands twice${v.sign === "" ? "" : ` (${v.sign})`}. Both are counted. Should both count?`,
  },
  "total-row-unsure": {
    da: (v: Unsure) =>
      `Rækken »${v.sign}« kan være en total eller en enhed. Den er holdt ude som en total. Er den det?`,
    en: (v: Unsure) =>
      `The row “${v.sign}” may be a total or a unit. It is kept out as a total. Is it one?`,
  },
  "unit-none": {
    da: (v: Unsure) =>
      `»${v.sign}« står som enhed, men siger ikke, hvor personen arbejder. Rækkerne er talt med som en enhed for sig. Skal de holdes ude?`,
    en: (v: Unsure) =>
      `“${v.sign}” stands as a unit, but does not say where the person works. The rows are counted as a unit of their own. Should they be kept out?`,
  },
  "unit-alone": {
    da: (v: Unsure) =>
      `»${v.sign}« har kun én række i hver måling, hvor de andre enheder har mange. Rækkerne er talt med som en enhed. Er »${v.sign}« et mål, et gennemsnit eller andet, der ikke er en enhed?`,
    en: (v: Unsure) =>
      `“${v.sign}” has only one row in each round, where the other units have many. The rows are counted as a unit. Is “${v.sign}” a target, a mean or something else that is no unit?`,
  },
  "kind-unsure": {
    da: () => "Det er usikkert, om arket er en måling, en liste over enheder eller færdige tal.",
    en: () => "It is unsure whether the sheet is a survey, a list of units or finished figures.",
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;
