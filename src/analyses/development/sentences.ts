import { speak, type Language } from "../../language/language";
import { withholdingTexts } from "../../language/withholding-texts";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import { EVERY } from "../subset-choices";
import type { ElementDevelopment } from "./evaluate";
import {
  developmentSpots,
  shownElements,
  toldCourse,
  toldRow,
  TOTAL_ONLY,
  type ShownPart,
} from "./shown";
import { developmentTexts } from "./texts";
import { toldChange } from "./told-change";

/** How many units went up, down, and for certain; as shown in whole points. */
function counted({ units }: ElementDevelopment) {
  const changes = units.flatMap(({ change }) =>
    change === null || change.change === null
      ? []
      : [{ points: wholePercent(change.change), certain: change.changeCertain === true }],
  );
  return {
    all: changes.length,
    up: changes.filter(({ points }) => points > 0).length,
    down: changes.filter(({ points }) => points < 0).length,
    certain: changes.filter(({ certain }) => certain).length,
  };
}

/** What the development says, core element by core element. */
export function developmentSentences(shown: ShownPart, language: Language): Sentence[] {
  const texts = speak(developmentTexts, language);
  const spots = developmentSpots(shown);
  const changeColumn = shown.development.rounds.length + 1;
  return shownElements(shown).flatMap((element, i): Sentence[] => {
    const told = toldChange(element, shown);
    const { row } = spots[i];
    const own = row + (shown.unit === TOTAL_ONLY ? 0 : toldRow(element, shown));
    if (told === null) {
      const { change } = toldCourse(element, shown).course;
      const isKept = change !== null && change.changeWithheld !== false;
      const text = isKept
        ? speak(withholdingTexts, language).total(element.element)
        : texts.noChange(element.element);
      return [{ text, refs: [spot(own, 0)] }];
    }
    const sentences: Sentence[] = [
      { text: texts.told(told), refs: [spot(own, changeColumn)], isMain: true },
    ];
    const { all, up, down, certain } = counted(element);
    if (shown.unit === EVERY && all > 1) {
      sentences.push({
        text: texts.units(all, up, down, certain),
        refs: [spot(row, changeColumn, element.units.length)],
      });
    }
    return sentences;
  });
}
