import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { buildSheet } from "../../src/excel/build-sheet";
import { markOf } from "../../src/excel/mark";
import { readSurveys } from "../../src/excel/read-surveys";
import { text } from "../../src/report/plan-cell";
import { planWith } from "../report/plan";
import { plant } from "./faults/plant";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

/** How many requests something takes. */
async function requestsOf(what: () => Promise<unknown>): Promise<number> {
  const counting = plant(null);
  await what().finally(() => counting.lift());
  return counting.requests();
}

async function evaluated() {
  return overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
}

test("the sample's seven sheets are read in four requests, also beside what was built", async () => {
  expect(await requestsOf(() => readSurveys())).toBeLessThanOrEqual(4);
  await buildAnalysis(await evaluated(), "da");
  expect(await requestsOf(() => readSurveys())).toBeLessThanOrEqual(4);
});

test("a first build takes four requests at most, one of them for printing, and a rebuild five", async () => {
  const ready = await evaluated();
  expect(await requestsOf(() => buildAnalysis(ready, "da"))).toBeLessThanOrEqual(4);
  await workbook.write("Måling 6", "A198:D198", [["Ny enhed", "Måling 6", "", "I høj grad"]]);
  const again = await evaluated();
  expect(await requestsOf(() => buildAnalysis(again, "da"))).toBeLessThanOrEqual(5);
});

test("a plan takes one request more for every 4 MB", async () => {
  const sized = (megabytes: number) =>
    planWith({
      cells: Array.from({ length: megabytes * 100 }, () => [text("Å".repeat(5_000))]),
    });
  const small = await requestsOf(() => buildSheet(sized(1), markOf("Lille")));
  const large = await requestsOf(() => buildSheet(sized(10), markOf("Stor")));
  expect(large - small).toBe(2);
});
