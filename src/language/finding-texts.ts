import { fileFindingTexts } from "./file-finding-texts";
import { inputFindingTexts } from "./input-finding-texts";
import type { Entry, Language } from "./language";
import { sourceFindingTexts } from "./source-finding-texts";
import { unsureTexts } from "./unsure-texts";

/** A count with its noun: "1 række", "2 rækker". */
function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** How the questions of two rounds in a core element differ. */
interface QuestionCounts {
  element: string;
  first: string;
  latest: string;
  common: number;
  onlyFirst: number;
  onlyLatest: number;
}

/** The rounds that lack some of a core element's questions, and which: the first of them. */
interface ItemsMissing {
  element: string;
  /** How many questions there are in any round. */
  of: number;
  rounds: readonly { round: string; missing: number; questions: readonly string[] }[];
  /** Rounds beyond those that are named. */
  more: number;
}

function lackingDa({ of, rounds, more }: ItemsMissing): string {
  const parts = rounds.map(({ round, missing, questions }) => {
    const names = questions.map((question) => `»${question}«`).join(", ");
    return `${round} mangler ${missing} af ${of} (${names}${missing > questions.length ? " …" : ""})`;
  });
  const others = counted(more, "måling", "målinger");
  return parts.join("; ") + (more > 0 ? ` – og ${others} til` : "");
}

function lackingEn({ of, rounds, more }: ItemsMissing): string {
  const parts = rounds.map(({ round, missing, questions }) => {
    const names = questions.map((question) => `“${question}”`).join(", ");
    return `${round} lacks ${missing} of ${of} (${names}${missing > questions.length ? " …" : ""})`;
  });
  const others = counted(more, "more round", "more rounds");
  return parts.join("; ") + (more > 0 ? ` – and ${others}` : "");
}

function askedDa({ common, onlyFirst, onlyLatest }: QuestionCounts): string {
  return `ikke de samme spørgsmål (${common} fælles, ${onlyFirst} kun i den første, ${onlyLatest} kun i den seneste)`;
}

function askedEn({ common, onlyFirst, onlyLatest }: QuestionCounts): string {
  return `not the same questions (${common} in common, ${onlyFirst} in the first only, ${onlyLatest} in the latest only)`;
}

