import { findingMessage } from "../../../src/survey/mapping/finding-message";
import { readSheets } from "../../read-sheets";
import { SurveyReader, type SurveyReading } from "../../../src/survey/reading/survey-reader";

const HEADER = ["Enhed", "Måling", "Målgruppe", "Viden: Kender job", "Viden: Kender brancher"];

function read(...sheets: unknown[][][]): SurveyReading {
  return readSheets(Object.fromEntries(sheets.map((rows, i) => [`Ark${i + 1}`, rows])));
}

function told(reading: SurveyReading): (string | null)[][] {
  return reading.findings.map(({ code, source, cell }) => [code, source, cell]);
}

test("a row is a response when it has a unit and at least one filled item, “Ved ikke” too", () => {
  const reading = read([
    HEADER,
    ["Vejen", "Måling 1", "", "Ved ikke", ""],
    ["Vejen", "Måling 1", "", "", ""],
    ["", "Måling 1", "", "I høj grad", ""],
    [null, null, null, null, null],
  ]);
  expect(reading.rounds).toMatchObject([{ name: "Måling 1", responses: 1, units: 1 }]);
});

test("rows that are kept out are counted, with the first cell to look at", () => {
  const reading = read([
    HEADER,
    ["Vejen", "Måling 1", "", "I høj grad", ""],
    ["", "Måling 1", "", "I høj grad", ""],
    ["", "Måling 1", "", "Slet ikke", ""],
    ["Vejen", "", "", "Slet ikke", ""],
    ["Vejen", "Måling 1", "", "", " "],
  ]);
  expect(told(reading)).toEqual([
    ["row-without-unit", "Ark1", "A3"],
    ["row-without-round", "Ark1", "A5"],
    ["row-without-answers", "Ark1", "A6"],
  ]);
  expect(findingMessage(reading.findings[0], "da")).toContain("2 rækker");
});

test("an unknown answer is named with its cell and its number", () => {
  const reading = read([
    HEADER,
    ["Vejen", "Måling 1", "", "måske", "I høj grad"],
    ["Vejen", "Måling 1", "", "I høj grad", "måske"],
    ["Vejen", "Måling 1", "", "#N/A", "I høj grad"],
  ]);
  expect(told(reading)).toEqual([
    ["unknown-answer", "Ark1", "D2"],
    ["error-cell", "Ark1", "D4"],
  ]);
  expect(findingMessage(reading.findings[0], "da")).toMatch(/»måske«.*2 celler/);
  expect(findingMessage(reading.findings[0], "en")).toMatch(/“måske”.*2 cells/);
});

test("codes are counted, and that 5 was read as the highest is told", () => {
  const reading = read([HEADER, ["Vejen", "Måling 1", "", 5, "1"]]);
  expect(told(reading)).toEqual([["codes-assumed", "Ark1", "D2"]]);
});

test("a sheet without a round column is a round of its own, called as the sheet", () => {
  const header = ["Kommune", "Viden: Kender job"];
  const reading = read([header, ["Vejen", "I høj grad"]], [header, ["Vejen", "Slet ikke"]]);
  expect(reading.rounds.map(({ name, sources }) => [name, sources])).toEqual([
    ["Ark1", ["Ark1"]],
    ["Ark2", ["Ark2"]],
  ]);
});

test("several rounds in one table are told apart, rows in any order", () => {
  const reading = read([
    HEADER,
    ["Vejen", "Måling 2", "", "I høj grad", ""],
    ["Vejen", "Måling 1", "", "Slet ikke", ""],
    ["Assens", "måling  2", "", "Slet ikke", ""],
  ]);
  expect(reading.rounds).toMatchObject([
    { name: "Måling 1", responses: 1, units: 1 },
    { name: "Måling 2", responses: 2, units: 2 },
  ]);
});

test("spellings of a unit that differ by spaces and case are one unit", () => {
  const reading = read([
    HEADER,
    ["Kbh. AMC", "Måling 1", "", "I høj grad", ""],
    ["kbh.\u00A0amc ", "Måling 1", "", "I høj grad", ""],
  ]);
  expect(reading.rounds[0].units).toBe(1);
});

test("a header below title lines is found, and cells are named by their place in the sheet", () => {
  const rows = [["Spørgeskema 2024"], [], HEADER, ["Vejen", "Måling 1", "", "måske", ""]];
  const reader = new SurveyReader();
  const surroundings = { sheet: "Ark", file: null };
  const [sheet] = reader.openAll([
    { name: "Ark", surroundings, head: rows, origin: { row: 2, column: 1 } },
  ]);
  sheet?.addBlock(rows);
  expect(told(reader.finish())).toEqual([["unknown-answer", "Ark", "E6"]]);
});

test("a list of units gives their order and is no survey", () => {
  const reading = read(
    [
      ["Enhed", "Inviterede"],
      ["Vejen", 9],
      ["Assens", 10],
    ],
    [HEADER, ["Assens", "Måling 1", "", "I høj grad", ""]],
  );
  expect(reading.unitList).toEqual(["Vejen", "Assens"]);
  expect(reading.rounds).toHaveLength(1);
});

test("where no sheet is a survey, each is named", () => {
  const reading = read(
    [
      ["Navn", "Alder"],
      ["Ida", 40],
    ],
    [[]],
  );
  expect(told(reading)).toEqual([
    ["no-survey", "Ark1", null],
    ["no-survey", "Ark2", null],
  ]);
});

test("reading in blocks is reading at once", () => {
  const rows: unknown[][] = [HEADER];
  for (let i = 0; i < 100; i++) {
    rows.push([
      `Enhed ${i % 7}`,
      `Måling ${i % 2}`,
      "",
      i % 6,
      i % 11 === 0 ? "måske" : "I høj grad",
    ]);
  }
  const reader = new SurveyReader();
  const surroundings = { sheet: "Ark1", file: null };
  const [sheet] = reader.openAll([{ name: "Ark1", surroundings, head: rows.slice(0, 20) }]);
  [rows.slice(0, 20), rows.slice(20, 50), rows.slice(50)].forEach((block) =>
    sheet?.addBlock(block),
  );
  const inBlocks = reader.finish();
  const atOnce = read(rows);
  expect(inBlocks.tally.strata).toEqual(atOnce.tally.strata);
  expect(inBlocks.findings).toEqual(atOnce.findings);
});
