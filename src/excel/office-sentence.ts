import { speak, type Language } from "../language/language";
import { officeTexts } from "../language/office-texts";
import { troubleOf } from "./office-error";

/** What one of Office's error codes means, and the way on. Every code has a sentence. */
export function officeSentence(code: string, language: Language): string {
  return speak(officeTexts, language)[troubleOf(code)];
}
