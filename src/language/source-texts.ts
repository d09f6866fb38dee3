import { keptOutTexts } from "./kept-out-texts";
import type { Section } from "./language";

function list(parts: readonly string[], last: string): string {
  return parts.length < 2
    ? parts.join("")
    : `${parts.slice(0, -1).join(", ")} ${last} ${parts[parts.length - 1]}`;
}

/** What the pane says of the sheets that were read, and of changing how they are read. */
export const sourceTexts = {
  sources: {
    da: (count: number) => `Kilder (${count})`,
    en: (count: number) => `Sources (${count})`,
  },
  doubts: {
    da: (count: number) => `${count} med tvivl`,
    en: (count: number) => `${count} in doubt`,
  },
  onlyDoubts: {
    da: (count: number) => `Vis kun dem med tvivl (${count})`,
    en: (count: number) => `Show only those in doubt (${count})`,
  },
  sourceInDoubt: { da: "tvivl", en: "in doubt" },
  changedByUser: { da: "ændret af dig", en: "changed by you" },

  unit: { da: "Enhed", en: "Unit" },
  round: { da: "Måling", en: "Round" },
  group: { da: "Målgruppe", en: "Target group" },
  items: { da: "Spørgsmål", en: "Items" },
  answers: { da: "Svar", en: "Answers" },
  completed: { da: "Gennemførte", en: "Completed" },
  rows: { da: "Rækker", en: "Rows" },
  leftOut: { da: "Ikke med", en: "Left out" },

  column: {
    da: (header: string) => `kolonnen »${header}«`,
    en: (header: string) => `column “${header}”`,
  },
  noGroup: { da: "ingen", en: "none" },
  because: { da: (why: string) => `(${why})`, en: (why: string) => `(${why})` },
  "why-header": { da: "fra overskriften", en: "by its header" },
  "why-question": { da: "fra spørgsmålets tekst", en: "by the question's text" },
  "why-content": {
    da: "cellerne indeholder kendte enheder",
    en: "its cells hold known units",
  },
  "why-sheet": {
    da: "fra arkets navn eller linjerne over tabellen",
    en: "from the sheet's name or the lines above the table",
  },
  "why-chosen": { da: "valgt af dig", en: "chosen by you" },
  "why-none": { da: "ingen kolonne fundet", en: "no column found" },
  "elements-heading": {
    da: "kerneelement fra overskriften over spørgsmålene",
    en: "core element from the heading above the items",
  },
  "elements-bracket": {
    da: "kerneelement fra teksten foran [ ]",
    en: "core element from the text before [ ]",
  },
  "elements-prefix": {
    da: "kerneelement fra teksten foran spørgsmålet",
    en: "core element from the text before the question",
  },
  "elements-known-question": {
    da: "spørgsmålene kendes fra et andet ark",
    en: "the questions are known from another sheet",
  },
  "elements-words": {
    da: "kerneelement gættet ud fra ord i spørgsmålet",
    en: "core element guessed from words in the question",
  },
  "elements-variable": {
    da: "kerneelement gættet ud fra variablens navn",
    en: "core element guessed from the variable's name",
  },
  "elements-order": {
    da: "kerneelement fra rækkefølgen: 10, 4 og 4",
    en: "core element by the order: 10, 4 and 4",
  },
  "elements-none": {
    da: "kerneelementerne kunne ikke afgøres",
    en: "the core elements could not be told",
  },
  "elements-chosen": { da: "kerneelement valgt af dig", en: "core element chosen by you" },
  "answers-labels": { da: "med ord", en: "in words" },
  "answers-codes-given": {
    da: "som koder, oversat med filen med koder",
    en: "as codes, read with the file of labels",
  },
  "answers-codes-assumed": {
    da: "som koder; 5 er læst som højest",
    en: "as codes; 5 was read as the highest",
  },
  "answers-own-scale": {
    da: "som koder på en skala for sig",
    en: "as codes on a scale of their own",
  },
  "answers-chosen": { da: "koder læst, som du har valgt", en: "codes read as you chose" },
  headerRow: { da: "Overskriftens sidste række", en: "Last row of the header" },
  codeOrder: { da: "Svar som koder", en: "Answers as codes" },
  "codes-detected": { da: "som genkendt", en: "as detected" },
  "codes-five-highest": { da: "5 er »I meget høj grad«", en: "5 is “I meget høj grad”" },
  "codes-one-highest": { da: "1 er »I meget høj grad«", en: "1 is “I meget høj grad”" },
  dontKnowCode: { da: "Koden for »Ved ikke«", en: "The code of “Ved ikke” (don’t know)" },
  completedColumn: { da: "Kun gennemførte, efter kolonnen", en: "Only completed ones, by column" },
  countAll: { da: "alle besvarelser tæller", en: "all responses count" },
  header: { da: "Overskrift", en: "Header" },
  headerFound: { da: "svarene står under den", en: "the answers stand below it" },
  headerAt: {
    da: (row: number) => `til og med række ${row}`,
    en: (row: number) => `up to row ${row}`,
  },
  "answers-mixed": { da: "med ord og koder blandet", en: "in words and codes mixed" },
  onlyCompleted: {
    da: (header: string) => `kun gennemførte tæller, efter kolonnen »${header}«`,
    en: (header: string) => `only completed ones count, by column “${header}”`,
  },
  allCompleted: {
    da: "alle besvarelser tæller; arket siger ikke, hvilke der er gennemført",
    en: "all responses count; the sheet does not say which are completed",
  },

  kept: {
    da: (count: number) => `${count} ${count === 1 ? "besvarelse" : "besvarelser"}`,
    en: (count: number) => `${count} ${count === 1 ? "response" : "responses"}`,
  },
  keptOut: {
    da: (parts: string[]) => `holdt ude: ${list(parts, "og")}`,
    en: (parts: string[]) => `kept out: ${list(parts, "and")}`,
  },

  change: { da: "Ret", en: "Change" },
  changeSource: {
    da: (name: string) => `Ret, hvordan ${name} læses`,
    en: (name: string) => `Change how ${name} is read`,
  },
  ignore: { da: "Spring arket over", en: "Leave the sheet out" },
  ignoreShort: { da: "Spring over", en: "Leave out" },
  ignoreSource: {
    da: (name: string) => `Spring arket ${name} over`,
    en: (name: string) => `Leave the sheet ${name} out`,
  },
  reset: { da: "Nulstil", en: "Reset" },
  resetSource: {
    da: (name: string) => `Nulstil ${name} til det, der blev genkendt`,
    en: (name: string) => `Reset ${name} to what was detected`,
  },
  save: { da: "Gem", en: "Save" },
  cancelChange: { da: "Fortryd", en: "Cancel" },

  sharedBy: {
    da: (count: number) =>
      `Kolonner og kerneelementer gælder alle ${count} ark med de samme overskrifter, også nye.`,
    en: (count: number) =>
      `Columns and core elements apply to all ${count} sheets with the same headers, new ones too.`,
  },
  sharedByNew: {
    da: "Kolonner og kerneelementer gælder også nye ark med de samme overskrifter.",
    en: "Columns and core elements apply to new sheets with the same headers, too.",
  },
  oneUnit: { da: "Én enhed for hele arket", en: "One unit for the whole sheet" },
  oneRound: { da: "Én måling for hele arket", en: "One round for the whole sheet" },
  none: { da: "Ingen", en: "None" },
  unitName: { da: "Enhedens navn", en: "The unit's name" },
  roundName: { da: "Målingens navn", en: "The round's name" },
  nameMissing: { da: "Skriv navnet.", en: "Write the name." },
  elementOf: {
    da: (question: string) => `Kerneelement for »${question}«`,
    en: (question: string) => `Core element of “${question}”`,
  },
  notIncluded: { da: "Ikke med", en: "Left out" },
  restToo: {
    da: "Ret også spørgsmålene nedenunder",
    en: "Change the items below, too",
  },
  noItems: {
    da: "Mindst ét spørgsmål skal have et kerneelement.",
    en: "At least one item must have a core element.",
  },

  withoutUnitTitle: { da: "Mangler kun en enhed", en: "Lack only a unit" },
  withoutUnitText: {
    da: "Her er svar, men intet siger, hvilken enhed de kommer fra. Vælg kolonnen, eller skriv enheden.",
    en: "There are answers here, but nothing says which unit they come from. Choose the column, or write the unit.",
  },
  chooseUnit: { da: "Vælg enhed", en: "Choose the unit" },
  chooseUnitOf: {
    da: (name: string) => `Vælg enhed for ${name}`,
    en: (name: string) => `Choose the unit of ${name}`,
  },
  namesAsUnits: {
    da: (count: number) => `Brug de ${count} arks navne som enheder`,
    en: (count: number) => `Use the ${count} sheets' names as units`,
  },
  ignoredTitle: { da: "Sprunget over", en: "Left out" },
  takeBack: { da: "Tag med igen", en: "Take back" },
  takeBackSource: {
    da: (name: string) => `Tag ${name} med igen`,
    en: (name: string) => `Take ${name} back`,
  },

  keepApart: { da: "Hold dem adskilt", en: "Keep them apart" },
  keepApartFrom: {
    da: (found: string, unit: string) => `Hold »${found}« og ${unit} adskilt`,
    en: (found: string, unit: string) => `Keep “${found}” and ${unit} apart`,
  },
  isUnit: {
    da: (found: string, unit: string) => `»${found}« er ${unit}`,
    en: (found: string, unit: string) => `“${found}” is ${unit}`,
  },
  isOwnUnit: {
    da: (found: string) => `»${found}« er sin egen enhed`,
    en: (found: string) => `“${found}” is a unit of its own`,
  },

  allRecognised: { da: "Alt er genkendt", en: "Everything was recognised" },
  allRecognisedText: {
    da: "Der er intet, du behøver se på.",
    en: "There is nothing that you need to look at.",
  },
  buildQuality: { da: "Byg datakvalitet", en: "Build data quality" },
  buildQualityText: {
    da: "Et ark med det hele: hvad der er læst, holdt ude og hvorfor.",
    en: "A sheet with all of it: what was read, kept out and why.",
  },
  rates: {
    da: (round: string) => `Svarprocent i ${round}`,
    en: (round: string) => `Response rate in ${round}`,
  },
  responses: { da: "Besvarelser", en: "Responses" },
  invited: { da: "Inviterede", en: "Invited" },
  rate: { da: "Svarprocent", en: "Response rate" },
  allUnits: { da: "I alt", en: "All" },
  ...keptOutTexts,
} satisfies Section;
