import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { accountedCells } from "../../../src/survey/reading/source-account";
import { sourcesJson } from "../../../src/analyses/sources-json";
import type { SurveyReading } from "../../../src/survey/reading/survey-reader";
import { readSheets } from "../../read-sheets";

const YES = "I høj grad";
const NO = "Slet ikke";
const SURVEY = [
  ["Enhed", "Viden: a", "Viden: b"],
  ["Vejen", YES, NO],
  ["Vejle", NO, NO],
  ["Struer", YES, YES],
];
const REGISTER = [
  ["Enhed", "Borgere i 2023", "Borgere i 2024"],
  ["Vejen", 310, 320],
  ["Vejle", 1210, 1220],
  ["Struer", 110, 120],
];

function filled(rows: readonly (readonly unknown[])[]): number {
  return rows.flat().filter((cell) => cell !== "" && cell !== null).length;
}

/** The cells of all accounts, having seen that each balances. */
function cellsOf({ sources, others }: SurveyReading): number {
  for (const { account } of sources) expect(accountedCells(account)).toBe(account.cells);
  return [...sources.map(({ account }) => account), ...others].reduce(
    (sum, { cells }) => sum + cells,
    0,
  );
}

test("a table of figures under the answers is told with its cell, and its cells are outside", () => {
  const rows = [...SURVEY, [], ["Antal borgere"], ...REGISTER];
  const reading = readSheets({ "Måling 1": rows });
  expect(reading.rounds).toMatchObject([{ name: "Måling 1", responses: 3 }]);
  expect(cellsOf(reading)).toBe(filled(rows));
  expect(sourcesJson(reading, "da", 5).map(({ sheet, accounted }) => [sheet, accounted])).toEqual([
    ["Måling 1", expect.objectContaining({ outsideTable: {} })],
    ["Måling 1", expect.objectContaining({ outsideTable: { register: 13 } })],
  ]);
  const told = reading.findings.map((found) => [found.cell, findingMessage(found, "da")]);
  expect(told).toContainEqual([
    "A6",
    "Arket har 2 tabeller (de begynder i A1, A6). De er læst hver for sig.",
  ]);
  expect(told).toContainEqual([
    "A6",
    "Tabellen, der begynder her, er læst som registertal, ikke som besvarelser.",
  ]);
});

test("tables of a sheet are told under the file and the sheet that hold them", () => {
  const rows = [...SURVEY, [], ["Antal borgere"], ...REGISTER];
  const reading = readSheets({ "svar.xlsx, Måling 1": rows });
  reading.sources.forEach((source) => (source.sheet = "Måling 1"));
  reading.others.forEach((other) => (other.sheet = "Måling 1"));
  const places = sourcesJson(reading, "en", 5).map(
    ({ file, sheet }) => `${file} | ${String(sheet)}`,
  );
  expect(new Set(places)).toEqual(new Set(["svar.xlsx | Måling 1"]));
});

test("where rounds stand beside one another in the headings each cell is in one account", () => {
  const rows = [
    ["Enhed", "Viden: a (før)", "Viden: a (efter)", "Viden: b (før)", "Viden: b (efter)", "Andet"],
    ...SURVEY.slice(1).map(([unit, a, b]) => [unit, a, b, b, a, "Fint"]),
    ["", YES, "", "", "", ""],
  ];
  const reading = readSheets({ Ark1: rows });
  expect(reading.rounds.map(({ name, responses }) => [name, responses])).toEqual([
    ["Før", 3],
    ["Efter", 3],
  ]);
  expect(cellsOf(reading)).toBe(filled(rows));
  const items = reading.sources.map(({ account }) =>
    account.columns.filter(({ role }) => role === "item").map(({ header }) => header),
  );
  expect(items.map((own) => own.length)).toEqual([2, 2]);
  expect(new Set(items.flat()).size).toBe(4);
  // The row without a unit is one row, though it is read for each of the rounds.
  expect(reading.findings.filter(({ code }) => code === "row-without-unit")).toHaveLength(1);
});

test("a sheet of figures alone is left out once, and all of its cells are accounted for", () => {
  const rows = [...REGISTER, [], ["Ledige"], ["Enhed", "Ledige i 2023", "Ledige i 2024"]].concat(
    REGISTER.slice(1),
  );
  const reading = readSheets({ Tal: rows, "Måling 1": SURVEY });
  expect(reading.skipped).toEqual(["Tal"]);
  expect(cellsOf(reading)).toBe(filled(rows) + filled(SURVEY));
});
