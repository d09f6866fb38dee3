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

test("a unit in cells merged downwards belongs to each of its rows", async () => {
  workbook = await openWorkbook([
    {
      name: "Måling 1",
      rows: [
        HEADER,
        ["Vejen", "I høj grad", ""],
        ["", "Slet ikke", ""],
        ["", "I høj grad", ""],
        ["Assens", "I høj grad", ""],
        ["", "I høj grad", ""],
      ],
    },
  ]);
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Måling 1").getRange("A2:A4").merge();
    await context.sync();
  });
  const { rounds, findings } = await readSurveys();
  expect(rounds).toMatchObject([{ responses: 5, units: 2 }]);
  expect(findings).toContainEqual(expect.objectContaining({ code: "unit-carried", cell: "A1" }));
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "merged-cells", cell: "A2", values: { count: 1 } }),
  );
});

test.each(["3:3", "B:B"])(
  "cells that are hidden (%s) are read, and that is told",
  async (hidden) => {
    const answers = [1, 2, 3].map(() => ["Vejen", "I høj grad", "I høj grad"]);
    workbook = await openWorkbook([{ name: "Måling 1", rows: [HEADER, ...answers] }]);
    await workbook.host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Måling 1").getRange(hidden);
      if (hidden === "B:B") range.columnHidden = true;
      else range.rowHidden = true;
      await context.sync();
    });
    const { rounds, findings } = await readSurveys();
    expect(rounds).toMatchObject([{ responses: 3 }]);
    expect(findings.map(({ code }) => code)).toEqual(["hidden-rows"]);
  },
);

// OfficeDev/office-js#3611: no answer where more than 512 areas are merged.
test("cells merged across columns are no unit's, and so many that Excel gives no answer stop nothing", async () => {
  const rows = Array.from({ length: 600 }, () => ["Vejen", "", "I høj grad"]);
  const few = [HEADER, ["Vejen", "", "I høj grad"], ["", "", "I høj grad"]];
  workbook = await openWorkbook([
    { name: "Måling 1", rows: [HEADER, ...rows] },
    { name: "Måling 2", rows: few },
    { name: "Måling 3", rows: few },
  ]);
  await workbook.host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [many, block, down] = [1, 2, 3].map((i) => worksheets.getItem(`Måling ${i}`));
    rows.forEach((_, i) => many.getRange(`A${i + 2}:B${i + 2}`).merge(false));
    block.getRange("A2:B3").merge(false);
    down.getRange("A2:A3").merge(false);
    await context.sync();
  });
  const { rounds, findings } = await readSurveys();
  expect(rounds.map(({ responses }) => responses)).toEqual([600, 1, 2]);
  expect(findings).toContainEqual(
    expect.objectContaining({ code: "row-without-unit", source: "Måling 2", cell: "A3" }),
  );
});

test("a labels sheet is read to its end, however long", async () => {
  const variables = Array.from({ length: 90 }, (_, i) => `x_${i}`);
  const labels = ["Slet ikke", "I mindre grad", "I nogen grad", "I høj grad", "I meget høj grad"];
  const asRows = (variable: string) => labels.map((label, i) => [variable, i + 1, label]);
  workbook = await openWorkbook([
    {
      name: "Måling 1",
      rows: [["enhed", "samtale_1", "samtale_2"], ...[1, 2, 1, 2].map((unit) => [unit, 5, 1])],
    },
    {
      name: "labels",
      rows: [
        ...variables.flatMap(asRows),
        ...["samtale_1", "samtale_2"].flatMap(asRows),
        ["enhed", 1, "Vejen"],
        ["enhed", 2, "Assens"],
      ],
    },
  ]);
  const { units, findings } = await readSurveys();
  expect(units.shown).toEqual(["Vejen", "Assens"]);
  expect(findings.map(({ code }) => code)).not.toContain("codes-assumed");
});
