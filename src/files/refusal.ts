import { speak, type Language } from "../language/language";
import { fileTexts } from "../language/file-texts";

/** Why nothing can be read from a file: each has its sentence in the dictionary. */
export type RefusalCode = keyof typeof fileTexts;

/** A file from which nothing is read. */
export interface Refusal {
  kind: "refused";
  why: RefusalCode;
}

export function refused(why: RefusalCode): Refusal {
  return { kind: "refused", why };
}

/** The sentence for a refused file: which file, what is wrong and what to do. */
export function refusalMessage(file: string, { why }: Refusal, language: Language): string {
  return speak(fileTexts, language)[why](file);
}
