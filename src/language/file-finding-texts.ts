import type { Entry } from "./language";

function rows(count: number, language: "da" | "en"): string {
  if (language === "da") return count === 1 ? "1 række" : `${count} rækker`;
  return count === 1 ? "1 row" : `${count} rows`;
}

const MARKS: Readonly<Record<string, Entry<string>>> = {
  "\t": { da: "tabulator", en: "tab" },
  " ": { da: "blanktegn", en: "blanks" },
  "  ": { da: "blanktegn", en: "blanks" },
};

function mark(delimiter: string, language: "da" | "en"): string {
  return MARKS[delimiter]?.[language] ?? (language === "da" ? `»${delimiter}«` : `“${delimiter}”`);
}

/** How a file was written, where its letters alone tell. */
type Encoding = "cp850" | "macintosh" | "utf-8-twice";

const ENCODINGS: Readonly<Record<Encoding, Entry<string>>> = {
  cp850: {
    da: "er skrevet i et gammelt tegnsæt (DOS, tegntabel 850) og er læst sådan",
    en: "are written in an old encoding (DOS, code page 850) and were read so",
  },
  macintosh: {
    da: "er skrevet i et gammelt tegnsæt (Macintosh) og er læst sådan",
    en: "are written in an old encoding (Macintosh) and were read so",
  },
  "utf-8-twice": {
    da: "er blevet til to tegn hver (som »Ã¸«), fordi filen er gemt i et forkert tegnsæt. De er læst som de bogstaver, de var",
    en: "have become two signs each (as “Ã¸”), for the file was saved in a wrong encoding. They were read as the letters that they were",
  },
};

/** What was found amiss in a file as a whole. Lines count from 1. */
export const fileFindingTexts = {
  "encoding-guessed": {
    da: (v: { encoding: Encoding }) =>
      `Filens æ, ø og å ${ENCODINGS[v.encoding].da}. Kontrollér, at navne og svar er rigtige.`,
    en: (v: { encoding: Encoding }) =>
      `The file’s æ, ø and å ${ENCODINGS[v.encoding].en}. Check that names and answers are right.`,
  },
  "quote-unclosed": {
    da: (v: { line: number; count: number }) =>
      v.count === 1
        ? `Linje ${v.line} har et anførselstegn, der aldrig lukkes. Cellen er læst til næste skilletegn, så resten af filen ikke forsvinder i den. Kontrollér linjen.`
        : `${v.count} anførselstegn lukkes aldrig, det første i linje ${v.line}. Cellerne er læst til næste skilletegn, så resten af filen ikke forsvinder i dem. Kontrollér linjerne.`,
    en: (v: { line: number; count: number }) =>
      v.count === 1
        ? `Line ${v.line} has a quotation mark that is never closed. The cell was read up to the next separator, so that the rest of the file does not vanish in it. Check the line.`
        : `${v.count} quotation marks are never closed, the first in line ${v.line}. The cells were read up to the next separator, so that the rest of the file does not vanish in them. Check the lines.`,
  },
  "delimiter-mixed": {
    da: (v: { line: number; count: number; other: string; usual: string }) =>
      `${rows(v.count, "da")} har ${mark(v.other, "da")} mellem cellerne, hvor resten har ${mark(v.usual, "da")} (første gang i linje ${v.line}). De er læst hver med sit skilletegn. Kontrollér, at cellerne står rigtigt.`,
    en: (v: { line: number; count: number; other: string; usual: string }) =>
      `${rows(v.count, "en")} with ${mark(v.other, "en")} between cells where the rest has ${mark(v.usual, "en")} (first in line ${v.line}). Each was read with its own separator. Check that the cells are in place.`,
  },
  "line-ends-mixed": {
    da: (v: { line: number; count: number }) =>
      `${v.count === 1 ? "1 linje" : `${v.count} linjer`} ender anderledes end resten, første gang linje ${v.line}. Alle er læst. Filen er formentlig sat sammen af flere.`,
    en: (v: { line: number; count: number }) =>
      `${v.count === 1 ? "1 line ends" : `${v.count} lines end`} in another way than the rest, first line ${v.line}. All were read. The file was probably put together from several.`,
  },
  "rows-cut": {
    da: (v: { line: number; count: number; isLastCut: boolean }) =>
      `${rows(v.count, "da")} har færre celler end overskriften, første gang i linje ${v.line}. Cellerne står, hvor de stod; resten er tomme.${v.isLastCut ? " Filens sidste linje er skåret af midt i: hent filen igen." : ""}`,
    en: (v: { line: number; count: number; isLastCut: boolean }) =>
      `${rows(v.count, "en")} with fewer cells than the header, first in line ${v.line}. The cells stay in place; the rest are blank.${v.isLastCut ? " The file's last line is cut off in the middle: fetch the file again." : ""}`,
  },
  "rows-long": {
    da: (v: { line: number; count: number }) =>
      `${rows(v.count, "da")} har flere celler end overskriften, første gang i linje ${v.line}. De overskydende står under en tom overskrift. Kontrollér, at cellerne ikke er forskudt.`,
    en: (v: { line: number; count: number }) =>
      `${rows(v.count, "en")} with more cells than the header, first in line ${v.line}. The extra cells stand under an empty header. Check that no cells are shifted.`,
  },
  "tables-several": {
    da: (v: { count: number; lines: string; of?: "sheet" }) =>
      `${v.of === "sheet" ? "Arket" : "Filen"} har ${v.count} tabeller (de begynder i ${v.of === "sheet" ? "" : "linje "}${v.lines}). De er læst hver for sig.`,
    en: (v: { count: number; lines: string; of?: "sheet" }) =>
      `The ${v.of ?? "file"} has ${v.count} tables (they begin in ${v.of === "sheet" ? "" : "lines "}${v.lines}). Each was read by itself.`,
  },
  "formula-without-value": {
    da: (v: { count: number }) =>
      `${v.count === 1 ? "1 formel har" : `${v.count} formler har`} ingen gemt værdi og er læst som tom. Åbn projektmappen i Excel, gem den, og prøv igen.`,
    en: (v: { count: number }) =>
      `${v.count === 1 ? "1 formula has" : `${v.count} formulas have`} no stored value and ${v.count === 1 ? "was" : "were"} read as blank. Open the workbook in Excel, save it and try again.`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;

/** A heading for findings of the same kind. */
export const fileFindingHeadings = {
  "encoding-guessed": { da: "Et andet tegnsæt", en: "Another encoding" },
  "quote-unclosed": { da: "Anførselstegn, der ikke lukkes", en: "Quotation marks left open" },
  "delimiter-mixed": { da: "Forskellige skilletegn", en: "Different separators" },
  "line-ends-mixed": { da: "Forskellige linjeskift", en: "Different line ends" },
  "rows-cut": { da: "For korte rækker", en: "Rows too short" },
  "rows-long": { da: "For lange rækker", en: "Rows too long" },
  "tables-several": { da: "Flere tabeller", en: "Several tables" },
  "formula-without-value": { da: "Formler uden værdi", en: "Formulas without a value" },
} as const satisfies Record<keyof typeof fileFindingTexts, Entry<string>>;
