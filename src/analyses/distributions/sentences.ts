import { speak, type Language } from "../../language/language";
import { withholdingTexts } from "../../language/withholding-texts";
import { isWithheld } from "../../report/figure-cells";
import { spot } from "../../report/spot";
import type { Sentence } from "../analysis";
import { distributionSpots, placedItems, shownElements, type ShownPart } from "./shown";
import { distributionTexts } from "./texts";

/** What the distributions say: the questions with most and fewest positive answers. */
export function distributionSentences(shown: ShownPart, language: Language): Sentence[] {
  const texts = speak(distributionTexts, language);
  const spots = distributionSpots(shown);
  return shownElements(shown).map((element, i): Sentence => {
    const name = element.element;
    const placed = placedItems(element);
    const [most, least] = [placed.at(0), placed.at(-1)];
    if (most === undefined || least === undefined) {
      const isKept = isWithheld(element) || element.items.some(isWithheld);
      const text = isKept ? speak(withholdingTexts, language).total(name) : texts.noFigures(name);
      return { text, refs: [] };
    }
    const refs = [most, least].map(({ row }) => spot(spots[i].row + row, 1));
    if (most.percent === least.percent) return { text: texts.alike(name, most.percent), refs };
    const alone = (percent: number) =>
      placed.filter((each) => each.percent === percent).length === 1;
    const text =
      alone(most.percent) && alone(least.percent)
        ? texts.told(name, most.item, most.percent, least.item, least.percent)
        : texts.between(name, least.percent, most.percent);
    return { text, refs };
  });
}
