import { speak, type Language } from "../../language/language";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import { highestUnits, isApart, type ElementRanking } from "./evaluate";
import { RANKING_COLUMNS, rankingSpots, shownElements, type ShownPart } from "./shown";
import { rankingTexts } from "./texts";

function elementSentences(element: ElementRanking, row: number, language: Language): Sentence[] {
  const texts = speak(rankingTexts, language);
  const { units, element: name } = element;
  if (units.length === 0) return [{ text: texts.noFigures(name), refs: [] }];
  const all = units.length;
  if (all === 1) return [{ text: texts.onlyOne(name, units[0].unit), refs: [spot(row, 1)] }];
  const top = highestUnits(element);
  const named = top.map(({ unit, share }) => ({ unit, percent: wholePercent(share) }));
  const isAlone = top[0].rankLow === 1 && top[0].rankHigh === 1;
  const [places, grades] = [4, RANKING_COLUMNS - 1].map((column) => spot(row, column, all));
  const sentences: Sentence[] = [
    isAlone
      ? { text: texts.highest(name, named[0]), refs: [spot(row, 1)], isMain: true }
      : { text: texts.among(name, named), refs: [spot(row, 1, top.length)], isMain: true },
    {
      text: texts.apart(units.filter((unit) => isApart(unit, all)).length, all),
      refs: [places],
    },
    { text: texts.sure(units.filter(({ grade }) => grade.certain).length, all), refs: [grades] },
  ];
  return sentences;
}

/** What the ranking says, core element by core element: never more than the places bear. */
export function rankingSentences(shown: ShownPart, language: Language): Sentence[] {
  const spots = rankingSpots(shown);
  return shownElements(shown).flatMap((element, i) =>
    elementSentences(element, spots[i].row, language),
  );
}
