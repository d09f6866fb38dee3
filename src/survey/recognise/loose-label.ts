import { AnswerKind } from "../answers/answer-kind";
import { readLabel } from "./ordered-label";

/** Abbreviations of the standard scale's labels. */
const SHORT: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    AnswerKind.VeryGreatExtent,
    /^(?:i )?(?:meget|m\.?) ?(?:høj|stor|h\.?)(?: ?(?:grad|gr\.?|g\.?))?$|^mhg$/,
  ],
  [AnswerKind.GreatExtent, /^(?:i )?(?:høj|stor|h\.)(?: ?(?:grad|gr\.?|g\.?))?$|^hg$/],
  [AnswerKind.SomeExtent, /^(?:i )?nogen(?: ?(?:grad|gr\.?|g\.?))?$|^ng$/],
  [AnswerKind.LittleExtent, /^(?:i )?(?:mindre|lille|ringe)(?: ?(?:grad|gr\.?|g\.?))?$|^mg$/],
  // What has an "m." straight before its "grad" cannot be "meget": that stands before another word.
  [AnswerKind.LittleExtent, /^(?:i )?m\.? ?(?:grad|gr\.?|g\.)$/],
  [AnswerKind.NotAtAll, /^(?:slet ik|si)$/],
];

/** A code in front of a label: "5 - I meget høj grad", "(4) I høj grad", "3. I nogen grad". */
const LEADING_CODE = /^\(?\d{1,2}\)?\s*[-–.:=)]?\s+(?=\D)/;

/** The standard grade of an extent; null where the standard scale has none such. */
export function standardKindOf(level: number): AnswerKind | null {
  switch (level) {
    case 4:
    case 3:
      return AnswerKind.VeryGreatExtent;
    case 2:
      return AnswerKind.GreatExtent;
    case 0:
      return AnswerKind.SomeExtent;
    case -2:
      return AnswerKind.LittleExtent;
    case -3:
    case -4:
      return AnswerKind.NotAtAll;
    default:
      return null;
  }
}

/**
 * Reads a label that is not written as the standard scale has it: abbreviated ("høj gr."), with a
 * full stop, with its code in front, in English, or of other words of extent ("I ringe grad").
 *
 * @param form the cell's text in normal form.
 * @returns null where it could be anything.
 */
export function looseKind(form: string): AnswerKind | null {
  const text = form
    .replace(LEADING_CODE, "")
    .replace(/^["'»«]+|["'»«]+$/g, "")
    .trim();
  for (const [kind, words] of SHORT) {
    if (words.test(text) || words.test(text.replace(/[.!]+$/, ""))) return kind;
  }
  const read = readLabel(form);
  if (read === null) return null;
  if (read.kind === "dontKnow") return AnswerKind.DontKnow;
  if (read.kind === "notApplicable") return AnswerKind.NotApplicable;
  return read.family === "extent" ? standardKindOf(read.level) : null;
}
