import { numberText } from "../../../src/files/tables/number-text";
import { sheetTables } from "../../../src/files/tables/sheet-tables";

test("tables parted by blank rows or columns have their own titles and places", () => {
  const rows = [
    ["Tabel 1: Svar"],
    ["Enhed", "A", "B"],
    ["Vejen", 1, 2],
    ["Ærø", 3, 4],
    [],
    ["Tabel 2", null, null, null, "Tabel 3"],
    ["Enhed", "Inviterede", null, null, "Måling", "Uge"],
    ["Vejen", 20, null, null, "1", 36],
    ["Ærø", 30, null, null, "2", 44],
  ];
  const { tables } = sheetTables("Ark1", rows);
  expect(tables.map(({ title, place }) => [title, place])).toEqual([
    ["Tabel 1: Svar", "Ark1!A2:C4"],
    ["Tabel 2", "Ark1!A7:B9"],
    ["Tabel 3", "Ark1!E7:F9"],
  ]);
  expect(tables[2].rows).toEqual([
    ["Måling", "Uge"],
    ["1", "36"],
    ["2", "44"],
  ]);
});

test("a title with a blank row under it belongs to the table, and totals stand outside", () => {
  const rows = [["Titel"], [], [null, "Enhed", "A"], [null, "Vejen", 1], [null, "I alt", 1]];
  const { tables, outside } = sheetTables("Ark1", rows);
  expect(tables).toEqual([
    {
      title: "Titel",
      place: "Ark1!B3:C4",
      rows: [
        ["Enhed", "A"],
        ["Vejen", "1"],
      ],
    },
  ]);
  expect(outside.map(({ place }) => place)).toEqual(["Ark1!A1", "Ark1!B5"]);
});

test("blank rows and columns that only space one table out part nothing", () => {
  const rows = [
    ["Enhed", null, "Svar", null, "Kode"],
    [],
    ["Vejen", null, "I høj grad", null, 5],
    [],
    ["Ærø", null, "Slet ikke", null, 1],
    ["Lejre", null, "I høj grad"],
  ];
  const { tables } = sheetTables("Ark1", rows);
  expect(tables.map(({ place }) => place)).toEqual(["Ark1!A1:E6"]);
  expect(tables[0].rows).toHaveLength(4);
});

test.each([
  [0.1, "0.1"],
  [45352.375, "45352.375"],
  [-0.00000012, "-0.00000012"],
  [1e21, "1000000000000000000000"],
  [1.5e300, `15${"0".repeat(299)}`],
  [1.25e-7, "0.000000125"],
])("the number %p is written plainly as %s", (value, text) => {
  expect(numberText(value)).toBe(text);
  expect(Number(text)).toBe(value);
});
