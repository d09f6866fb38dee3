import { addTextSheet } from "../../src/excel/add-sheets";
import { sheetNameOf } from "../../src/excel/sheet-names";
import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Ark1", rows: [["mit"]] }]);
});
afterEach(() => workbook.close());

test("a text file becomes a sheet of its own, and is read as a round", async () => {
  const rows = [
    ["Enhed", "A: 1"],
    ["Vejen", "I høj grad"],
  ];
  expect(await addTextSheet("Måling 1", rows)).toBe("Måling 1");
  expect(await workbook.sheetNames()).toEqual(["Ark1", "Måling 1"]);
  expect((await readSurveys()).rounds).toMatchObject([{ name: "Måling 1", responses: 1 }]);
});

test("a sheet that has the name already is left alone", async () => {
  expect(await addTextSheet("ark1", [["nyt"]])).toBe("ark1 (2)");
  expect(await workbook.cells("Ark1", "A1")).toEqual([["mit"]]);
});

test("cells of a file never become formulas; numbers become numbers, codes with zeros stay", async () => {
  const cells = ["=1+1", "+45", "@x", "-", "4", "3,5", "007", "1-2", "SAND", "'x", "true"];
  const long = "12345678901234567890";
  const name = await addTextSheet("Data", [[...cells, long]]);
  const [written] = await workbook.cells(name, "A1:L1");
  const kept = ["=1+1", "+45", "@x", "-", 4, 3.5, "007", "1-2", "SAND", "'x", "true", long];
  expect(written).toEqual(kept);
});

test("rows of different lengths are all there", async () => {
  const name = await addTextSheet("Data", [["a"], ["b", "c"], []]);
  expect(await workbook.cells(name, "A1:B3")).toEqual([
    ["a", ""],
    ["b", "c"],
    ["", ""],
  ]);
});

test("cancelling takes the new sheet away again", async () => {
  const cancelling = new AbortController();
  const rows = Array.from({ length: 30_000 }, (_, i) => [String(i)]);
  const adding = addTextSheet("Data", rows, {
    signal: cancelling.signal,
    onProgress: () => cancelling.abort(),
  });
  await expect(adding).rejects.toThrow("Cancelled");
  expect(await workbook.sheetNames()).toEqual(["Ark1"]);
});

test("two files that come in at the same time do not take each other away", async () => {
  const rows = Array.from({ length: 21_000 }, (_, i) => [String(i)]);
  const names = await Promise.all([addTextSheet("Lang", rows), addTextSheet("Kort", [["a"]])]);
  expect(names).toEqual(["Lang", "Kort"]);
  expect((await workbook.sheetNames()).sort()).toEqual(["Ark1", "Kort", "Lang"]);
});

test("a file that comes in while another is half written does not take that one away", async () => {
  const rows = Array.from({ length: 21_000 }, (_, i) => [String(i)]);
  const others: Promise<string>[] = [];
  const onProgress = () => {
    if (others.length === 0) others.push(addTextSheet("Kort", [["a"]]));
  };
  expect(await addTextSheet("Lang", rows, { onProgress })).toBe("Lang");
  expect(await Promise.all(others)).toEqual(["Kort"]);
  expect((await workbook.sheetNames()).sort()).toEqual(["Ark1", "Kort", "Lang"]);
});

test.each([
  ["jobcenter/vejen: [1].csv", "jobcenter vejen   1 .csv"],
  ["'", "Data"],
  ["   ", "Data"],
  ["x".repeat(40), "x".repeat(26)],
])("%p gives a sheet a name that Excel accepts", (file, name) => {
  expect(sheetNameOf(file)).toBe(name);
});
