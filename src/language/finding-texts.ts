import type { Entry, Language } from "./language";

/** A count with its noun: "1 række", "2 rækker". */
function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** What reading and evaluating found that the user should know, one text a code. */
export const findingTexts = {
  "unknown-answer": {
    da: (v: { text: string; count: number }) =>
      `»${v.text}« er ikke et af svarene og er ikke talt med (${counted(v.count, "celle", "celler")}). Ret svaret i cellen, hvis det er en stavefejl.`,
    en: (v: { text: string; count: number }) =>
      `“${v.text}” is not one of the answers and is not counted (${counted(v.count, "cell", "cells")}). Correct the cell if it is a misspelling.`,
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
