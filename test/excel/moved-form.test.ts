import { movedForm } from "../../src/excel/moved-form";

test.each([
  ["=SUM(B3:B20)", 20, 1],
  ["=100*(B3-$C3)", 2, 3],
])("%s is the same formula after its block was moved", (formula, row, column) => {
  const down = formula.replace(/\d+(?!\d*\*)/g, (digits) => String(Number(digits) + 2));
  expect(movedForm(down, row + 2, column)).toBe(movedForm(formula, row, column));
  expect(movedForm(formula, row + 2, column)).not.toBe(movedForm(formula, row, column));
});

test.each([
  "=FIDELITET('Måling 6'!$A$1:$U$197)",
  '=GRAD(0.8,"B3")',
  "=LOG10(2)",
  "='B3'!$A$1",
  "=Samlet_B3",
])("%s does not depend on where it stands", (formula) => {
  expect(movedForm(formula, 0, 0)).toBe(movedForm(formula, 5, 5));
});

test("another formula has another form, and what is no formula is as it is", () => {
  expect(movedForm("=B4", 0, 0)).not.toBe(movedForm("=B3", 0, 0));
  expect([movedForm("B3", 1, 1), movedForm(3, 1, 1), movedForm("", 1, 1)]).toEqual(["B3", 3, ""]);
});
