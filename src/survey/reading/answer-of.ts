import { answerTexts } from "../../language/answer-texts";
import type { Answer } from "../mapping/finding";

type Texts = typeof answerTexts;

/** The details that a text needs; none where it is a text as it is. */
type Details<Key extends keyof Texts> = Texts[Key]["da"] extends (...details: infer D) => string
  ? D
  : [];

/** An answer to a question, in both languages, with what is decided by it. */
export function answerOf<Key extends keyof Texts>(
  key: Key,
  details: Details<Key>,
  patch: Answer["patch"],
): Answer {
  const { da, en } = answerTexts[key] as { da: unknown; en: unknown };
  const text = (entry: unknown) =>
    typeof entry === "function"
      ? (entry as (...words: unknown[]) => string)(...details)
      : String(entry);
  return { text: { da: text(da), en: text(en) }, patch };
}
