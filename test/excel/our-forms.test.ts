import { align } from "../../src/excel/align";
import { mergings } from "../../src/excel/mergings";
import { ruleForm } from "../../src/excel/moved-form";
import { sameCell } from "../../src/excel/same-cell";
import { spot } from "../../src/report/spot";

/** By what cells, rows and rules of ours are known when Excel gives them back. */

test("rows that were put in, taken out or both are found among those that stayed", () => {
  expect(align(["a", "b", "c"], ["a", "x", "b", "c"])).toEqual([0, null, 1, 2]);
  expect(align(["a", "b", "c", "d"], ["b", "d"])).toEqual([1, 3]);
  expect(align(["a", "b", "c", "d"], ["x", "c", "a", "d"])).toEqual([null, 2, null, 3]);
});

test("a formula is the same in the ways in which Excel may write it", () => {
  expect(sameCell("=_xlfn.LET(a,1,a)", "=let(A, 1, a)")).toBe(true);
  expect(sameCell("=@SUM('Ark'!A1)", "=SUM(Ark!A1)")).toBe(true);
  expect(sameCell("=SUM(A1)", "=SUM(A2)")).toBe(false);
  expect(sameCell("Vejen", "vejen")).toBe(false);
});

test("a rule is the same wherever its cells begin, and another where it says something else", () => {
  expect(ruleForm("=AND(ISNUMBER(C9),C9>=0.8)")).toBe(ruleForm("=AND(ISNUMBER(D30), D30>=0.8)"));
  expect(ruleForm("=AND(ISNUMBER(C9),C9>=0.8)")).not.toBe(ruleForm("=AND(ISNUMBER(C9),C9>=0.7)"));
  expect(ruleForm("=$C$9>1")).not.toBe(ruleForm("=$C$10>1"));
});

test("rows under each other are merged together where they span the same columns, and only there", () => {
  expect(
    mergings([spot(0, 0, 1, 3), spot(1, 0, 1, 3), spot(2, 0, 1, 2), spot(3, 1, 1, 2)]),
  ).toEqual([
    { at: spot(0, 0, 2, 3), across: true },
    { at: spot(2, 0, 1, 2), across: true },
    { at: spot(3, 1, 1, 2), across: true },
  ]);
});
