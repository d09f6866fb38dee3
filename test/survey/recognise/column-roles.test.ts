import { readSheets } from "../../read-sheets";
import { counted } from "../counted";
import type { RecognisedSheet } from "../../../src/survey/recognise/recognised-sheet";

const LABELS = ["I høj grad", "Slet ikke", "I nogen grad", "I meget høj grad", "I mindre grad"];
const UNITS = ["Nordhus", "Sydhus", "Østhus"];

/** A table whose columns are told row by row: nine persons in three units. */
function table(columns: Readonly<Record<string, (row: number) => unknown>>): unknown[][] {
  const headings = Object.keys(columns);
  const rows = Array.from({ length: 18 }, (_, row) => headings.map((name) => columns[name](row)));
  return [headings, ...rows];
}

const unit = (row: number) => UNITS[row % 3];
const answer = (shift: number) => (row: number) => LABELS[(row * 2 + shift) % 5];
const code = (shift: number) => (row: number) => 1 + ((row * 2 + shift) % 5);

function recognised(rows: unknown[][]): RecognisedSheet {
  const [source] = readSheets({ Ark1: rows }).sources;
  return source.recognised;
}

function roles(rows: unknown[][]): Record<string, string> {
  const { columns } = recognised(rows);
  return Object.fromEntries(
    columns.map(({ header, role, why }) => [header, role === "other" ? why[0].code : role]),
  );
}

test("a column of answers is an item, whatever its wording", () => {
  const found = roles(
    table({
      Enhed: unit,
      "Viden: Kommunen kender målgruppen": answer(0),
      "Viden: Hvilken måling brugte du i dit jobcenter?": answer(1),
    }),
  );
  expect(Object.values(found)).toEqual(["unit", "item", "item"]);
});

test("what a column holds decides where its heading says nothing", () => {
  const rows = table({
    blip: unit,
    blop: (row) => `Måling ${1 + (row % 2)}`,
    "Viden: a": answer(0),
    "Viden: b": answer(1),
  });
  expect(roles(rows)).toEqual({
    blip: "unit",
    blop: "round",
    "Viden: a": "item",
    "Viden: b": "item",
  });
});

test.each<[heading: string, cell: (row: number) => unknown, why: string]>([
  ["Snit", (row) => (2 + ((row * 2) % 5) + ((row * 2 + 1) % 5)) / 2, "average"],
  ["Point", (row) => 2 + ((row * 2) % 5) + ((row * 2 + 1) % 5), "total"],
  ["Anciennitet (år)", (row) => 1 + (row % 5), "background"],
  ["Vægt", (row) => 0.8 + (row % 3) / 10, "background"],
  ["Aldersgruppe", (row) => ["Under 30 år", "30-39 år", "40 år eller mere"][row % 3], "background"],
  ["Projekt", () => "JS II", "constant"],
  ["Besvaret", (row) => 45000 + row + 0.4, "date"],
])("“%s” is no item, and it is said why", (heading, cell, why) => {
  const found = roles(
    table({ Enhed: unit, "Viden: a": code(0), "Viden: b": code(1), [heading]: cell }),
  );
  expect(found[heading]).toBe(why);
  expect(found["Viden: a"]).toBe("item");
});

test("e-mails, names and civil registration numbers identify, and none of their cells is shown", () => {
  const rows = table({
    Enhed: unit,
    Adresse: (row) => `p${row}@nord.dk`,
    "Dit navn": (row) => `Anne Nr${row}sen`,
    Nummer: (row) => `0101${70 + row}-123${row % 10}`,
    "Viden: a": answer(0),
    "Viden: b": answer(1),
  });
  const { columns, open } = recognised(rows);
  const said = JSON.stringify([columns.filter(({ role }) => role !== "unit"), open]);
  expect(said).not.toMatch(/@nord|sen"|0101/);
  const read = columns.filter(({ role }) => role === "item").map(({ header }) => header);
  expect(read).toEqual(["Viden: a", "Viden: b"]);
});

test("of columns that divide one another the finer is the unit, and that is asked", () => {
  const rows = table({
    Kommune: (row) => ["Vejen", "Assens"][row % 2],
    Jobcenter: (row) => ["Vejen A", "Assens A", "Vejen B", "Assens B"][row % 4],
    "Viden: a": answer(0),
    "Viden: b": answer(1),
  });
  const { layout, open } = recognised(rows);
  expect(layout.unit).toMatchObject({ column: 1 });
  expect(open).toMatchObject([{ code: "unit", alternatives: [{ mapping: { unitColumn: 0 } }] }]);
});

test("timestamps of single answers are no rounds", () => {
  const rows = table({
    Enhed: unit,
    Dato: (row) => 45000.3 + row,
    "Viden: a": answer(0),
    "Viden: b": answer(1),
  });
  expect(readSheets({ Ark1: rows }).rounds.map(({ name }) => name)).toEqual(["Ark1"]);
});

test("years under År are rounds", () => {
  const rows = table({
    Enhed: unit,
    År: (row) => 2022 + (row % 2),
    "Viden: a": answer(0),
    "Viden: b": answer(1),
  });
  expect(readSheets({ Ark1: rows }).rounds.map(({ name }) => name)).toEqual(["2022", "2023"]);
});

test("questions that stand once a round beside one another are read round by round", () => {
  const beside = table({
    Enhed: unit,
    "Viden: a (før)": answer(0),
    "Viden: a (efter)": answer(1),
    "Viden: b (før)": answer(2),
    "Viden: b (efter)": answer(3),
  });
  const before = table({
    Enhed: unit,
    Måling: () => "Før",
    "Viden: a": answer(0),
    "Viden: b": answer(2),
  });
  const after = table({
    Enhed: unit,
    Måling: () => "Efter",
    "Viden: a": answer(1),
    "Viden: b": answer(3),
  });
  expect(counted(readSheets({ Ark1: beside }))).toEqual(
    counted(readSheets({ A: before, B: after })),
  );
});

test("a built overview, a table of counts and a key above a table are no surveys and no list", () => {
  const overview = [["Enhed", "Viden", "Grad"], ...UNITS.map((name) => [name, 0.7, "Høj"])];
  const counts = [["Enhed", "I høj grad", "Slet ikke"], ...UNITS.map((name) => [name, 4, 3])];
  const key = [["Kommune"], ["Vejle"], [], ["Navn", "Beløb"], ["Ida", 900], ["Bo", 700]];
  const { rounds, unitList } = readSheets({ overview, counts, key });
  expect(rounds).toEqual([]);
  expect(unitList).toBeNull();
});
