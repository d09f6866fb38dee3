import { counted } from "./counted";
import type { Entry } from "./language";

interface UnknownAnswer {
  /** null where it is not to be quoted. */
  text: string | null;
  /** Cells. */
  count: number;
  /** A number that stands in so many cells that it must mean something. */
  isOftenCode?: true;
}

/** Rows with what they are called: of many, the first names; none where they may not be quoted. */
interface NamedRows {
  count: number;
  names: readonly string[];
}

function quoted({ names, count }: NamedRows, open: string, close: string): string {
  if (names.length === 0) return "";
  const all = names.map((name) => `${open}${name}${close}`).join(", ");
  return ` (${all}${names.length > 1 && count > names.length ? " …" : ""})`;
}

/** Responses that a column beside the answers marks; `sign` is null where it is not to be quoted. */
interface MarkedRows {
  header: string;
  count: number;
  sign: string | null;
  isOut: boolean;
}

function markedDa(sign: string | null): string {
  if (sign === null) return "hvor cellen er udfyldt";
  return sign === "" ? "hvor cellen er tom" : `hvor der står »${sign}«`;
}

function markedEn(sign: string | null): string {
  if (sign === null) return "where the cell is filled";
  return sign === "" ? "where the cell is blank" : `where it says “${sign}”`;
}

function cells(count: number): string {
  return count === 1 ? "cellen" : "cellerne";
}

/** A unit with the rounds in which it has few responses. */
interface FewResponses {
  unit: string;
  rounds: readonly { round: string; responses: number }[];
}

function fewIn(units: readonly FewResponses[], word: "i" | "in", and: string): string {
  const places = units.map(({ unit, rounds }) => {
    const each = rounds.map(({ round, responses }) => `${responses} ${word} ${round}`);
    return `${unit} (${each.join(` ${and} `)})`;
  });
  return places.join(", ");
}

/** A row that is exactly the mean of the rows above it, rounded. */
interface RowLikeMean {
  unit: string;
  count: number;
}

/** A number, a sign, or a letter or two with a number: no word that could be misspelt. */
const IS_CODE = /^(?:-?\d+(?:[.,]\d+)?|\p{L}{1,2}\d{1,3}|.)$/u;

