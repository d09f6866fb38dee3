import { readLabel } from "../../../src/survey/recognise/ordered-label";

/** Each line is one scale, its lowest label first. */
const SCALES: readonly (readonly [name: string, labels: readonly string[]])[] = [
  ["degrees", ["slet ikke", "i mindre grad", "i nogen grad", "i høj grad", "i meget høj grad"]],
  ["degrees in low words", ["slet ikke", "i lav grad", "i nogen grad", "i stor grad"]],
  [
    "degrees in English",
    ["not at all", "to a lesser degree", "to some degree", "to a high degree"],
  ],
  [
    "agreement",
    ["helt uenig", "uenig", "delvist uenig", "hverken enig eller uenig", "delvist enig", "enig"],
  ],
  ["satisfaction", ["meget utilfreds", "utilfreds", "hverken/eller", "tilfreds", "meget tilfreds"]],
  ["satisfaction by denial", ["slet ikke tilfreds", "ikke tilfreds", "tilfreds"]],
  ["quality", ["meget dårligt", "dårligt", "nogenlunde", "godt", "meget godt"]],
  ["frequency", ["aldrig", "sjældent", "af og til", "ofte", "altid"]],
  ["levels", ["lav", "middel", "høj"]],
  ["yes and no", ["nej", "delvist", "ja"]],
];

function levelOf(label: string): number {
  const read = readLabel(label);
  if (read?.kind !== "grade") throw new Error(`${label} is no grade`);
  return read.level;
}

test.each(SCALES)("%s are in their order", (_, labels) => {
  const levels = labels.map(levelOf);
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
  expect(new Set(levels).size).toBe(labels.length);
});

test("what lies above the middle is positive, what lies below is negative", () => {
  expect(levelOf("enig")).toBeGreaterThan(0);
  expect(levelOf("hverken enig eller uenig")).toBe(0);
  expect(levelOf("uenig")).toBeLessThan(0);
});

test.each(["ved ikke / ikke relevant", "ved ikke eller ikke relevant", "don't know"])(
  "“%s” is not knowing",
  (label) => {
    expect(readLabel(label)).toEqual({ kind: "dontKnow" });
  },
);

test.each([
  "i høj grad og dog",
  "jeg er enig i det meste",
  "vejen",
  "samsø",
  "middelfart",
  "i",
  "4",
  "i høj grad, i mindre grad",
  "i høj grad / i nogen grad",
])("“%s” is no label", (text) => {
  expect(readLabel(text)).toBeNull();
});

test("a code in front or behind does not matter", () => {
  expect(levelOf("5 - i meget høj grad")).toBe(levelOf("i meget høj grad"));
  expect(levelOf("i meget høj grad (5)")).toBe(levelOf("i meget høj grad"));
});
