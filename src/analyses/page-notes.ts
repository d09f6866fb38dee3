import type { Entry, Language } from "../language/language";
import type { RoundReading } from "../survey/reading/survey-reader";
import { overviewNoteTexts } from "./overview/note-texts";
import { pageTexts } from "./page-texts";

const LOCALES: Readonly<Entry<string>> = { da: "da-DK", en: "en-GB" };

/** When a page was built, and with what. */
export function builtNote(builtAt: Date, language: Language): string {
  const when = new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: "long",
    timeStyle: "short",
  }).format(builtAt);
  return overviewNoteTexts.built[language](when);
}

/** The sheets or files that rounds were read from, each once. */
export function sourceNote(rounds: readonly RoundReading[], language: Language): string {
  const sources = [...new Set(rounds.flatMap((round) => round.sources))];
  return pageTexts.source[language](sources.join(", "));
}
