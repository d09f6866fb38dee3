import type { Language } from "../language/language";
import { wordsOf } from "./sentence";
import type { Table, TableColumn, TableRow } from "./table";
import { tokensOf } from "./tokens";
import { subjectWords, type Role } from "./words";

/** What is known of one row outside the text. Shares and changes are fractions; null is missing. */
export interface FactRow {
  name: string;
  /** What each of its labels says, where it has several; else its name. */
  labels?: readonly string[];
  isTotal: boolean;
  start: number | null;
  result: number | null;
  change: number | null;
  national?: number | null;
  target?: number | null;
  /** The places, from 1 for the highest result, that the row can have among the others. */
  places?: { low: number; high: number } | null;
  /** The cell of its result in the sheet of that table, "E7"; null where there is none. */
  cell: string | null;
}

/** Figures that a text may speak of although it does not print them: those of a workbook. */
export interface FactTable {
  /** By which whoever made it knows it again. */
  id: string;
  /** As a reader knows it: "Oversigt". */
  title: string;
  /**
   * What its rows are the figures of, "Arbejdsmarkedsviden": a text must name it before a figure
   * counts as wrong. Null where the rows name themselves.
   */
  subject: string | null;
  /** Shares from which a row is graded high and middle, on the whole per cent; null without grades. */
  grades: { high: number; middle: number } | null;
  rows: readonly FactRow[];
  /** What the rounds of start and result are called: "Måling 1". */
  rounds?: { start: string; result: string } | null;
}

/** A table of facts in the form that words are looked up in. */
export interface KnownTable {
  facts: FactTable;
  /** The same figures; in the second form a change stands for itself, without the start beside it. */
  forms: readonly Table[];
  /** The words by which a text names its subject, and no other table's. */
  words: readonly string[];
}

const COLUMNS: readonly (readonly [keyof FactRow & Role, Record<Language, string>])[] = [
  ["start", { da: "start", en: "start" }],
  ["result", { da: "resultat", en: "result" }],
  ["change", { da: "udvikling", en: "change" }],
  ["national", { da: "landsgennemsnit", en: "national average" }],
  ["target", { da: "succeskriterium", en: "target" }],
];

export function knownTables(facts: readonly FactTable[], language: Language): KnownTable[] {
  const wordsOfName = (name: string | null) =>
    name === null ? [] : subjectWords(wordsOf(tokensOf(name, language)));
  const subjects = facts.map(({ subject }) => wordsOfName(subject));
  return facts.map((each, i) => {
    const others = subjects.filter((_, other) => other !== i).flat();
    const form = tableOf(each, language);
    return {
      facts: each,
      forms: [form, without(form, "start")],
      words: subjects[i].filter((word) => !others.includes(word)),
    };
  });
}

/** Shares in per cent, with more decimals than any text has. */
const DECIMALS = 9;

function tableOf({ rows, subject, rounds = null }: FactTable, language: Language): Table {
  const roles = COLUMNS.filter(([role]) => rows.some((row) => typeof row[role] === "number"));
  return {
    rounds,
    columns: roles.map(([role, names]): TableColumn => {
      const header = subject === null ? names[language] : `${subject}, ${names[language]}`;
      return { header, words: [], role, isShare: true };
    }),
    rows: rows.map((row): TableRow => {
      const names = (row.labels ?? [row.name]).map((label) => {
        const words = wordsOf(tokensOf(label, language));
        const subjects = subjectWords(words);
        return subjects.length > 0 ? subjects : words;
      });
      return {
        label: row.name,
        names,
        isTotal: row.isTotal,
        isProper: subject !== null && !row.isTotal,
        figures: roles.map(([role]) => {
          const share = row[role];
          if (typeof share !== "number") return null;
          return { value: Number((share * 100).toPrecision(12)), decimals: DECIMALS };
        }),
        place: null,
      };
    }),
  };
}

function without({ columns, rows, rounds }: Table, role: Role): Table {
  const kept = columns.flatMap((column, at) => (column.role === role ? [] : [at]));
  return {
    rounds,
    columns: kept.map((at) => columns[at]),
    rows: rows.map((row) => ({ ...row, figures: kept.map((at) => row.figures[at]) })),
  };
}
