import { functionTexts } from "../language/function-texts";
import { languageFor, speak, type Language, type Spoken } from "../language/language";

type Sentences = Spoken<typeof functionTexts>;

const spoken: Record<Language, Sentences> = {
  da: speak(functionTexts, "da"),
  en: speak(functionTexts, "en"),
};

let chosen: Language | null = null;

/** Fixes the language of the functions' sentences; null goes back to Office's own. */
export function setFunctionLanguage(language: Language | null): void {
  chosen = language;
}

/**
 * The language of the functions' sentences. Office's display language is asked for when a sentence
 * is needed: functions are registered before Office is ready to tell.
 */
export function functionLanguage(): Language {
  return chosen ?? languageFor(displayLanguage());
}

/** The sentences in the current language. */
export function sentences(): Sentences {
  return spoken[functionLanguage()];
}

function displayLanguage(): string | undefined {
  const office = (globalThis as { Office?: { context?: { displayLanguage?: string } } }).Office;
  return office?.context?.displayLanguage;
}
