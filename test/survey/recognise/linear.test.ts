import { recogniseSources, NO_MAPPING } from "../../../src/survey/recognise/recognise-sources";

type Rows = unknown[][];

/** How often cells are asked for while sheets are recognised. */
function reads(sheets: Rows[]): number {
  let count = 0;
  const counting = (row: unknown[]) =>
    new Proxy(row, {
      get(target, key, receiver): unknown {
        if (typeof key === "string" && /^\d+$/.test(key)) count++;
        return Reflect.get(target, key, receiver);
      },
    });
  const sources = sheets.map((rows, i) => ({
    name: `Ark${i}`,
    surroundings: { sheet: `Ark${i}`, file: null },
    head: rows.map(counting),
  }));
  recogniseSources(sources, NO_MAPPING, null);
  return count;
}

function wide(columns: number): Rows {
  const of = (cell: (column: number) => unknown) => [
    "Enhed",
    ...Array.from({ length: columns }, (_, i) => cell(i)),
  ];
  return [
    of((i) => `Spørgsmål ${i}`),
    ...Array.from({ length: 4 }, (_, row) => of((i) => 1 + ((i + row) % 5))),
  ];
}

const SMALL: Rows = [
  ["Enhed", "Viden: a", "Viden: b"],
  ["Vejen", "Slet ikke", "I høj grad"],
];
const LIST: Rows = [
  ["s1", 1, "I høj grad"],
  ["s1", 2, "Slet ikke"],
];

test("twice the columns are twice the reading", () => {
  expect(reads([wide(4000)])).toBeLessThan(2.2 * reads([wide(2000)]));
});

test("twice the rows are at most twice the reading", () => {
  const long = (rows: number): Rows => [
    SMALL[0],
    ...Array.from({ length: rows }, (_, i) => [`Sted ${i}`, "Slet ikke", "I høj grad"]),
  ];
  expect(reads([long(8000)])).toBeLessThan(2.2 * reads([long(4000)]));
});

test("twice the sheets are twice the reading", () => {
  const many = (count: number): Rows[] =>
    Array.from({ length: count }, (_, i) => [SMALL, LIST][i % 2]);
  expect(reads(many(800))).toBeLessThan(2.2 * reads(many(400)));
});
