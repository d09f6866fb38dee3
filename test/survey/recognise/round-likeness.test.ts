import { isRoundLike, isRoundName } from "../../../src/survey/recognise/round-likeness";

test.each([
  "måling 1",
  "2. måling",
  "t0",
  "før",
  "slutmåling",
  "forår 2023",
  "1. halvår 2023",
  "q4 2023",
  "uge 48 2023",
  "sep 23",
])("“%s” names a round by itself", (name) => {
  expect(isRoundName(name)).toBe(true);
});

test.each(["2022", "15-09-23", "2023/24", "1"])("“%s” names a round under a heading", (name) => {
  expect(isRoundName(name)).toBe(false);
  expect(isRoundLike(name)).toBe(true);
});

test.each(["vejen", "team 1", "måling", "periode", "i høj grad", "efterskolen"])(
  "“%s” names no round",
  (name) => {
    expect(isRoundName(name)).toBe(false);
  },
);
