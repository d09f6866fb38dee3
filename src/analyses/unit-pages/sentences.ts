import { speak, type Language } from "../../language/language";
import { wholePercent } from "../../report/whole-numbers";
import type { Sentence } from "../analysis";
import { shownPage, type UnitPage, type UnitPages } from "./evaluate";
import { elementCell } from "./layout";
import {
  changeOf,
  endsOf,
  isSilent,
  latestOf,
  percentOf,
  standingOf,
  type Standing,
} from "./shown";
import { unitPageTexts } from "./texts";

const ORDER: readonly Standing[] = ["above", "below", "level"];

/** What the page's figures say, as its title. */
export function unitTitle(pages: UnitPages, language: Language): string {
  const texts = speak(unitPageTexts, language);
  const page = shownPage(pages);
  if (isSilent(page, pages)) return texts.silentTitle(page.unit);
  const named = (standing: Standing) =>
    page.elements
      .filter((each) => standingOf(each, pages) === standing)
      .map(({ element }) => element);
  return texts.pageTitle(page.unit, named("above"), named("below"));
}

function standingSentences(page: UnitPage, pages: UnitPages, language: Language): Sentence[] {
  const texts = speak(unitPageTexts, language);
  return ORDER.flatMap((standing): Sentence[] => {
    const own = page.elements.flatMap((each, row) =>
      standingOf(each, pages) === standing ? [{ each, row }] : [],
    );
    if (own.length === 0) return [];
    const told = own.map(({ each: { element, own: mine, all } }) => ({
      element,
      own: percentOf(latestOf(mine, pages)),
      all: percentOf(latestOf(all, pages)),
    }));
    const refs = own.map(({ row }) => elementCell(row, "own"));
    return [{ text: texts[standing](page.unit, told), refs }];
  });
}

function changeSentence(page: UnitPage, pages: UnitPages, language: Language): Sentence[] {
  const texts = speak(unitPageTexts, language);
  const { first } = pages;
  if (first === null) return [];
  const known = page.elements.flatMap(({ element, own }, row) => {
    const change = changeOf(own);
    return change === null ? [] : [{ element, row, ...change }];
  });
  if (known.length === 0) return [];
  const certain = known.filter((each) => each.certain);
  if (certain.length === 0) {
    const refs = known.map(({ row }) => elementCell(row, "change"));
    return [{ text: texts.unchanged(first.name), refs }];
  }
  const told = certain.map(({ element, change }) => ({ element, points: wholePercent(change) }));
  const refs = certain.map(({ row }) => elementCell(row, "change"));
  return [{ text: texts.changed(first.name, told), refs }];
}

function questionSentence(page: UnitPage, language: Language): Sentence[] {
  const { strongest, weakest } = endsOf(page);
  const [high, low] = [strongest.at(0), weakest.at(0)];
  if (high === undefined || low === undefined) return [];
  const [top, bottom] = [percentOf(high.own), percentOf(low.own)];
  if (top === bottom) return [];
  const texts = speak(unitPageTexts, language);
  return [{ text: texts.questions(high.question, top, low.question, bottom), refs: [] }];
}

function placeSentence(page: UnitPage, language: Language): Sentence[] {
  const texts = speak(unitPageTexts, language);
  const known = page.elements.flatMap(({ element, ranked, units }, row) =>
    ranked === null || units < 2
      ? []
      : [{ element, low: ranked.rankLow, high: ranked.rankHigh, units, row }],
  );
  if (known.length === 0) return [];
  const refs = known.map(({ row }) => elementCell(row, "place"));
  const telling = known.filter(({ low, high, units }) => low > 1 || high < units);
  return telling.length === 0
    ? [{ text: texts.anyPlace(Math.max(...known.map(({ units }) => units))), refs }]
    : [{ text: texts.places(telling), refs }];
}

/** One paragraph for the unit itself, sentence by sentence: never more than the figures bear. */
export function unitSentences(pages: UnitPages, language: Language): Sentence[] {
  const page = shownPage(pages);
  if (isSilent(page, pages)) {
    const texts = speak(unitPageTexts, language);
    return [{ text: texts.silent(page.unit, pages.leastPersons), refs: [] }];
  }
  return [
    ...standingSentences(page, pages, language),
    ...changeSentence(page, pages, language),
    ...questionSentence(page, language),
    ...placeSentence(page, language),
  ];
}
