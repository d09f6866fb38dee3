import { findingText } from "../../language/finding-texts";
import type { Language } from "../../language/language";
import type { Finding } from "./finding";

/** The finding as a sentence. By itself: the custom functions find, but tell nothing of it. */
export function findingMessage(found: Finding, language: Language): string {
  return findingText(found.code, found.values, language);
}
