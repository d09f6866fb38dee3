import { AnswerKind } from "../answer-kind";

const LOOSE: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    AnswerKind.VeryGreatExtent,
    /^(?:i )?(?:meget|m\.?) ?(?:høj|stor|h\.?)(?: ?(?:grad|gr\.?|g\.?))?$|^mhg$/,
  ],
  [AnswerKind.GreatExtent, /^(?:i )?(?:høj|stor|h\.)(?: ?(?:grad|gr\.?|g\.?))?$|^hg$/],
  [AnswerKind.SomeExtent, /^(?:i )?nogen(?: ?(?:grad|gr\.?|g\.?))?$|^ng$/],
  [AnswerKind.LittleExtent, /^(?:i )?(?:mindre|lille|ringe)(?: ?(?:grad|gr\.?|g\.?))?$|^mg$/],
  [AnswerKind.NotAtAll, /^(?:slet ikke|slet ik|overhovedet ikke|si)$/],
  [AnswerKind.DontKnow, /^(?:v\.? ?i\.?|ved ik(?:ke)?|det ved jeg ikke|don'?t know)$/],
  [AnswerKind.NotApplicable, /^(?:ikke relevant.*|ir|not applicable)$/],
];

/** A code in front of a label: "5 - I meget høj grad", "(4) I høj grad", "3. I nogen grad". */
const LEADING_CODE = /^\(?\d{1,2}\)?\s*[-–.:=)]?\s+(?=\D)/;

/**
 * Reads a label that is not written as the scale has it: abbreviated ("høj gr."), with a full
 * stop, or with its code in front.
 *
 * @param form the cell's text in normal form.
 * @returns null where it could be anything.
 */
export function looseKind(form: string): AnswerKind | null {
  const text = form
    .replace(LEADING_CODE, "")
    .replace(/^["'»«]+|["'»«]+$/g, "")
    .trim();
  for (const [kind, words] of LOOSE) {
    if (words.test(text) || words.test(text.replace(/[.!]+$/, ""))) return kind;
  }
  return null;
}
