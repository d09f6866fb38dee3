import { cellsIn, findTables } from "../../../src/survey/recognise/find-tables";
import { readSheets } from "../../read-sheets";
import { counted } from "../counted";

const HEADER = ["Enhed", "Viden: Kender job", "Viden: Kender brancher"];
const FIRST = [
  ["Vejen", "I høj grad", "Slet ikke"],
  ["Assens", "I høj grad", "I høj grad"],
];
const SECOND = [
  ["Vejen", "Slet ikke", "Slet ikke"],
  ["Assens", "Slet ikke", "I høj grad"],
];

function shown(name: string, rows: unknown[][]): string[] {
  const { rounds, tally } = readSheets({ [name]: rows });
  return rounds.map(
    ({ name: round, responses }) => `${round} ${responses} ${tally.units.all.join()}`,
  );
}

test("tables below one another under titles are sources of their own, with their title's round", () => {
  const rows = [["Måling 1"], HEADER, ...FIRST, [], ["Måling 2"], HEADER, ...SECOND];
  expect(shown("Ark1", rows)).toEqual(["Måling 1 2 Vejen,Assens", "Måling 2 2 Vejen,Assens"]);
});

test("tables beside one another are sources of their own", () => {
  const rows = [
    ["Måling 1", null, null, null, "Måling 2", null, null],
    [...HEADER, null, ...HEADER],
    ...FIRST.map((row, i) => [...row, null, ...SECOND[i]]),
  ];
  expect(shown("Ark1", rows)).toEqual(["Måling 1 2 Vejen,Assens", "Måling 2 2 Vejen,Assens"]);
});

test("a table's cells are named by their place on the sheet", () => {
  const odd = ["Assens", "måske", "I høj grad"];
  const rows = [["Måling 1"], HEADER, ...FIRST, [], ["Måling 2"], HEADER, SECOND[0], odd];
  const { findings } = readSheets({ Ark1: rows });
  expect(findings).toContainEqual(expect.objectContaining({ code: "unknown-answer", cell: "B9" }));
});

test("a header that comes again without a title goes on with the same table", () => {
  expect(findTables([HEADER, ...FIRST, [], HEADER, ...SECOND])).toHaveLength(1);
});

test("empty rows and columns within a table part nothing", () => {
  const rows = [HEADER, FIRST[0], [], FIRST[1]].map((row) => row.flatMap((cell) => [cell, null]));
  expect(findTables(rows)).toHaveLength(1);
});

test("other headings under a gap are another table, and its numbers no answers", () => {
  const chart = [["Diagram"], ["Sted", "Andel"], ["Vejen", 0.5], ["Assens", 1]];
  const rows = [HEADER, ...FIRST, [], ...chart];
  expect(counted(readSheets({ Ark1: rows }))).toEqual(
    counted(readSheets({ Ark1: [HEADER, ...FIRST] })),
  );
});

test("the windows of a sheet hold each of its filled cells once", () => {
  const rows = [["Måling 1"], HEADER, ...FIRST, [], ["Måling 2"], HEADER, ...SECOND];
  const cells = findTables(rows).flatMap((window) => cellsIn(rows, window).flat());
  expect(cells.filter(Boolean)).toEqual(rows.flat().filter(Boolean));
});
