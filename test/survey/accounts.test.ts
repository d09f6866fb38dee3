import fc from "fast-check";
import { findingMessage } from "../../src/survey/mapping/finding-message";
import { nothingToCompute } from "../../src/survey/reading/nothing-to-compute";
import { accountedCells } from "../../src/survey/reading/source-account";
import { SurveyReader, type SurveyReading } from "../../src/survey/reading/survey-reader";
import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook } from "../excel/workbook";
import { writeXlsx } from "../files/write-xlsx";
import { readSheets } from "../read-sheets";
import { readFiles } from "./read-files";

type Cell = string | number | boolean | null;

const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>(null, "", " ", "\u00A0", "\t", "\u200B", 0) },
  {
    weight: 6,
    arbitrary: fc.constantFrom<Cell>("I høj grad", "Slet ikke", "Ved ikke", "-", 5, "2", "#N/A"),
  },
  { weight: 2, arbitrary: fc.constantFrom<Cell>("måske", true, 7, 3.5, "Enhed", "A: 1", "I alt") },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
);
const name = fc.constantFrom<Cell>("Vejen", "Vejle", "Måling 1", "", null, " ", "I alt", "Enhed");
const HEADERS = ["Enhed", "Måling", "Målgruppe", "Respondent", "Status", "Bemærkninger", ""];

/** Any cells under the headers of a survey, with lines above and rows of any width. */
const survey = fc
  .record({
    above: fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 3 }),
    front: fc.subarray(HEADERS),
    items: fc.integer({ min: 1, max: 5 }),
    rows: fc.array(fc.tuple(fc.array(name, { maxLength: 7 }), fc.array(cell, { maxLength: 8 })), {
      maxLength: 15,
    }),
  })
  .map(({ above, front, items, rows }) => [
    ...above,
    [...front, ...Array.from({ length: items }, (_, i) => `Viden: Spørgsmål ${i + 1}`)],
    ...rows.map(([names, cells]) => [
      ...front.map((_, i) => (i < names.length ? names[i] : null)),
      ...cells,
    ]),
  ]);
const grid = fc.oneof(
  { weight: 4, arbitrary: survey },
  { weight: 1, arbitrary: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }) },
);

function filled(rows: readonly (readonly unknown[])[]): number {
  return rows.flat().filter((each) => String(each ?? "").trim() !== "").length;
}

/** All cells of a reading, having seen that every source's books balance. */
function balanced({ sources, others }: SurveyReading): number {
  for (const { account } of sources) expect(accountedCells(account)).toBe(account.cells);
  return [...sources.map(({ account }) => account), ...others].reduce(
    (sum, { cells }) => sum + cells,
    0,
  );
}

test("every cell of a sheet is in one account, each counted by hand", () => {
  const [source] = readSheets({
    Ark1: [
      ["Fidelitet 2024"],
      [],
      ["Enhed", "Måling", "Respondent", "Viden: a", "Viden: b", "Anciennitet i år", "Uddyb gerne"],
      ["Vejen", "Måling 1", "r1", "I høj grad", "Ved ikke", 12, "Det går fint"],
      ["Vejen", "Måling 1", "r2", "måske", "-", 3, ""],
      ["Vejle", "Måling 1", "r3", 0, "Slet ikke", " ", null, "løs"],
      ["", "Måling 1", "r4", "Slet ikke", "", 1, ""],
      ["I alt", "", "", 3, 2, "", ""],
      ["Vejen", "Måling 1", "r5", "", "", "", ""],
      ["", "", "", "", "", "", "Slut"],
    ],
  }).sources;
  const { account } = source;
  expect(account).toMatchObject({
    cells: 38,
    header: 7,
    answers: { valid: 2, dontKnow: 1, notApplicable: 1, errors: 0, unknown: 1, blank: 1 },
    keptOutRows: { withoutUnit: 4, totalLine: 3, withoutAnswers: 3 },
  });
  const outside = Object.values(account.outsideTable).reduce((sum, cells) => sum + cells, 0);
  expect(outside).toBe(2);
  const cells = account.columns.map(({ header, role, cells: held }) => [header, role, held]);
  expect(cells).toEqual([
    ["Enhed", "unit", 3],
    ["Måling", "round", 3],
    ["Respondent", "respondent", 3],
    ["Viden: a", "item", 0],
    ["Viden: b", "item", 0],
    ["Anciennitet i år", "other", 2],
    ["Uddyb gerne", "other", 1],
    ["", "other", 1],
  ]);
  expect(accountedCells(account)).toBe(38);
});

