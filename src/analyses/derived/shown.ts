import { speak, type Language } from "../../language/language";
import { pointsOf } from "../../language/shown-words";
import { visible } from "../../report/figure-cells";
import { PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { spot, type Spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import {
  endsOf,
  shownElements,
  widest,
  type DerivedQuestion,
  type Derived,
  type DerivedSplit,
} from "./evaluate";
import { derivedTexts, type ToldGap } from "./texts";

/** The rows of each core element: a row with its name, then its questions. */
export function elementSpots(derived: Derived, split: DerivedSplit): Spot[] {
  let row = tableBodyRow(PAGE_HEAD_ROWS, false);
  return shownElements(derived, split).map(({ questions }) => {
    const at = spot(row, 0, questions.length + 1, split.values.length + 2);
    row += questions.length + 1;
    return at;
  });
}

/** A question's ends in words; null where fewer than two values are told. */
export function toldGap(question: DerivedQuestion, { values }: DerivedSplit): ToldGap | null {
  const ends = endsOf(question);
  if (ends === null) return null;
  const end = (value: number) => ({
    name: values[value].name,
    share: wholePercent(visible(question.figures[value])?.share ?? 0),
  });
  return {
    question: question.question,
    high: end(ends.high),
    low: end(ends.low),
    points: wholePercent(ends.gap),
  };
}

/** What the page's figures say. */
export function derivedTitle(derived: Derived, split: DerivedSplit, language: Language): string {
  const texts = speak(derivedTexts, language);
  const shown = shownElements(derived, split).flatMap(({ questions }) => questions);
  const most = widest(shown);
  const told = most === null ? null : toldGap(most, split);
  return told === null || told.points === 0
    ? texts.plainTitle(split.by)
    : texts.pageTitle(split.by, told.question, pointsOf(told.points, language));
}
