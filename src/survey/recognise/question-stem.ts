import { normalForm } from "../normal-form";

const ASKING =
  /\?$|^(?:i hvilken grad|i hvor høj grad|hvor|hvilke[nt]?|hvordan|hvad|hvem|hvornår|to what extent|how|what|which)\b/;
/** A heading of more words than this is a sentence. */
const MOST_WORDS = 8;

/** Whether what stands before an item is the question that its statements answer, not a name. */
export function isQuestionStem(text: string): boolean {
  const form = normalForm(text);
  return ASKING.test(form) || form.split(" ").length > MOST_WORDS;
}
