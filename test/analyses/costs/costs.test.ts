import { costs, type CostJson } from "../../../src/analyses/costs/costs";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { buildAnalysis } from "../../../src/excel/build-analysis";
import { readSurveys } from "../../../src/excel/read-surveys";
import { openWorkbook } from "../../excel/workbook";
import { readSheets } from "../../read-sheets";
import { made, planOf, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as CostJson[];
const HEADER = [
  "Jobcenter",
  "Effekt (timer pr. deltager)",
  "Værdi pr. time",
  "Omkostning pr. deltager",
];
const SHEET = [
  HEADER,
  ["Samlet", 50, 200, 8000],
  ["Vejen", "62,5", 200, "9.000"],
  ["Assens", 30, 200, 7500],
];
const reading = readSheets({ Omkostninger: SHEET });

test("benefit is effect times value, net is what is left of it when the cost is paid", () => {
  expect(json(costs, reading)).toEqual([
    { centre: "Vejen", effect: 62.5, valuePerUnit: 200, cost: 9000, net: 3500 },
    { centre: "Assens", effect: 30, valuePerUnit: 200, cost: 7500, net: -1500 },
    { centre: "all", effect: 50, valuePerUnit: 200, cost: 8000, net: 2000 },
  ]);
  expect(shownRows(planOf(made(costs, reading))).slice(3, 6)).toEqual([
    ["Vejen", "62,5", "200", "9.000", "12.500", "3.500", "45,0"],
    ["Assens", "30,0", "200", "7.500", "6.000", "-1.500", "37,5"],
    ["Alle", "50,0", "200", "8.000", "10.000", "2.000", "40,0"],
  ]);
  planOf(made(costs, reading), "en");
});

test("says of each row what it comes to, and at which effect the cost is covered", () => {
  expect(told(made(costs, reading))).toEqual([
    "Gevinsten dækker omkostningen pr. deltager i 2 af 3 rækker.",
    "Vejen: effekten er 12.500 kr. værd pr. deltager mod en omkostning på 9.000 kr., et overskud på 3.500 kr. Omkostningen er dækket ved en effekt på 45,0.",
    "Assens: effekten er 6.000 kr. værd pr. deltager mod en omkostning på 7.500 kr., et underskud på 1.500 kr. Omkostningen er dækket ved en effekt på 37,5.",
    "Alle: effekten er 10.000 kr. værd pr. deltager mod en omkostning på 8.000 kr., et overskud på 2.000 kr. Omkostningen er dækket ved en effekt på 40,0.",
  ]);
});

test("in the workbook a typed figure may be changed, and the rest follows", async () => {
  // What is typed into a workbook becomes a number.
  const typed = SHEET.map((row) => row.map((cell) => (cell === "9.000" ? 9000 : cell)));
  const workbook = await openWorkbook([{ name: "Omkostninger", rows: typed }]);
  const read = await readSurveys();
  await buildAnalysis(costs.evaluate(read, DEFAULT_PROGRAMME, {}), "da");
  await workbook.write("Omkostninger og gevinst", "B7:B7", [[100]]);
  const [row] = await workbook.cells("Omkostninger og gevinst", "B7:F7", "values");
  expect(row).toEqual([100, 200, 9000, 20000, 11000]);
  workbook.close();
}, 60_000);

test("an amount that cannot be read is told with its cell, and its row has no net", () => {
  const unread = readSheets({ Omkostninger: [HEADER, ["Vejen", 30, 200, "ukendt beløb"]] });
  expect(json(costs, unread)[0]).toMatchObject({ cost: null, net: null });
  expect(unread.findings).toContainEqual(
    expect.objectContaining({ code: "input-cell", cell: "D2" }),
  );
});

test("without costs it is impossible, and the reason says what to add", () => {
  expect(costs.impossible(readSheets({ Ark1: [["a"]] }), DEFAULT_PROGRAMME)?.da).toMatch(
    /tilføj et ark »Omkostninger«/,
  );
});
