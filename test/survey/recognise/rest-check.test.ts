import { recogniseSources, NO_MAPPING } from "../../../src/survey/recognise/recognise-sources";
import { RestCheck } from "../../../src/survey/recognise/rest-check";
import { readSheets } from "../../read-sheets";

/** A thousand persons; the second question is asked from row 900 on. */
const ROWS: unknown[][] = [
  ["Enhed", "Viden: a", "Bemærkning"],
  ...Array.from({ length: 1000 }, (_, row) => [
    ["Vejen", "Assens"][row % 2],
    ["I høj grad", "Slet ikke"][row % 2],
    row < 900 ? null : "I høj grad",
  ]),
];

function recognise(head: unknown[][]) {
  const surroundings = { sheet: "Ark1", file: null };
  const [role] = recogniseSources([{ name: "Ark1", surroundings, head }], NO_MAPPING, null);
  if (role.kind !== "survey") throw new Error(`a ${role.kind}`);
  return role.sheet;
}

test("answers that begin further down contradict what was decided on the head", () => {
  const check = new RestCheck(recognise(ROWS.slice(0, 400)));
  check.addBlock(ROWS.slice(400, 700), 0, 400);
  expect(check.contradictions()).toEqual([]);
  check.addBlock(ROWS.slice(700), 0, 700);
  expect(check.contradictions()).toEqual([{ column: 2, row: 901, what: "answers" }]);
});

test("where all rows are given, answers that begin further down are not lost", () => {
  expect(recognise(ROWS).columns.map(({ role }) => role)).toContain("item");
  const { findings } = readSheets({ Ark1: ROWS });
  expect(findings).toContainEqual(expect.objectContaining({ code: "column-left-out", cell: "C1" }));
});
