import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

const HEADER = ["Enhed", "A: 1", "A: 2"];

test("every sheet of the sample workbook is a round with its responses", async () => {
  workbook = await openWorkbook();
  const { rounds } = await readSurveys();
  expect(rounds.map(({ name, responses, units }) => [name, responses, units])).toEqual(
    [200, 213, 211, 207, 204, 196].map((responses, i) => [`Måling ${i + 1}`, responses, 18]),
  );
});

test("a table anywhere on a sheet is read, and cells are named as Excel names them", async () => {
  workbook = await openWorkbook([{ name: "Måling 1", rows: [[null]] }]);
  await workbook.write("Måling 1", "C5:E7", [
    HEADER,
    ["Vejen", "I høj grad", "måske"],
    ["Vejen", "Slet ikke", "I høj grad"],
  ]);
  const { rounds, findings } = await readSurveys();
  expect(rounds).toMatchObject([{ name: "Måling 1", responses: 2 }]);
  expect(findings).toMatchObject([{ code: "unknown-answer", source: "Måling 1", cell: "E6" }]);
});

test("hidden sheets are not read, and that is told", async () => {
  workbook = await openWorkbook([
    { name: "Måling 1", rows: [HEADER, ["Vejen", "I høj grad", ""]] },
    { name: "Gammel", rows: [HEADER, ["Vejen", "Slet ikke", ""]] },
  ]);
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Gammel").visibility = "Hidden";
    await context.sync();
  });
  const { rounds, findings } = await readSurveys();
  expect(rounds.map(({ name }) => name)).toEqual(["Måling 1"]);
  expect(findings).toMatchObject([{ code: "hidden-sheet", source: "Gammel" }]);
});

test("a workbook without survey data says so for each sheet, empty ones left out", async () => {
  workbook = await openWorkbook([
    { name: "Noter", rows: [["Husk møde"]] },
    { name: "Tom", rows: [] },
  ]);
  const { rounds, findings } = await readSurveys();
  expect(rounds).toEqual([]);
  expect(findings).toMatchObject([{ code: "no-survey", source: "Noter" }]);
});

test("progress reaches the number of rows, and cancelling stops the reading", async () => {
  workbook = await openWorkbook();
  const told: [number, number][] = [];
  await readSurveys({ onProgress: (done, total) => told.push([done, total]) });
  const rows = 1231 + 6; // the responses and six headers
  expect(told.at(-1)).toEqual([rows, rows]);

  const cancelling = new AbortController();
  const reading = readSurveys({
    signal: cancelling.signal,
    onProgress: () => cancelling.abort(),
  });
  await expect(reading).rejects.toThrow("Cancelled");
});
