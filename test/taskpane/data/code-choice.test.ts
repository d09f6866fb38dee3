import { codeChoiceOf, codesFor } from "../../../src/taskpane/data/code-choice";

test.each([
  { order: "five-highest", dontKnow: "6" },
  { order: "one-highest", dontKnow: "99" },
  { order: "one-highest", dontKnow: "" },
  { order: "detected", dontKnow: "" },
] as const)("the choice %j is kept with the workbook and found again", (choice) => {
  expect(codeChoiceOf(codesFor(choice))).toEqual(choice);
});

test("a code that is no number is left out", () => {
  expect(codeChoiceOf(codesFor({ order: "five-highest", dontKnow: "ved ikke" })).dontKnow).toBe("");
});
