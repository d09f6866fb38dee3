import { pagesOf } from "../../src/analyses/pages";
import { unitPages } from "../../src/analyses/unit-pages/unit-pages";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { buildNewPages } from "../../src/excel/build-pages";
import { readSurveys } from "../../src/excel/read-surveys";
import { plant } from "./faults/plant";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook();
});
afterEach(() => workbook.close());

async function evaluatedPages() {
  const reading = await readSurveys();
  const pages = pagesOf(unitPages, reading, DEFAULT_PROGRAMME, {});
  return pages.map((page) => page.evaluate(reading, DEFAULT_PROGRAMME, {}));
}

test("a sheet for each of 18 units takes no more requests than one, and none is read as a survey", async () => {
  const before = (await readSurveys()).sources.map(({ name }) => name);
  const pages = await evaluatedPages();
  const counting = plant(null);
  const outcomes = await buildNewPages(pages, "da").finally(() => counting.lift());
  expect(counting.requests()).toBeLessThanOrEqual(6);
  expect(outcomes).toHaveLength(18);
  expect(outcomes.map((outcome) => outcome?.kind)).toEqual(pages.map(() => "built"));
  const sheets = outcomes.flatMap((outcome) => (outcome?.kind === "built" ? outcome.sheet : []));
  expect(sheets).toEqual(pages.map(({ analysis }) => analysis.title.da));
  expect((await readSurveys()).sources.map(({ name }) => name)).toEqual(before);
  const [[title]] = await workbook.cells("Assens", "A1:A1", "text");
  expect(title).toBe("Assens ligger under alle enheder i Inddragende samtaleteknikker");
}, 120_000);

test("pages that are there are built again, each on its own sheet; new ones are added", async () => {
  const [first, second] = await evaluatedPages();
  await buildNewPages([first], "da");
  const [known, made] = await buildNewPages([first, second], "da");
  expect(known).toBeNull();
  expect(made).toMatchObject({ kind: "built", created: true, sheet: "Brøndby" });
  expect(await buildAnalysis(first, "da")).toMatchObject({
    kind: "built",
    created: false,
    sheet: "Assens",
  });
}, 120_000);
