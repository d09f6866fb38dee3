import { speak, type Language } from "../language/language";
import { officeTexts } from "../language/office-texts";
import { troubleOf, type Trouble } from "./office-error";

/** What a trouble means, and the way on. */
export function troubleSentence(trouble: Trouble, language: Language): string {
  return speak(officeTexts, language)[trouble];
}

/** What one of Office's error codes means, and the way on. Every code has a sentence. */
export function officeSentence(code: string, language: Language): string {
  return troubleSentence(troubleOf(code), language);
}
