/**
 * Text that is tidy as it is: letters, digits and signs of Latin 1 with single spaces between. None
 * of these combine, so that they are in one Unicode form already; the soft hyphen is left out.
 */
const PLAIN = /^[!-~¡-¬®-ÿ]+(?: [!-~¡-¬®-ÿ]+)*$/;

/**
 * The form under which two spellings of the same text are equal: one Unicode form (NFC),
 * runs of any white space (non-breaking too) and of invisible characters as one space or none,
 * no space at the ends, lower case.
 */
export function normalForm(text: string): string {
  return tidy(text).toLocaleLowerCase("da");
}

/** The text as it should be shown: as `normalForm`, but with its own capital letters. */
export function tidy(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
