import { AnswerKind } from "../../../src/survey/answers/answer-kind";
import { normalForm } from "../../../src/survey/ground/normal-form";
import { AnswerScale, STANDARD_SCALE } from "../../../src/survey/answers/answer-scale";

const kindOf = (cell: unknown) => STANDARD_SCALE.kindOf(cell);

test.each([
  ["I meget høj grad", AnswerKind.VeryGreatExtent],
  ["I høj grad", AnswerKind.GreatExtent],
  ["I nogen grad", AnswerKind.SomeExtent],
  ["I mindre grad", AnswerKind.LittleExtent],
  ["Slet ikke", AnswerKind.NotAtAll],
])("the label %s is a grade", (label, kind) => {
  expect(kindOf(label)).toBe(kind);
});

test.each([
  ["stray spaces", "  I høj  grad "],
  ["non-breaking spaces", "I\u00A0høj\u00A0grad"],
  ["other capitals", "i HØJ grad"],
  ["a soft hyphen", "I høj\u00AD grad"],
])("a label with %s is still the label", (_, label) => {
  expect(kindOf(label)).toBe(AnswerKind.GreatExtent);
});

test("decomposed letters are read as the composed ones", () => {
  expect("i ho\u0308j grad".normalize("NFC")).not.toBe("i høj grad"); // ö is not ø
  expect(kindOf("I nogen gra\u0301d")).toBe(AnswerKind.Unknown);
  expect(normalForm("Tårnby".normalize("NFD"))).toBe("tårnby");
});

test.each([
  [5, AnswerKind.VeryGreatExtent],
  [1, AnswerKind.NotAtAll],
  ["4", AnswerKind.GreatExtent],
  [" 3 ", AnswerKind.SomeExtent],
  ["2,0", AnswerKind.LittleExtent],
  ["2.0", AnswerKind.LittleExtent],
])("the code %p is a grade", (code, kind) => {
  expect(kindOf(code)).toBe(kind);
});

test.each([0, "0", "", "   ", null, undefined])("%p is a blank cell", (cell) => {
  expect(kindOf(cell)).toBe(AnswerKind.Blank);
});

test.each([6, -1, 4.5, "12", "4,5", "måske", "I lav grad", true, NaN, Infinity])(
  "%p is not an answer that is known",
  (cell) => {
    expect(kindOf(cell)).toBe(AnswerKind.Unknown);
  },
);

test.each(["Ved ikke", "VED IKKE ", "ved ikke."])(
  "%p says that the person does not know",
  (cell) => {
    expect(kindOf(cell)).toBe(AnswerKind.DontKnow);
  },
);

test.each(["-", "n/a", "Ikke relevant"])("%p is not applicable", (cell) => {
  expect(kindOf(cell)).toBe(AnswerKind.NotApplicable);
});

test.each(["#N/A", "#I/T", "#VÆRDI!", "#DIV/0!", { type: "Error" }])(
  "%p is an error cell",
  (cell) => {
    expect(kindOf(cell)).toBe(AnswerKind.ErrorCell);
  },
);

test("a spelling that was seen before is read the same again", () => {
  const scale = new AnswerScale();
  expect([1, 2, 3].map(() => scale.kindOf(" slet IKKE"))).toEqual([1, 1, 1]);
});

test("codes are noticed, labels and blanks are not taken for codes", () => {
  const scale = new AnswerScale();
  ["I høj grad", "", 0, "måske", 9].forEach((cell) => scale.kindOf(cell));
  expect(scale.sawCodes).toBe(false);
  scale.kindOf("4");
  expect(scale.sawCodes).toBe(true);
});
