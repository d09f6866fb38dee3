import type { ColumnView } from "./column-view";
import { labelOf } from "./cell-look";
import { isProposed } from "./stand-in-grades";
import type { ScaleMapping } from "../mapping/sheet-mapping";

/** What people draw instead of saying, from bad to good: the lights of a crossing, and faces. */
const PICTURES: readonly (readonly (readonly string[])[])[] = [
  [
    ["rød", "rødt", "red"],
    ["orange"],
    ["gul", "gult", "yellow", "amber"],
    ["grøn", "grønt", "green"],
  ],
  [
    ["sur", "ked", "vred", "trist", "sad", "angry", "☹", "🙁", "😞", "😡", "😠", "😟"],
    ["neutral", "ligeglad", "😐", "😑"],
    ["glad", "smilende", "happy", "🙂", "😀", "😃", "😊", "☺"],
  ],
];
const FILLERS = /^(?:smiley|ansigt|emoji|face|lys|light|farve)$/;
/** Signs of a picture's colour or style. */
const VARIANTS = /[\uFE0F\u{1F3FB}-\u{1F3FF}]/gu;

function placeOf(word: string, picture: readonly (readonly string[])[]): number | null {
  const parts = word
    .replace(VARIANTS, "")
    .split(/[\s()/,-]+/)
    .filter((part) => part !== "" && !FILLERS.test(part));
  if (parts.length !== 1) return null;
  const place = picture.findIndex((words) => words.includes(parts[0]));
  return place < 0 ? null : place;
}

/**
 * The scale of columns whose answers are colours of a traffic light or faces; the best of them is
 * proposed as positive. Other words that the columns hold are no valid answers.
 *
 * @returns null where the words are none of these.
 */
export function picturedScale(items: readonly ColumnView[]): ScaleMapping | null {
  const words = [...new Set(items.flatMap((view) => [...view.words.keys()]))];
  for (const picture of PICTURES) {
    const places = words.map((word) => placeOf(word, picture));
    const met = [...new Set(places.filter((place) => place !== null))].sort((a, b) => a - b);
    const others = words.filter((word, i) => places[i] === null && labelOf(word) === null);
    // One more word is what they have for no answer.
    if (met.length < 2 || others.length > 1) continue;
    const grades = Object.fromEntries(
      words.map((word, i) => {
        const place = places[i];
        return [word, place === null ? null : met.indexOf(place) + 1];
      }),
    );
    const positive = met.flatMap((_, i) => (isProposed(i + 1, met.length) ? [i + 1] : []));
    return { grades, positive };
  }
  return null;
}
