import { joinFormats } from "../../src/excel/join-formats";
import { spot } from "../../src/report/spot";

const italic = (row: number, rows = 1) => ({ at: spot(row, 0, rows, 3), italic: true });

test("looks that are alike and go on beside or below one another are one", () => {
  expect(joinFormats([italic(4), italic(5, 2), italic(7)])).toEqual([italic(4, 4)]);
  const beside = [1, 3].map((column) => ({ at: spot(2, column, 5, 2), bold: true }));
  expect(joinFormats(beside)).toEqual([{ at: spot(2, 1, 5, 4), bold: true }]);
});

test("looks stay apart where there is a gap, another look between them, or a line above each", () => {
  const apart = [italic(4), italic(6)];
  expect(joinFormats(apart)).toEqual(apart);
  const between = [italic(4), { at: spot(4, 0, 2, 3), italic: false }, italic(5)];
  expect(joinFormats(between)).toEqual(between);
  const lines = [1, 2].map((row) => ({ at: spot(row, 0, 1, 3), lineAbove: "#000000" }));
  expect(joinFormats(lines)).toEqual(lines);
});

test("what only says that cells are heads asks nothing of Excel", () => {
  expect(joinFormats([{ at: spot(1, 0, 3), head: "row" }])).toEqual([]);
});
