import { toDanishNumber, toEngineNumber } from "../../../src/workbench/sheet/danish-number";

describe("a number typed as a Dane types it", () => {
  it.each([
    ["12,5", "12.5"],
    ["-0,25", "-0.25"],
    [",5", "0.5"],
    ["12 %", "12%"],
    ["12,5 %", "12.5%"],
    ["1.234", "1234"],
    ["1.234.567,8", "1234567.8"],
    ["42", "42"],
  ])("%s is the number %s", (typed, number) => {
    expect(toEngineNumber(typed)).toBe(number);
  });

  it.each(["12.5", "1,2,3", "1.23,4", "12,", "", "-", "%", "I høj grad", "12,5 kr.", "01.02.2024"])(
    "%p is left as it was typed",
    (typed) => expect(toEngineNumber(typed)).toBe(typed),
  );
});

describe("a number in the formula bar in Danish", () => {
  it.each([
    [12.5, "12,5"],
    [-0.25, "-0,25"],
    [42, "42"],
    ["12.5%", "12,5%"],
  ])("shows %p as %p", (number, shown) => expect(toDanishNumber(number)).toBe(shown));

  it.each(["12.5", "I høj grad", "1.2.3", true])(
    "shows %p, which is no number, unchanged",
    (value) => expect(toDanishNumber(value)).toBe(value),
  );
});