/** What became of cells and rows, one text a code. */
export const rowFindingTexts = {
  "unknown-answer": {
    da: (v: UnknownAnswer) => {
      const correct = `Ret ${v.count === 1 ? "svaret i cellen" : "svarene i cellerne"}, hvis det er en stavefejl.`;
      if (v.text === null) {
        return `${counted(v.count, "celle", "celler")} med noget, der ikke er et af svarene, er ikke talt med. ${correct}`;
      }
      if (v.isOftenCode !== true && IS_CODE.test(v.text)) {
        return `»${v.text}« er ikke et trin på skalaen og er ikke talt med (${counted(v.count, "celle", "celler")}). Skriv svaret med ord, hvis det er et svar.`;
      }
      return v.isOftenCode === true
        ? `Koden »${v.text}« står i ${counted(v.count, "celle", "celler")} og er ikke talt med: den er ikke et trin på skalaen. Betyder den »Ved ikke«?`
        : `»${v.text}« er ikke et af svarene og er ikke talt med (${counted(v.count, "celle", "celler")}). ${correct}`;
    },
    en: (v: UnknownAnswer) => {
      const correct = `Correct the ${v.count === 1 ? "cell" : "cells"} if it is a misspelling.`;
      if (v.text === null) {
        return `${counted(v.count, "cell", "cells")} with something that is not one of the answers not counted. ${correct}`;
      }
      if (v.isOftenCode !== true && IS_CODE.test(v.text)) {
        return `“${v.text}” is no grade of the scale and is not counted (${counted(v.count, "cell", "cells")}). Write the answer in words if it is one.`;
      }
      return v.isOftenCode === true
        ? `The code “${v.text}” stands in ${counted(v.count, "cell", "cells")} and is not counted: it is no grade of the scale. Does it mean “Ved ikke” (don’t know)?`
        : `“${v.text}” is not one of the answers and is not counted (${counted(v.count, "cell", "cells")}). ${correct}`;
    },
  },
  "error-cell": {
    da: (v: { count: number }) =>
      `${counted(v.count, "celle", "celler")} med en fejlværdi er ikke talt med. Ret ${v.count === 1 ? "formlen i cellen" : "formlerne i cellerne"}.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "cell", "cells")} with an error value not counted. Correct the ${v.count === 1 ? "formula in the cell" : "formulas in the cells"}.`,
  },
  "row-without-unit": {
    da: (v: { count: number }) =>
      `${counted(v.count, "række", "rækker")} med svar, men uden enhed, er holdt ude. Skriv enheden i ${cells(v.count)}.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "row", "rows")} with answers but no unit kept out. Write the unit in the ${v.count === 1 ? "cell" : "cells"}.`,
  },
  "unit-carried": {
    da: (v: { header: string }) =>
      `I kolonnen »${v.header}« står navnet kun i den første række af hver blok. Rækkerne under er læst som den samme.`,
    en: (v: { header: string }) =>
      `In the column “${v.header}” the name stands only in the first row of each block. The rows below were read as the same.`,
  },
  "row-without-round": {
    da: (v: { count: number }) =>
      `${counted(v.count, "række", "rækker")} uden måling er holdt ude. Skriv målingen i ${cells(v.count)}.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "row", "rows")} without a round kept out. Write the round in the ${v.count === 1 ? "cell" : "cells"}.`,
  },
  "row-without-answers": {
    da: (v: { count: number }) =>
      `${counted(v.count, "række", "rækker")} uden et eneste udfyldt svar er ikke en besvarelse og er holdt ude.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "row", "rows")} without a single filled answer: not a response, kept out.`,
  },
  "row-not-completed": {
    da: (v: { count: number }) =>
      `${counted(v.count, "besvarelse", "besvarelser")} er ikke gennemført og er holdt ude.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "response", "responses")} not completed, kept out.`,
  },
  "rows-marked": {
    da: (v: MarkedRows) =>
      `Kolonnen »${v.header}« ${v.isOut ? "siger" : "ser ud til at sige"}, hvilke besvarelser der tæller. ${counted(v.count, "besvarelse", "besvarelser")}, ${markedDa(v.sign)}, er ${v.isOut ? "holdt ude" : "talt med"}. Er det rigtigt?`,
    en: (v: MarkedRows) =>
      `The column “${v.header}” ${v.isOut ? "says" : "seems to say"} which responses count. ${counted(v.count, "response", "responses")} ${markedEn(v.sign)} ${v.count === 1 ? "is" : "are"} ${v.isOut ? "kept out" : "counted"}. Is that right?`,
  },
  "total-line": {
    da: (v: NamedRows) =>
      `${counted(v.count, "række er læst som total eller kilde", "rækker er læst som totaler eller kilder")} og holdt ude${quoted(v, "»", "«")}. Er det besvarelser, så skriv enhedens navn på en anden måde.`,
    en: (v: NamedRows) =>
      `${counted(v.count, "row was read as a total or a source", "rows were read as totals or sources")} and kept out${quoted(v, "“", "”")}. If they are responses, write the unit’s name in another way.`,
  },
  "repeated-header": {
    da: (v: { count: number }) =>
      `${counted(v.count, "gentaget overskrift", "gentagne overskrifter")} er holdt ude.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "repeated header", "repeated headers")} kept out.`,
  },
  "respondent-twice": {
    da: (v: { count: number }) =>
      v.count === 1
        ? "1 besvarelse kommer fra en person, som allerede har svaret i samme måling. Den er talt med; slet rækken, hvis den ikke skal med."
        : `${v.count} besvarelser kommer fra personer, som allerede har svaret i samme måling. De er talt med; slet rækkerne, hvis de ikke skal med.`,
    en: (v: { count: number }) =>
      v.count === 1
        ? "1 response is from a person who has answered in the same round already. It is counted; delete the row if it does not belong."
        : `${v.count} responses are from persons who have answered in the same round already. They are counted; delete the rows if they do not belong.`,
  },
  "straight-lining": {
    da: (v: { count: number }) =>
      `${counted(v.count, "besvarelse giver", "besvarelser giver")} samme svar på alle spørgsmål. ${v.count === 1 ? "Den" : "De"} er talt med.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "response gives", "responses give")} the same answer to every item. ${v.count === 1 ? "It is" : "They are"} counted.`,
  },
  "merged-cells": {
    da: (v: { count: number }) =>
      `${counted(v.count, "celle er flettet", "celler er flettet")} nedad. Værdien er læst for alle de rækker, cellen dækker.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "cell is", "cells are")} merged downwards. The value was read for all rows that the cell covers.`,
  },
  "hidden-rows": {
    da: () => "Arket har skjulte rækker eller kolonner. De er talt med som de andre.",
    en: () => "The sheet has hidden rows or columns. They are counted like the others.",
  },
  "hidden-sheet": {
    da: () => "Arket er skjult og er ikke læst. Vis arket, hvis det skal med.",
    en: () => "The sheet is hidden and was not read. Unhide it if it belongs.",
  },
  "few-responses": {
    da: (v: { least: number; units: readonly FewResponses[] }) =>
      `${counted(v.units.length, "enhed", "enheder")} har under ${v.least} besvarelser i en måling: ${fewIn(v.units, "i", "og")}. Vis ikke ${v.units.length === 1 ? "enhedens" : "enhedernes"} tal til andre.`,
    en: (v: { least: number; units: readonly FewResponses[] }) =>
      `${counted(v.units.length, "unit has", "units have")} fewer than ${v.least} responses in a round: ${fewIn(v.units, "in", "and")}. Do not show ${v.units.length === 1 ? "this unit’s" : "these units’"} figures to others.`,
  },
  "row-like-mean": {
    da: (v: RowLikeMean) =>
      `${counted(v.count, "række", "rækker")} med navnet »${v.unit}« er præcis gennemsnittet af rækkerne ovenover, afrundet. ${v.count === 1 ? "Den er talt med som en besvarelse. Slet den" : "De er talt med som besvarelser. Slet dem"}, hvis det er et gennemsnit.`,
    en: (v: RowLikeMean) =>
      `${counted(v.count, "row", "rows")} named “${v.unit}” ${v.count === 1 ? "is" : "are"} exactly the mean of the rows above, rounded. ${v.count === 1 ? "It is counted as a response. Delete it" : "They are counted as responses. Delete them"} if it is a mean.`,
  },
} as const satisfies Record<string, Entry<(values: never) => string>>;
