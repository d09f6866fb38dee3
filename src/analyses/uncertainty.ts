import { speak, type Language, type Section } from "../language/language";
import { isWithheld } from "../report/figure-cells";
import { text, type PlanCell } from "../report/plan-cell";
import type { Figure } from "../evaluation/figure";
import { valueOf, type Choice, type Chosen } from "./choice";
import { pageTexts } from "./page-texts";

/** How a page tells how sure its figures are. */
export type Uncertainty = "marks" | "intervals" | "none";

const KINDS: readonly Uncertainty[] = ["marks", "intervals", "none"];

export const uncertaintyTexts = {
  label: { da: "Usikkerhed", en: "Uncertainty" },
  marks: { da: "Mærker", en: "Marks" },
  marksHint: {
    da: "»sikker« eller »usikker« ved siden af tallet.",
    en: "“certain” or “uncertain” beside the figure.",
  },
  intervals: { da: "Intervaller", en: "Intervals" },
  intervalsHint: { da: "Hvert tals 95 pct. interval.", en: "Each figure’s 95 per cent interval." },
  none: { da: "Ingen", en: "None" },
  noneHint: { da: "Kun tallene.", en: "The figures alone." },
  head: { da: "Sikker?", en: "Certain?" },
  certain: { da: "sikker", en: "certain" },
  uncertain: { da: "usikker", en: "uncertain" },
  from: { da: "Fra", en: "From" },
  to: { da: "Til", en: "To" },
  sure: { da: "Hvor sikre tallene er", en: "How sure the figures are" },
  intervalsOf: {
    da: (what: string) => `${what}: 95 pct. intervaller`,
    en: (what: string) => `${what}: 95 per cent intervals`,
  },
  marksNote: {
    da: "»sikker« er det, som tilfældigheder sjældent giver (under 5 pct.), »usikker« det, der kan være tilfældigt; har næsten alle medarbejdere svaret, er undersøgelsen tæt på en fuldtælling, og mærkerne siger, hvor fast praksis er, ikke hvor god stikprøven er.",
    en: "“certain” is what chance seldom gives (below 5 per cent), “uncertain” what may be chance; where nearly all staff answered, the survey is nearly a census, and the marks say how firm practice is, not how good the sample is.",
  },
  whiskers: {
    da: "Den lyse streg gennem et punkt er dets 95 pct. interval.",
    en: "The pale line through a point is its 95 per cent interval.",
  },
} as const satisfies Section;

/** How it is told how sure the figures are: the same in every analysis. */
export const uncertaintyChoice: Choice = {
  key: "uncertainty",
  label: uncertaintyTexts.label,
  look: "radio",
  options: [
    { value: "marks", label: uncertaintyTexts.marks, hint: uncertaintyTexts.marksHint },
    { value: "intervals", label: uncertaintyTexts.intervals, hint: uncertaintyTexts.intervalsHint },
    { value: "none", label: uncertaintyTexts.none, hint: uncertaintyTexts.noneHint },
  ],
  preset: "marks",
};

export function chosenUncertainty(chosen: Chosen): Uncertainty {
  const value = valueOf(uncertaintyChoice, chosen);
  return KINDS.find((kind) => kind === value) ?? "marks";
}

/**
 * "sikker" or "usikker" beside a number, in a cell of its own, so that the number stays a number.
 * A figure that is withheld, or of which it cannot be told, has no mark.
 */
export function markCell(
  figure: Pick<Figure, "withheld"> | null,
  certain: boolean | null | undefined,
  language: Language,
): PlanCell {
  if (isWithheld(figure) || certain == null) return null;
  const texts = speak(uncertaintyTexts, language);
  return text(certain ? texts.certain : texts.uncertain);
}

/** The one sentence on what the page's marks, or its intervals, mean. */
export function uncertaintyNotes(uncertainty: Uncertainty, language: Language): string[] {
  if (uncertainty === "none") return [];
  return uncertainty === "marks"
    ? [uncertaintyTexts.marksNote[language]]
    : [pageTexts.interval[language]];
}