/** What reading and evaluating found that the user should know, one text a code. */
export const findingTexts = {
  ...fileFindingTexts,
  ...inputFindingTexts,
  "unknown-answer": {
    da: (v: { text: string | null; count: number }) =>
      v.text === null
        ? `${counted(v.count, "celle holder", "celler holder")} noget, der ikke er et af svarene, og er ikke talt med. Ret svaret i cellen, hvis det er en stavefejl.`
        : `»${v.text}« er ikke et af svarene og er ikke talt med (${counted(v.count, "celle", "celler")}). Ret svaret i cellen, hvis det er en stavefejl.`,
    en: (v: { text: string | null; count: number }) =>
      v.text === null
        ? `${counted(v.count, "cell holds", "cells hold")} something that is not one of the answers and is not counted. Correct the cell if it is a misspelling.`
        : `“${v.text}” is not one of the answers and is not counted (${counted(v.count, "cell", "cells")}). Correct the cell if it is a misspelling.`,
  },
  "error-cell": {
    da: (v: { count: number }) =>
      `${counted(v.count, "celle", "celler")} med en fejlværdi er ikke talt med. Ret formlen i cellen.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "cell", "cells")} with an error value not counted. Correct the formula in the cell.`,
  },
  "row-without-unit": {
    da: (v: { count: number }) =>
      `${counted(v.count, "række", "rækker")} med svar, men uden enhed, er holdt ude. Skriv enheden i cellen.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "row", "rows")} with answers but no unit kept out. Write the unit in the cell.`,
  },
  "row-without-round": {
    da: (v: { count: number }) =>
      `${counted(v.count, "række", "rækker")} uden måling er holdt ude. Skriv målingen i cellen.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "row", "rows")} without a round kept out. Write the round in the cell.`,
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
  "total-line": {
    da: (v: { count: number }) =>
      `${counted(v.count, "linje", "linjer")} med totaler eller kilder er holdt ude.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "line", "lines")} with totals or sources kept out.`,
  },
  "repeated-header": {
    da: (v: { count: number }) =>
      `${counted(v.count, "gentaget overskrift", "gentagne overskrifter")} er holdt ude.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "repeated header", "repeated headers")} kept out.`,
  },
  "respondent-twice": {
    da: (v: { count: number }) =>
      `${counted(v.count, "besvarelse er", "besvarelser er")} fra en, der allerede har svaret i samme måling. De er talt med; slet rækken, hvis den ikke skal med.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "response is", "responses are")} from someone who has answered in the same round already. They are counted; delete the row if it does not belong.`,
  },
  "straight-lining": {
    da: (v: { count: number }) =>
      `${counted(v.count, "besvarelse giver", "besvarelser giver")} samme svar på alle spørgsmål. De er talt med.`,
    en: (v: { count: number }) =>
      `${counted(v.count, "response gives", "responses give")} the same answer to every item. They are counted.`,
  },
  "round-overlap": {
    da: (v: { round: string; sources: string; unit: string }) =>
      `${v.round} findes både i ${v.sources} med besvarelser fra ${v.unit}. Kontrollér, at de samme besvarelser ikke er talt to gange.`,
    en: (v: { round: string; sources: string; unit: string }) =>
      `${v.round} is in both ${v.sources} with responses from ${v.unit}. Check that the same responses are not counted twice.`,
  },
  "item-missing": {
    da: (v: ItemsMissing) =>
      `${v.element}: målingerne har ikke de samme spørgsmål. ${lackingDa(v)}.`,
    en: (v: ItemsMissing) =>
      `${v.element}: the rounds do not have the same questions. ${lackingEn(v)}.`,
  },
  "questions-common": {
    da: (v: QuestionCounts) =>
      `${v.element}: ${v.first} og ${v.latest} har ${askedDa(v)}. Udviklingen er regnet på ${v.common} fælles spørgsmål; resultatet på alle målingens egne.`,
    en: (v: QuestionCounts) =>
      `${v.element}: ${v.first} and ${v.latest} have ${askedEn(v)}. The change is computed on ${counted(v.common, "common question", "common questions")}; each result on all of its round's.`,
  },
  "questions-none": {
    da: (v: QuestionCounts) =>
      `${v.element}: ${v.first} og ${v.latest} har ingen fælles spørgsmål, så der er ingen udvikling. Er spørgsmålene kun omformuleret, kan udviklingen beregnes på alle spørgsmål.`,
    en: (v: QuestionCounts) =>
      `${v.element}: ${v.first} and ${v.latest} have no questions in common, so there is no change. If they were only reworded, the change can be computed on all questions.`,
  },
  "questions-all": {
    da: (v: QuestionCounts) =>
      `${v.element}: ${v.first} og ${v.latest} har ${askedDa(v)}. Udviklingen er efter dit valg regnet på alle spørgsmål, så noget af den kan komme af spørgsmålene selv.`,
    en: (v: QuestionCounts) =>
      `${v.element}: ${v.first} and ${v.latest} have ${askedEn(v)}. As you chose, the change is computed on all questions, so some of it may come from the questions themselves.`,
  },
  "two-headers": {
    da: (v: { other: number; used: number }) =>
      `Både række ${v.other} og række ${v.used} ligner en overskrift. Række ${v.used} er brugt.`,
    en: (v: { other: number; used: number }) =>
      `Both row ${v.other} and row ${v.used} look like a header. Row ${v.used} was used.`,
  },
  "unit-trial": {
    da: (v: { unit: string }) =>
      `Enheden »${v.unit}« hedder som en prøvebesvarelse. Den er talt med som de andre.`,
    en: (v: { unit: string }) =>
      `The unit “${v.unit}” is named like a trial response. It is counted like the others.`,
  },
  "unit-from-sheet": {
    da: (v: { unit: string }) => `Ingen kolonne nævner enheden. Alle rækker er læst som ${v.unit}.`,
    en: (v: { unit: string }) => `No column names the unit. All rows were read as ${v.unit}.`,
  },
  "elements-by-order": {
    da: (v: { count: number }) =>
      `De ${v.count} spørgsmål nævner ikke deres kerneelement. De er fordelt efter rækkefølgen: 10 samtaleteknikker, 4 arbejdsmarkedsviden, 4 digitale værktøjer.`,
    en: (v: { count: number }) =>
      `The ${v.count} items do not name their core element. They were assigned by their order: 10, 4 and 4.`,
  },
  "elements-unknown": {
    da: (v: { count: number }) =>
      `De ${v.count} spørgsmål nævner ikke deres kerneelement og er samlet under ét. Fordel dem i ruden.`,
    en: (v: { count: number }) =>
      `The ${v.count} items do not name their core element and were taken as one. Assign them in the pane.`,
  },
  "elements-guessed": {
    da: (v: { elements: string; by: "words" | "variable" }) =>
      `Kerneelementerne er gættet ud fra spørgsmålenes navne: ${v.elements}.`,
    en: (v: { elements: string; by: "words" | "variable" }) =>
      `The core elements were guessed from the names of the items: ${v.elements}.`,
  },
  "element-renamed": {
    da: (v: { written: string; shown: string }) => `»${v.written}« vises som ${v.shown}.`,
    en: (v: { written: string; shown: string }) => `“${v.written}” is shown as ${v.shown}.`,
  },
  "column-left-out": {
    da: (v: { header: string }) =>
      `Kolonnen »${v.header}« har svar, men intet kerneelement, og er ikke talt med.`,
    en: (v: { header: string }) =>
      `The column “${v.header}” has answers but no core element and is not counted.`,
  },
  "labels-and-codes": {
    da: () => "Nogle svar er skrevet med ord og andre som koder. Begge er talt med.",
    en: () => "Some answers are written in words and others as codes. Both are counted.",
  },
  "label-guessed": {
    da: (v: { text: string; label: string }) => `»${v.text}« er læst som »${v.label}«.`,
    en: (v: { text: string; label: string }) => `“${v.text}” was read as “${v.label}”.`,
  },
  "codes-without-data": {
    da: () => "Filen har svarenes koder, men der er ingen data, som den hører til.",
    en: () => "The file has the codes of answers, but there is no data that it belongs to.",
  },
  "unit-alias": {
    da: (v: { found: string; unit: string }) => `»${v.found}« er læst som ${v.unit}.`,
    en: (v: { found: string; unit: string }) => `“${v.found}” was read as ${v.unit}.`,
  },
  "unit-misspelt": {
    da: (v: { found: string; unit: string }) =>
      `»${v.found}« er læst som ${v.unit}: ét bogstav er anderledes, og ingen anden enhed ligner.`,
    en: (v: { found: string; unit: string }) =>
      `“${v.found}” was read as ${v.unit}: one letter differs, and no other unit is like it.`,
  },
  "unit-ask": {
    da: (v: { found: string; unit: string }) =>
      `»${v.found}« ligner ${v.unit}. De er holdt hver for sig; sig i ruden, om de er samme enhed.`,
    en: (v: { found: string; unit: string }) =>
      `“${v.found}” looks like ${v.unit}. They are kept apart; say in the pane whether they are the same unit.`,
  },
  "codes-assumed": {
    da: () =>
      "Svar er skrevet som koder. 5 er læst som »I meget høj grad« (højest) og 1 som »Slet ikke«. Kontrollér, at koderne vender sådan.",
    en: () =>
      "Answers are written as codes. 5 was read as “I meget høj grad” (the highest) and 1 as “Slet ikke”. Check that the codes run that way.",
  },
  "no-survey": {
    da: () =>
      "Ingen spørgeskemadata fundet her: der skal være en overskrift »Enhed« (eller »Kommune«, »Jobcenter«) og kolonner, der hedder »Kerneelement: spørgsmål«.",
    en: () =>
      "No survey data found here: there must be a header “Enhed” (or “Kommune”, “Jobcenter”) and columns headed “Core element: question”.",
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
  "element-missing": {
    da: (v: { element: string; round: string }) =>
      `Kerneelementet »${v.element}« har ingen spørgsmål i ${v.round}.`,
    en: (v: { element: string; round: string }) =>
      `The core element “${v.element}” has no items in ${v.round}.`,
  },
  "unit-missing": {
    da: (v: { unit: string; round: string }) =>
      `${v.unit} har ingen besvarelser i ${v.round}. Enheden indgår ikke i gennemsnittet af enheder.`,
    en: (v: { unit: string; round: string }) =>
      `${v.unit} has no responses in ${v.round}. The unit is not part of the mean of units.`,
  },
  "unit-not-listed": {
    da: (v: { unit: string }) =>
      `${v.unit} står ikke på enhedslisten og er sat efter listens enheder.`,
    en: (v: { unit: string }) =>
      `${v.unit} is not on the unit list and stands after the listed units.`,
  },
  "few-responses": {
    da: (v: { unit: string; round: string; responses: number; least: number }) =>
      `${v.unit} har kun ${counted(v.responses, "besvarelse", "besvarelser")} i ${v.round} (under ${v.least}). Vis ikke enhedens tal til andre.`,
    en: (v: { unit: string; round: string; responses: number; least: number }) =>
      `${v.unit} has only ${counted(v.responses, "response", "responses")} in ${v.round} (fewer than ${v.least}). Do not show this unit's figures to others.`,
  },
  ...sourceFindingTexts,
  ...unsureTexts,
} as const satisfies Record<string, Entry<(values: never) => string>>;

export type FindingCode = keyof typeof findingTexts;

/** The values that a code's text needs. */
export type FindingValues<Code extends FindingCode> =
  Parameters<(typeof findingTexts)[Code]["da"]> extends [infer Values]
    ? Values
    : Record<string, never>;

/** The sentence for a code in a language. */
export function findingText<Code extends FindingCode>(
  code: Code,
  values: FindingValues<Code>,
  language: Language,
): string {
  const text = findingTexts[code][language] as (values: FindingValues<Code>) => string;
  return text(values);
}
