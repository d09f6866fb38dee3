import fc from "fast-check";
import Papa from "papaparse";
import { readText } from "../../../src/files/text/read-text";
import { textTables } from "../../../src/files/tables/text-tables";
import { writeText, type Writing } from "./write-text";

const UNITS = ["Vejen", "Kbh. AMC", "Kbh.'s JKU", "Ærø", "Ishøj-Vallensbæk", "Høje-Taastrup"];
const COMMENTS = [
  "Godt, men dyrt",
  "Vi mødes hver uge; det virker",
  'Han sagde "ja", og så gik vi',
  "To linjer\nog en til",
  "Se https://eksempel.dk/a?b=1",
  "Kl. 12:30 (ca.)",
  "",
];
const ANSWERS = ["I høj grad", "I nogen grad", "Slet ikke", "Ved ikke", ""];

const unit = fc.constantFrom(...UNITS);
const cells: Record<string, fc.Arbitrary<string>> = {
  Kommentar: fc.constantFrom(...COMMENTS),
  Svar: fc.constantFrom(...ANSWERS),
  Kode: fc.integer({ min: 1, max: 5 }).map(String),
  "Andel i pct.": fc.integer({ min: 1, max: 999 }).map((n) => `${Math.floor(n / 10)},${n % 10}`),
  Beløb: fc.integer({ min: 1000, max: 9999 }).map((n) => `${n / 1000}`.padEnd(5, "0")),
  Dato: fc.integer({ min: 10, max: 28 }).map((day) => `${day}-03-2024`),
};

/** A grid with a header, a unit and some columns of other kinds, as evaluations have them. */
const grid = fc
  .tuple(fc.shuffledSubarray(Object.keys(cells), { minLength: 2 }), fc.integer({ min: 3, max: 30 }))
  .chain(([kinds, count]) =>
    fc
      .array(fc.tuple(unit, ...kinds.map((kind) => cells[kind])), {
        minLength: count,
        maxLength: count,
      })
      .map((rows) => [["Enhed", ...kinds], ...rows]),
  );

const writing: fc.Arbitrary<Writing> = fc.record({
  delimiter: fc.constantFrom(";", ",", "\t", "|", "~"),
  quote: fc.constantFrom('"' as const, "'" as const),
  escape: fc.constantFrom("doubled" as const, "backslash" as const),
  always: fc.boolean(),
  padding: fc.constantFrom("", "", " "),
  lineEnd: fc.constantFrom("\n" as const, "\r\n" as const, "\r" as const),
  closed: fc.boolean(),
});

const trimmed = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((cell) => cell.trim()));

test("whatever way a grid was written in, the same grid comes back", () => {
  fc.assert(
    fc.property(grid, writing, (rows, how) => {
      const { rows: read } = readText(writeText(rows, how));
      expect(trimmed(read.map((row) => row.cells))).toEqual(trimmed(rows));
    }),
    { numRuns: 600, seed: 20240301 },
  );
});

test("a grid of words and numbers comes back from blanks as separators", () => {
  const word = fc.constantFrom("Vejen", "Ærø", "I høj grad", "Slet ikke", "Kbh. AMC");
  const row = fc.tuple(word, fc.integer({ min: 1, max: 5 }).map(String), word);
  fc.assert(
    fc.property(fc.array(row, { minLength: 3, maxLength: 20 }), (body) => {
      const rows = [["Enhed", "Kode", "Svar"], ...body];
      const how = { delimiter: " ", quote: '"', escape: "doubled", always: false } as const;
      const text = writeText(rows, { ...how, padding: "", lineEnd: "\n", closed: true });
      expect(readText(text).rows.map((r) => r.cells)).toEqual(rows);
    }),
    { numRuns: 200, seed: 20240302 },
  );
});

test("text without quotes, its separators after a backslash, comes back", () => {
  const row = fc.tuple(unit, fc.constantFrom("a;b", "Ja; nej", "Godt"), fc.integer().map(String));
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 20 }), (body) => {
      const rows = [["Enhed", "Kommentar", "Antal"], ...body];
      const how = { delimiter: ";", quote: "", escape: "backslash", always: false } as const;
      const text = writeText(rows, { ...how, padding: "", lineEnd: "\n", closed: true });
      expect(readText(text).rows.map((r) => r.cells)).toEqual(rows);
    }),
    { numRuns: 200, seed: 20240303 },
  );
});

test("well-formed text is read as an independent parser reads it", () => {
  const cell = fc.stringMatching(/^[a-zæøå0-9 ,;"'\n]{0,12}$/);
  const row = fc.array(cell, { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const text = `sep=;\n${Papa.unparse(rows, { delimiter: ";", quotes: true, newline: "\n" })}`;
      const parsed = Papa.parse<string[]>(text.slice(6), { delimiter: ";" }).data;
      expect(readText(text).rows.map((r) => r.cells)).toEqual(parsed);
    }),
    { numRuns: 300, seed: 20240304 },
  );
});

test("titles, notes, totals and blank lines around tables keep no row from its table", () => {
  const titled = fc.record({ title: fc.boolean(), note: fc.boolean(), total: fc.boolean(), grid });
  fc.assert(
    fc.property(fc.array(titled, { minLength: 1, maxLength: 4 }), writing, (parts, chosen) => {
      const how = { ...chosen, always: true, closed: true };
      const mark = how.delimiter;
      const text = parts
        .map(({ title, note, total, grid: rows }, i) => [
          title || i > 0 ? `Tabel ${i + 1}: Svar om samtaler${how.lineEnd}` : "",
          writeText(rows, how),
          total ? `I alt${mark.repeat(rows[0].length - 1)}${how.lineEnd}` : "",
          note ? `Kilde: spørgeskema til medarbejdere${how.lineEnd}` : "",
          how.lineEnd,
        ])
        .flat()
        .join("");
      const { tables } = textTables(text);
      expect(tables.map(({ title }) => title)).toEqual(
        parts.map(({ title }, i) => (title || i > 0 ? `Tabel ${i + 1}: Svar om samtaler` : null)),
      );
      expect(tables.map(({ rows }) => trimmed(rows))).toEqual(
        parts.map(({ grid: rows }) => trimmed(rows)),
      );
    }),
    { numRuns: 200, seed: 20240305 },
  );
});
