import { countsFindingTexts } from "./counts-finding-texts";
import { fileFindingTexts } from "./file-finding-texts";
import { inputFindingTexts } from "./input-finding-texts";
import type { Entry, Language } from "./language";
import { roundFindingTexts } from "./round-finding-texts";
import { rowFindingTexts } from "./row-finding-texts";
import { sourceFindingTexts } from "./source-finding-texts";
import { unitFindingTexts } from "./unit-finding-texts";
import { unsureTexts } from "./unsure-texts";

/** Answers that were read though they are spelled in another way than the scale's labels. */
interface LabelsGuessed {
  read: readonly { text: string; label: string }[];
  /** Each is the label itself, with a code, quotation marks or a full stop about it. */
  isLabelItself?: true;
}

interface ColumnLeftOut {
  header: string;
  /** It is probably no question at all. */
  isOther?: true;
}

interface CodesAssumed {
  /** The highest code that somebody gave, of 1 to 5. */
  highest: number;
}

/** What reading and evaluating found that the user should know, one text a code. */
export const findingTexts = {
  ...fileFindingTexts,
  ...rowFindingTexts,
  ...unitFindingTexts,
  ...inputFindingTexts,
  ...countsFindingTexts,
  "two-headers": {
    da: (v: { other: number; used: number }) =>
      `Både række ${v.other} og række ${v.used} ligner en overskrift. Række ${v.used} er brugt.`,
    en: (v: { other: number; used: number }) =>
      `Both row ${v.other} and row ${v.used} look like a header. Row ${v.used} was used.`,
  },
  "elements-by-order": {
    da: (v: { count: number }) =>
      `De ${v.count} spørgsmål nævner ikke deres kerneelement. De er fordelt efter rækkefølgen: 10 samtaleteknikker, 4 arbejdsmarkedsviden, 4 digitale værktøjer.`,
    en: (v: { count: number }) =>
      `The ${v.count} items do not name their core element. They were assigned by their order: 10, 4 and 4.`,
  },
  "elements-unknown": {
    da: (v: { count: number }) =>
      v.count === 1
        ? "Spørgsmålet nævner ikke sit kerneelement. Det står under »Alle spørgsmål«. Hører det til et bestemt?"
        : `De ${v.count} spørgsmål nævner ikke deres kerneelement og er samlet under ét. Hører de til hvert sit?`,
    en: (v: { count: number }) =>
      v.count === 1
        ? "The item does not name its core element. It stands under “Alle spørgsmål”. Does it belong to a certain one?"
        : `The ${v.count} items do not name their core element and were taken as one. Do they belong to several?`,
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
    da: (v: ColumnLeftOut) =>
      v.isOther === true
        ? `Kolonnen »${v.header}« kunne være svar, men er ikke læst som et spørgsmål og er ikke talt med.`
        : `Kolonnen »${v.header}« har svar, men intet kerneelement, og er ikke talt med.`,
    en: (v: ColumnLeftOut) =>
      v.isOther === true
        ? `The column “${v.header}” could be answers, but was not read as a question and is not counted.`
        : `The column “${v.header}” has answers but no core element and is not counted.`,
  },
  "labels-and-codes": {
    da: () => "Nogle svar er skrevet med ord og andre som koder. Begge er talt med.",
    en: () => "Some answers are written in words and others as codes. Both are counted.",
  },
  "label-guessed": {
    da: ({ read }: LabelsGuessed) =>
      read.length === 1
        ? `»${read[0].text}« er læst som »${read[0].label}«.`
        : `${read.length} skrivemåder er læst efter, hvad de ligner: ${read.map(({ text, label }) => `»${text}« som »${label}«`).join(", ")}.`,
    en: ({ read }: LabelsGuessed) =>
      read.length === 1
        ? `“${read[0].text}” was read as “${read[0].label}”.`
        : `${read.length} spellings were read by their likeness: ${read.map(({ text, label }) => `“${text}” as “${label}”`).join(", ")}.`,
  },
  "codes-without-data": {
    da: () => "Filen har svarenes koder, men der er ingen data, som den hører til.",
    en: () => "The file has the codes of answers, but there is no data that it belongs to.",
  },
  "codes-assumed": {
    da: ({ highest }: CodesAssumed) =>
      highest === 5
        ? "Svar er skrevet som koder. 5 er læst som »I meget høj grad« (højest) og 1 som »Slet ikke«. Vender koderne sådan?"
        : `Svar er skrevet som koder, den højeste er ${highest}. De er læst på skalaen fra 1 (»Slet ikke«) til 5 (»I meget høj grad«), hvor kun 4 og 5 er positive. Er det den skala, og vender koderne sådan?`,
    en: ({ highest }: CodesAssumed) =>
      highest === 5
        ? "Answers are written as codes. 5 was read as “I meget høj grad” (the highest) and 1 as “Slet ikke”. Do the codes run that way?"
        : `Answers are written as codes, the highest is ${highest}. They were read on the scale from 1 (“Slet ikke”) to 5 (“I meget høj grad”), where only 4 and 5 are positive. Is that the scale, and do the codes run that way?`,
  },
  "no-survey": {
    da: () =>
      "Ingen spørgeskemadata fundet her: der skal være en overskrift »Enhed« (eller »Kommune«, »Jobcenter«) og kolonner, der hedder »Kerneelement: spørgsmål«.",
    en: () =>
      "No survey data found here: there must be a header “Enhed” (or “Kommune”, “Jobcenter”) and columns headed “Core element: question”.",
  },
  ...roundFindingTexts,
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
