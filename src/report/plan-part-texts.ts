import { speak, type Language, type Section } from "../language/language";
import type { PlanPart } from "./plan-part";

/** What each part of a plan is called where it is told that it was left out. */
const texts = {
  texts: { da: "tekster", en: "texts" },
  numbers: { da: "tal", en: "numbers" },
  "live-cells": { da: "formler", en: "formulas" },
  "live-cells-without-value": {
    da: "formler, der først regnes i Excel",
    en: "formulas that only Excel calculates",
  },
  merges: { da: "flettede celler", en: "merged cells" },
  formats: { da: "formater", en: "formats" },
  "tone-rules": { da: "farver efter grad", en: "colours by grade" },
  "zero-rules": { da: "fortegn ved nul", en: "signs at zero" },
  "zero-rules-on-live-cells": {
    da: "fortegn ved nul i formler",
    en: "signs at zero in formulas",
  },
  "scale-rules": { da: "farveskalaer", en: "colour scales" },
  "scale-rules-on-live-cells": {
    da: "farveskalaer på formler",
    en: "colour scales on formulas",
  },
  notes: { da: "noter", en: "notes" },
  legend: { da: "farveforklaring", en: "legend" },
  charts: { da: "diagrammer", en: "charts" },
  "chart-alternatives": { da: "diagrammernes tekst", en: "the charts’ texts" },
  lock: { da: "låsen på arket", en: "the sheet’s lock" },
  accepted: { da: "lister at vælge fra", en: "lists to pick from" },
  gridlines: { da: "skjulte gitterlinjer", en: "hidden gridlines" },
  page: { da: "sideopsætning", en: "page set-up" },
  widths: { da: "kolonnebredder", en: "column widths" },
  frozen: { da: "frosne ruder", en: "frozen panes" },
} as const satisfies Section & Record<PlanPart, unknown>;

const sentence = {
  leftOut: {
    da: (parts: string) => `Vises ikke her: ${parts}.`,
    en: (parts: string) => `Not shown here: ${parts}.`,
  },
} as const satisfies Section;

/** One sentence on what a hand left out; null where it drew all. */
export function notDrawnSentence(parts: readonly PlanPart[], language: Language): string | null {
  if (parts.length === 0) return null;
  return speak(sentence, language).leftOut(parts.map((part) => texts[part][language]).join(", "));
}
