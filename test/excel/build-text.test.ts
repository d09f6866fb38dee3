import { overview } from "../../src/analyses/overview/overview";
import { sentencesOf } from "../../src/analyses/text/sentences-of";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildText } from "../../src/excel/build-text";
import { readSurveys } from "../../src/excel/read-surveys";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => (workbook = await openWorkbook()));
afterEach(() => workbook.close());

test("the sentences are written to a sheet of their own, which is never read as a survey", async () => {
  const before = await readSurveys();
  const told = sentencesOf([overview.evaluate(before, DEFAULT_PROGRAMME, {})], "da", "all");
  expect(await buildText(told, "da")).toMatchObject({
    kind: "built",
    sheet: "Tekst",
    created: true,
  });
  const column = (await workbook.cells("Tekst", "B1:B12")).map(([cell]) => cell);
  const row = column.indexOf(told[0].sentences[0].text) + 1;
  expect(row).toBeGreaterThan(0);
  const after = await readSurveys();
  expect(after.skipped).toEqual(before.skipped);
  expect(after.others.map(({ name }) => name)).not.toContain("Tekst");

  const own = `B${String(row)}`;
  await workbook.write("Tekst", own, [["Min egen sætning."]]);
  expect(await buildText(told, "da")).toMatchObject({ kind: "built", sheet: "Tekst (2)" });
  expect(await workbook.cells("Tekst", own)).toEqual([["Min egen sætning."]]);
});
