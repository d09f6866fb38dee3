import { buildContents } from "../../src/excel/build-contents";
import { contentsPlan } from "../../src/report/contents-plan";
import { readSurveys } from "../../src/excel/read-surveys";
import { RequestContext } from "../../src/workbench/host/client/request-context";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

/** Which cells are asked for, and which are not. */

let workbook: OpenedWorkbook;
afterEach(() => workbook.close());

const HEADER = ["Enhed", "Tillid: 1"];
const ROWS = [HEADER, ["Vejen", "I høj grad"], ["Assens", "Slet ikke"]];

test("a sheet that only has colours holds nothing that must be told of", async () => {
  workbook = await openWorkbook([
    { name: "Måling 1", rows: ROWS },
    { name: "Farver", rows: [] },
  ]);
  await workbook.host.Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getItem("Farver").getRange("C4:D90").format;
    fill.color = "#FF0000";
    await context.sync();
  });
  const { others } = await readSurveys();
  expect(others.map(({ name }) => name)).not.toContain("Farver");
});

test("the sheet that lists a report's sheets is ours, and is not told of as one that is left out", async () => {
  workbook = await openWorkbook([{ name: "Måling 1", rows: ROWS }]);
  const { plan } = contentsPlan([], { language: "da", title: "Rapport", subtitle: "" });
  await buildContents(plan);
  expect(await workbook.sheetNames()).toContain("Indhold");
  const { others, findings } = await readSurveys();
  expect(others).toEqual([]);
  expect(findings.filter(({ source }) => source === "Indhold")).toEqual([]);
});

test("merged cells are filled down, and told of, also in a table far down and to the right", async () => {
  const indent = (rows: string[][]) => rows.map((row) => ["", "", ...row]);
  workbook = await openWorkbook([
    {
      name: "Måling 1",
      rows: [
        ...new Array<string[]>(4).fill([]),
        ...indent([HEADER, ["Vejen", "I høj grad"], ["", "Slet ikke"], ["Assens", "Slet ikke"]]),
      ],
    },
  ]);
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Måling 1").getRange("C6:C7").merge();
    await context.sync();
  });
  const { rounds, findings } = await readSurveys();
  expect(rounds.map(({ responses }) => responses)).toEqual([3]);
  const merged = findings.filter(({ code }) => code === "merged-cells");
  expect(merged).toMatchObject([{ source: "Måling 1", cell: "C6", values: { count: 1 } }]);
});

test("heavy rows are asked for in so few at a time that Excel refuses none", async () => {
  const comment = "Samtalen var god. ".repeat(100);
  workbook = await openWorkbook([
    {
      name: "Måling 1",
      rows: [
        ["Enhed", "Tillid: 1", "Hvad gik godt?", "Hvad gik skidt?", "Andet?", "Mere?"],
        ...Array.from({ length: 1_500 }, (_, i) => [
          i % 2 === 0 ? "Vejen" : "Assens",
          "I høj grad",
          ...[1, 2, 3, 4].map((n) => `${comment}${i * n}`),
        ]),
      ],
    },
  ]);
  const send = jest.spyOn(RequestContext.prototype, "sync");
  try {
    const { rounds } = await readSurveys();
    expect(rounds.map(({ responses }) => responses)).toEqual([1_500]);
    const sent = send.mock.results.map(({ value }) => value as Promise<unknown>);
    const outcomes = await Promise.allSettled(sent);
    expect(outcomes.filter(({ status }) => status === "rejected")).toEqual([]);
  } finally {
    send.mockRestore();
  }
});
