import { contrast, inkOn, isReadable } from "../../src/report/contrast";
import type { Tone } from "../../src/report/tones";
import { letterColour, LOOKS } from "../../src/svg/looks";

const THEMES = Object.entries(LOOKS);
/** Tones of marks that stand alone on the ground. */
const MARKS: readonly Tone[] = [
  "very-great",
  "great",
  "none",
  "high",
  "middle",
  "low",
  "first",
  "latest",
  "target",
  "national",
  "ink",
  "muted",
];

test("black on white stands out 21 to 1, as WCAG says", () => {
  expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21, 10);
  expect(contrast("#777777", "#FFFFFF")).toBeCloseTo(4.48, 2);
});

test.each(THEMES)("marks stand out from the ground at least 3 to 1 (%s)", (_, looks) => {
  const faint = MARKS.filter((tone) => contrast(looks.tones[tone] ?? "", looks.ground) < 3);
  expect(faint).toEqual([]);
});

test.each(THEMES)("letters can be read, on the ground and on every bar (%s)", (_, looks) => {
  const tones = Object.keys(looks.tones) as Tone[];
  expect(tones.filter((tone) => !isReadable(letterColour(looks, tone), looks.ground))).toEqual([]);
  const bars = tones.filter((tone) => {
    const fill = looks.tones[tone];
    return fill !== null && !isReadable(inkOn(fill), fill);
  });
  expect(bars).toEqual([]);
});
