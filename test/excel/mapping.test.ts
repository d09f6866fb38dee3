import { AnswerKind } from "../../src/survey/answers/answer-kind";
import { loadMapping, saveMapping } from "../../src/excel/mapping-store";
import { readSurveys } from "../../src/excel/read-surveys";
import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { NO_MAPPING } from "../../src/survey/recognise/recognise-sources";
import { openWorkbook } from "./workbook";

const ROWS = [
  ["Arbejdsplads nr.", "q1", "q2"],
  ["Vejen", "I høj grad", "Slet ikke"],
  ["Vejen", "I meget høj grad", "I høj grad"],
];

test("what the user decided is kept in the workbook and holds for every sheet of the shape", async () => {
  const workbook = await openWorkbook([
    { name: "Måling 1", rows: ROWS },
    { name: "Måling 2", rows: ROWS },
  ]);
  expect(await loadMapping()).toEqual(NO_MAPPING);
  const before = await readSurveys();
  const { shape } = before.sources[0];
  expect(before.findings.map(({ code }) => code)).toContain("elements-unknown");

  await saveMapping({ sheets: { [shape]: { items: { "1": "A", "2": "B" } } }, units: {} });
  const after = await readSurveys({ mapping: await loadMapping() });
  expect(after.sources.map(({ name }) => name)).toEqual(["Måling 1", "Måling 2"]);
  expect(after.findings.map(({ code }) => code)).not.toContain("elements-unknown");
  const { elements, total } = evaluateOverview(after);
  expect(elements).toEqual(["A", "B"]);
  expect(total.pooled.map(({ share }) => share)).toEqual([1, 0.5]);
  workbook.close();
});

test("a sheet that the user took out stays out, and a setting that is spoiled is as none", async () => {
  const workbook = await openWorkbook([{ name: "Måling 1", rows: ROWS }]);
  const { shape } = (await readSurveys()).sources[0];
  const left = await readSurveys({
    mapping: { sheets: { [shape]: { ignored: true } }, units: {} },
  });
  expect(left.rounds).toEqual([]);
  await workbook.host.Excel.run(async (context) => {
    context.workbook.settings.add("Fidelitet.Kortlægning", "{ikke json");
    await context.sync();
  });
  expect(await loadMapping()).toEqual(NO_MAPPING);
  workbook.close();
});

test("codes that version 1.0.0 kept still mean what the user chose, and are kept anew", async () => {
  const workbook = await openWorkbook([{ name: "Måling 1", rows: ROWS }]);
  const kept = { sheets: { form: { codes: { "5": 5, "6": 6, "7": 7 } } }, units: {} };
  await workbook.host.Excel.run(async (context) => {
    context.workbook.settings.add("Fidelitet.Kortlægning", JSON.stringify(kept));
    await context.sync();
  });
  const { VeryGreatExtent, DontKnow, NotApplicable } = AnswerKind;
  const mapping = await loadMapping();
  const codes = { "5": VeryGreatExtent, "6": DontKnow, "7": NotApplicable };
  expect(mapping.sheets.form.codes).toEqual(codes);
  await saveMapping(mapping);
  expect((await loadMapping()).sheets.form.codes).toEqual(codes);
  workbook.close();
});

test("codes of every kind are kept as they are, also those that version 1.0.0 numbered otherwise", async () => {
  const workbook = await openWorkbook([{ name: "Måling 1", rows: ROWS }]);
  const codes = Object.fromEntries(Object.values(AnswerKind).map((kind, i) => [String(i), kind]));
  await saveMapping({ sheets: { form: { codes } }, units: {} });
  expect((await loadMapping()).sheets.form.codes).toEqual(codes);
  workbook.close();
});
