import { speak, type Language } from "../../language/language";
import { visible } from "../../report/figure-cells";
import { pWords, wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import type { ElementGroups, GroupComparison } from "./evaluate";
import { groupNotes } from "./notes";
import { elementSpot } from "./plan";
import { groupTexts } from "./texts";

function toldOf(
  { element, figures, difference }: ElementGroups,
  { groups }: GroupComparison,
  language: Language,
): string {
  const texts = speak(groupTexts, language);
  const shares = figures.map((figure) => visible(figure)?.share ?? null);
  const seen = visible(difference);
  if (seen !== null && seen.change !== null && shares[0] !== null && shares[1] !== null) {
    return texts.told({
      element,
      first: groups[0].name,
      second: groups[1].name,
      firstShare: wholePercent(shares[0]),
      secondShare: wholePercent(shares[1]),
      points: wholePercent(seen.change),
      certain: seen.certain === true,
      p: pWords(seen.adjustedP ?? 1, language),
    });
  }
  const known = shares.flatMap((share, i) =>
    share === null ? [] : [texts.shareFor(wholePercent(share), groups[i].name)],
  );
  return known.length < 2 ? texts.noFigures(element) : texts.toldSeveral(element, known);
}

/** What the comparison says, core element by core element, and whom it leaves out. */
export function groupsSentences(comparison: GroupComparison, language: Language): Sentence[] {
  const { elements, groups } = comparison;
  return [
    ...elements.map((each, i): Sentence => ({
      text: toldOf(each, comparison, language),
      refs: groups.map((_, column) => elementSpot(i, column)),
      isMain: true,
    })),
    ...groupNotes(comparison, language).map((text) => ({ text, refs: [] })),
  ];
}
