import { readSurveys } from "../../src/excel/read-surveys";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { readSheets } from "../read-sheets";
import { counted } from "../survey/counted";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

type Cell = string | number | null;

const UNITS = ["Vejen", "Vejle", "Struer"];
const ANSWERS = ["I høj grad", "Slet ikke", "I meget høj grad", "I nogen grad"];

/** Rows of responses: a unit and an answer for each of the items. */
function responses(count: number, items: number): Cell[][] {
  return Array.from({ length: count }, (_, row) => [
    UNITS[row % 3],
    ...Array.from({ length: items }, (_, item) => ANSWERS[(row + item) % 4]),
  ]);
}

const HEADER = ["Enhed", "Viden: a", "Viden: b"];
const SHEETS: Record<string, Cell[][]> = {
  "answers that begin at row 902 in an empty column": [
    [...HEADER, "Viden: c"],
    ...responses(900, 2).map((row) => [...row, null]),
    ...responses(1100, 3),
  ],
  "a second table of answers from row 903, its questions in another order": [
    HEADER,
    ...responses(900, 2),
    [null],
    ["Enhed", "Viden: b", "Viden: a"],
    ...responses(1100, 2),
  ],
  "a table of figures from row 1503": [
    HEADER,
    ...responses(1500, 2),
    [null],
    ["Enhed", "Borgere i 2023", "Borgere i 2024"],
    ...Array.from({ length: 500 }, (_, i) => [`Jobcenter ${i}`, 310 + i, 320 + i]),
  ],
  "notes from row 903": [
    HEADER,
    ...responses(900, 2),
    [null],
    ["Bemærk", "Svar fra marts", "er talt med"],
    ...responses(1100, 2),
  ],
};

let workbook: OpenedWorkbook | null = null;
afterEach(() => {
  workbook?.close();
  workbook = null;
});

function told({ findings }: SurveyReading): string[] {
  return findings.map(({ code, source, cell }) => [code, source, cell].join(" ")).sort();
}

function cells({ sources, others }: SurveyReading): number {
  return [...sources.map(({ account }) => account), ...others].reduce(
    (sum, own) => sum + own.cells,
    0,
  );
}

test.each(Object.entries(SHEETS))("%s: read in Excel as in a file", async (_, rows) => {
  workbook = await openWorkbook([{ name: "Måling 1", rows }]);
  const inExcel = await readSurveys();
  const inFile = readSheets({ "Måling 1": rows });
  expect(counted(inExcel)).toEqual(counted(inFile));
  expect(told(inExcel)).toEqual(told(inFile));
  expect(cells(inExcel)).toBe(cells(inFile));
  expect(cells(inExcel)).toBe(rows.flat().filter((cell) => cell !== null).length);
});

test("answers that begin far down are read, and told with their first cell", async () => {
  const [[, rows]] = Object.entries(SHEETS);
  workbook = await openWorkbook([{ name: "Måling 1", rows }]);
  const progress: number[] = [];
  const reading = await readSurveys({ onProgress: (done, total) => progress.push(done / total) });
  expect(reading.sources[0].recognised.layout.items.map(({ question }) => question)).toEqual([
    "a",
    "b",
    "c",
  ]);
  expect(told(reading)).toContain("answers-late Måling 1 D902");
  expect(progress.at(-1)).toBe(1);
});

test("a sheet that says nothing else further down is read once", async () => {
  const rows = [HEADER, ...responses(2000, 2)];
  workbook = await openWorkbook([{ name: "Måling 1", rows }]);
  const totals = new Set<number>();
  await readSurveys({ onProgress: (_, total) => totals.add(total) });
  expect([...totals]).toEqual([2001]);
});

test("rounds in one sheet are compared on their common questions, person by person", async () => {
  const yes = "I høj grad";
  const rows: Cell[][] = [
    ["Enhed", "Måling", "A: et", "A: to", "A: tre"],
    ["Vejen", "Måling 1", yes, "Slet ikke", "Slet ikke"],
    ["Vejen", "Måling 1", yes, yes, "Slet ikke"],
    ["Vejen", "Måling 2", yes, yes, null],
    ["Vejen", "Måling 2", "Slet ikke", yes, null],
  ];
  workbook = await openWorkbook([{ name: "Ark1", rows }]);
  const reading = await readSurveys();
  const inFile = readSheets({ Ark1: rows });
  expect(reading.recount).toBeNull();
  expect(reading.tally.sets).toEqual(inFile.tally.sets);
  expect(reading.tally.sets.map(({ items }) => items.length)).toContain(2);
});

test("the programme's positive answers are those that are counted", async () => {
  workbook = await openWorkbook([{ name: "Måling 1", rows: [HEADER, ...responses(8, 2)] }]);
  const { tally } = await readSurveys({ positive: [5] });
  expect(tally.items.all.map(({ positive }) => positive)).toEqual(
    readSheets({ "Måling 1": [HEADER, ...responses(8, 2)] }, { positive: [5] }).tally.items.all.map(
      ({ positive }) => positive,
    ),
  );
});
