import type { GradeThresholds } from "../../evaluation/grade";
import type { Overview, TotalRule } from "./evaluate";
import { speak, type Language } from "../../language/language";
import { overviewNoteTexts } from "./note-texts";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { RoundReading } from "../../survey/reading/survey-reader";
import { roundHalfAway } from "../../stats/round-half-away";

const LOCALES: Readonly<Record<Language, string>> = { da: "da-DK", en: "en-GB" };

type RoundText = (name: string, responses: number, units: number, sources: string) => string;

function roundNote(text: RoundText, round: RoundReading): string {
  return text(round.name, round.responses, round.units, round.sources.join(", "));
}

/** The lines under the overview: what the figures are, where from, and what to mind. */
export function overviewNotes(
  overview: Overview,
  {
    total,
    language,
    builtAt,
    thresholds,
  }: { total: TotalRule; language: Language; builtAt: Date; thresholds: GradeThresholds },
): string[] {
  const texts = speak(overviewNoteTexts, language);
  const percent = (share: number) => roundHalfAway(share * 100, 0);
  const when = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
  }).format(builtAt);
  const { first } = overview;
  const meanText = first === null ? texts.meanOneRound : texts.mean;
  return [
    texts.fidelity,
    texts.leftOut,
    first === null ? texts.noFirst : texts.change,
    roundNote(texts.latest, overview.latest),
    ...(first === null ? [] : [roundNote(texts.first, first)]),
    total === "pooled" ? texts.pooled : meanText,
    texts.grades(percent(thresholds.high), percent(thresholds.middle)),
    ...overview.findings.map((found) => findingMessage(found, language)),
    texts.built(when),
  ];
}
