import { speak, type Language } from "../../language/language";
import { spot } from "../../report/spot";
import type { Sentence } from "../analysis";
import { shownElements, shownSplit, widest, type Derived, type DerivedSplit } from "./evaluate";
import { derivedTitle, elementSpots, toldGap } from "./shown";
import { derivedTexts } from "./texts";

const MOST_NAMED = 3;

function certainSentence(derived: Derived, split: DerivedSplit, language: Language): Sentence[] {
  const texts = speak(derivedTexts, language);
  const tested = split.questions.filter(({ difference }) => difference?.adjustedP != null);
  if (tested.length === 0) return [];
  const certain = tested.filter(({ difference }) => difference?.certain === true);
  if (certain.length === 0) return [{ text: texts.noneCertain(tested.length), refs: [] }];
  const names = certain.map(({ question }) => question);
  const text =
    names.length > MOST_NAMED
      ? texts.manyCertain(names.length, tested.length)
      : texts.someCertain(names);
  const spots = elementSpots(derived, split);
  const refs = shownElements(derived, split).flatMap(({ questions }, i) =>
    questions.flatMap((each, q) =>
      certain.includes(each) ? [spot(spots[i].row + 1 + q, split.values.length + 1)] : [],
    ),
  );
  return [{ text, refs }];
}

/** Where the answers are furthest apart, element by element, and what of it is certain. */
export function derivedSentences(derived: Derived, language: Language): Sentence[] {
  const split = shownSplit(derived);
  if (split === null) return [];
  const texts = speak(derivedTexts, language);
  const spots = elementSpots(derived, split);
  return [
    { text: `${derivedTitle(derived, split, language)}.`, refs: [] },
    ...shownElements(derived, split).flatMap(({ element, questions }, i): Sentence[] => {
      const most = widest(questions);
      const told = most === null ? null : toldGap(most, split);
      if (most === null || told === null) return [];
      const refs = [spot(spots[i].row + 1 + questions.indexOf(most), split.values.length + 1)];
      const text =
        told.points === 0 ? texts.alike(element) : texts.told(element, told, split.areTicks);
      return [{ text, refs }];
    }),
    ...certainSentence(derived, split, language),
  ];
}