test("of any cells whatever, each is accounted for once", () => {
  fc.assert(
    fc.property(grid, grid, (a, b) => {
      expect(balanced(readSheets({ Ark1: a, Ark2: b }))).toBe(filled(a) + filled(b));
    }),
    { numRuns: 400 },
  );
});

test("blocks of any size give the same accounts as the whole sheet", () => {
  fc.assert(
    fc.property(grid, fc.array(fc.integer({ min: 1, max: 5 })), (rows, sizes) => {
      const reader = new SurveyReader();
      const surroundings = { sheet: "Ark1", file: null };
      const [sheet] = reader.openAll([{ name: "Ark1", surroundings, head: rows }]);
      let from = 0;
      for (const size of [...sizes, rows.length]) {
        sheet?.addBlock(rows.slice(from, from + size));
        from += size;
      }
      const accounts = ({ sources }: SurveyReading) => sources.map(({ account }) => account);
      expect(accounts(reader.finish())).toEqual(accounts(readSheets({ Ark1: rows })));
    }),
    { numRuns: 200 },
  );
});

/** Cells that a merged area hides are empty in the sheet. */
function withMerges(rows: Cell[][], spans: readonly [number, number, number][]) {
  const taken = new Set<string>();
  const merged: string[] = [];
  const cells = rows.map((row) => [...row]);
  for (const [row, column, height] of spans) {
    const end = Math.min(rows.length - 1, row + height);
    const places = Array.from({ length: end - row + 1 }, (_, i) => `${row + i}|${column}`);
    if (end <= row || places.some((place) => taken.has(place))) continue;
    places.forEach((place) => taken.add(place));
    for (let below = row + 1; below <= end; below++) {
      if (column < cells[below].length) cells[below][column] = null;
    }
    const letter = String.fromCharCode(65 + column);
    merged.push(`${letter}${row + 1}:${letter}${end + 1}`);
  }
  return { cells, merged };
}

test("a merged cell is one cell, however many rows it is read for", async () => {
  const spans = fc.array(fc.tuple(fc.nat(12), fc.nat(7), fc.integer({ min: 1, max: 4 })), {
    maxLength: 5,
  });
  await fc.assert(
    fc.asyncProperty(survey, spans, async (rows, areas) => {
      const { cells, merged } = withMerges(rows, areas);
      const bytes = writeXlsx([{ name: "Svar", rows: cells, merged }]);
      const reading = await readFiles([{ name: "svar.xlsx", bytes }]);
      expect(balanced(reading)).toBe(filled(cells));
    }),
    { numRuns: 60 },
  );
});

test("a workbook's cells are accounted for in Excel as in a file", async () => {
  await fc.assert(
    fc.asyncProperty(survey, async (rows) => {
      // Excel keeps no text that is empty, and turns text like numbers into numbers.
      const cells = rows.map((row) => row.map((each) => (each === "" ? null : each)));
      const workbook = await openWorkbook([{ name: "Svar", rows: cells }]);
      expect(balanced(await readSurveys())).toBe(filled(cells));
      workbook.close();
    }),
    { numRuns: 40 },
  );
});

test("books that do not balance stop everything, with a sentence", () => {
  const reading = readSheets({
    Ark1: [
      ["Enhed", "Viden: a"],
      ["Vejen", "I høj grad"],
    ],
  });
  expect(nothingToCompute(reading)).toBeNull();
  reading.sources[0].account.cells++;
  expect(nothingToCompute(reading)).toEqual({ code: "books-differ", sources: ["Ark1"] });
  expect(reading.findings.map((found) => findingMessage(found, "da")).join()).not.toMatch(/fejl i/);
});
