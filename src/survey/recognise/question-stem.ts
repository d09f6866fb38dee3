import { normalForm } from "../ground/normal-form";
import { BRACKET, DASH, given, splitBy, wording, type ItemHeader } from "./split-header";

const ASKING =
  /\?$|^(?:i hvilken grad|i hvor høj grad|hvor|hvilke[nt]?|hvordan|hvad|hvem|hvornår|to what extent|how|what|which|spørgsmål \d+|question \d+)\b/;
/** A heading of more words than this is a sentence. */
const MOST_WORDS = 8;

/** Whether what stands before an item is the question that its statements answer, not a name. */
export function isQuestionStem(text: string): boolean {
  const form = normalForm(text);
  return ASKING.test(form) || form.split(" ").length > MOST_WORDS;
}

/** The questions without the sentence that all of them share: "I hvilken grad …? [Jeg lytter]". */
export function withoutSharedStem(headers: readonly ItemHeader[]): readonly ItemHeader[] {
  for (const pattern of [BRACKET, DASH]) {
    const splits = given(headers.map((header) => splitBy(pattern, wording(header))));
    const stems = new Set(splits.map(({ element }) => normalForm(element)));
    if (headers.length < 2 || splits.length < headers.length || stems.size > 1) continue;
    if (!isQuestionStem(splits[0].element)) continue;
    return headers.map((header, i) => {
      const { question } = splits[i];
      return { ...header, text: question, asked: question };
    });
  }
  return headers;
}
