import { conditionFormula, holds, placeOnScale, type Between } from "../../src/report/plan-rule";
import { spot } from "../../src/report/spot";

const middle: Between = { kind: "between", from: 0.7, below: 0.8, rounded: 2 };

test.each([
  [0.695, true],
  [0.6949, false],
  [0.794, true],
  [0.795, false],
  ["0.75", false],
  [null, false],
])("judged on the whole per cent, %p is Middel: %p", (value, expected) => {
  expect(holds(middle, value)).toBe(expected);
});

test("an open end has no limit, and without rounding the value itself is judged", () => {
  expect(holds({ kind: "between", below: 0 }, -1e9)).toBe(true);
  expect(holds({ kind: "between", from: 0.7 }, 0.6999)).toBe(false);
  expect(holds({ kind: "between" }, 5)).toBe(true);
});

test.each([
  [0.004, true],
  [-0.0049, true],
  [0.005, false],
  [0, true],
  ["", false],
])("%p shows as 0 per cent: %p", (value, expected) => {
  expect(holds({ kind: "shows-zero", decimals: 2 }, value)).toBe(expected);
});

test("conditions are the formulas that Excel judges by", () => {
  expect(conditionFormula(middle, "B3")).toBe(
    "=AND(ISNUMBER(B3),ROUND(B3,2)>=0.7,ROUND(B3,2)<0.8)",
  );
  expect(conditionFormula({ kind: "between", below: 4 }, "A1")).toBe("=AND(ISNUMBER(A1),A1<4)");
  expect(conditionFormula({ kind: "shows-zero", decimals: 0 }, "C3")).toBe(
    "=AND(ISNUMBER(C3),ROUND(C3,0)=0)",
  );
});

test("a colour scale has its ends, its middle and nothing beyond", () => {
  const rule = { kind: "scale", at: spot(0, 0), low: -40, middle: 0, high: 20 } as const;
  expect([-80, -20, 0, 10, 20].map((value) => placeOnScale(rule, value))).toEqual([
    -1, -0.5, 0, 0.5, 1,
  ]);
});
