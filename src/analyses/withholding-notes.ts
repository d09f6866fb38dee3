import { speak, type Language } from "../language/language";
import { withholdingTexts } from "../language/withholding-texts";
import type { Page } from "../report/page";

/** Fewer than one person is nobody: nothing is withheld. */
export const WITHHOLDS_NOTHING = 1;

export interface WithholdingFacts {
  language: Language;
  /** What fewer persons answered is withheld. */
  leastPersons: number;
}

/**
 * The one note on what a page withholds, or that nothing is withheld by the user's word; none where
 * there is nothing to tell.
 *
 * @param cells how many figures of the page are withheld.
 * @param units how many units a page that shows no figure of theirs leaves out.
 */
export function withholdingNotes(
  { withheld: cells }: Pick<Page, "withheld">,
  { language, leastPersons }: WithholdingFacts,
  units = 0,
): string[] {
  const texts = speak(withholdingTexts, language);
  if (leastPersons <= WITHHOLDS_NOTHING) return [texts.off];
  if (cells > 0) return [texts.shown(cells, leastPersons)];
  return units > 0 ? [texts.leftOut(units, leastPersons)] : [];
}
