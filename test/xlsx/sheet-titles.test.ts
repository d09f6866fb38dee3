import * as fc from "fast-check";
import { sheetTitles } from "../../src/xlsx/sheet-titles";

test("names that Excel takes stay as they are", () => {
  const names = ["Oversigt", "Målgrupper", "Trin 1 & 2", "Ærø's ark"];
  expect(sheetTitles(names)).toEqual(names);
});

// support.microsoft.com: rename a worksheet.
test.each([
  ["a/b\\c?d*e[f]g:h", "a b c d e f g h"],
  ["'Oversigt'", "Oversigt"],
  ["History", "History_"],
  ["   ", "Ark"],
  ["Inddragende samtaleteknikker i 6. måling", "Inddragende samtaleteknikker i"],
])("%j becomes %j", (wished, title) => {
  expect(sheetTitles([wished])).toEqual([title]);
});

test("two of one name are told apart by a number, whatever the case and length", () => {
  const long = "Inddragende samtaleteknikker nr. 12345";
  expect(sheetTitles(["Oversigt", "OVERSIGT", "oversigt", long, long])).toEqual([
    "Oversigt",
    "OVERSIGT (2)",
    "oversigt (3)",
    "Inddragende samtaleteknikker nr",
    "Inddragende samtaleteknikke (2)",
  ]);
});

test("whatever was wished, Excel takes the names", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme", maxLength: 45 }), { maxLength: 12 }),
      (wished) => {
        const titles = sheetTitles(wished);
        for (const title of titles) {
          expect(title).toMatch(/^[^\\/?*[\]:]{1,31}$/);
          expect(title).not.toMatch(/^'|'$/);
        }
        expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(wished.length);
      },
    ),
  );
});
