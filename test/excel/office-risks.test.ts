import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { addTextSheet } from "../../src/excel/add-sheets";
import { buildAnalysis } from "../../src/excel/build-analysis";
import type { BuildOptions } from "../../src/excel/build-sheet";
import { insertWorkbook } from "../../src/excel/insert-workbook";
import { OFFICE_CODES, troubleOf } from "../../src/excel/office-error";
import { officeSentence } from "../../src/excel/office-sentence";
import { readSurveys } from "../../src/excel/read-surveys";
import { sheetPresence, showCell } from "../../src/excel/sheet-presence";
import { Worksheet } from "../../src/workbench/host/objects/worksheet";
import { WorksheetCollection } from "../../src/workbench/host/objects/worksheet-collection";
import { writeXlsx } from "../files/write-xlsx";
import { withFault } from "./faults/plant";
import { openSmall } from "./faults/scenarios";
import { snapshot } from "./faults/snapshot";
import type { OpenedWorkbook } from "./workbook";

/*
 * What is known to go otherwise in the real Excel than one would think. The numbers are threads of
 * OfficeDev/office-js.
 */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openSmall();
});
afterEach(() => workbook.close());

async function build(options?: BuildOptions) {
  return buildAnalysis(
    overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {}),
    "da",
    options,
  );
}

async function change(what: (context: Excel.RequestContext) => void): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context);
    await context.sync();
  });
}

// #6091, #5206: settings have been lost when a workbook was opened again.
test("where the settings were lost it is asked what to do, and the same sheet can be taken over", async () => {
  await build();
  await change(({ workbook: { settings } }) => settings.getItem("Fidelitet.Oversigt").delete());
  const outcome = await build();
  expect(outcome).toMatchObject({ kind: "foreign", sheet: "Oversigt" });
  expect(outcome.kind === "foreign" && outcome.cells.length).toBeGreaterThan(20);
  expect(await build({ whenForeign: "overwrite" })).toMatchObject({
    kind: "built",
    created: false,
  });
  expect(await build()).toMatchObject({ kind: "built", created: false });
  expect(Object.values((await snapshot(workbook)).sheets)[2].rules).toHaveLength(6);
});

// #3179, #3809, #2718: on the web sheets may be inserted although a failure is reported.
test("a file that came in although Excel reported a failure is in, once", async () => {
  const rows = [
    ["Enhed", "Tillid: 1"],
    ["Vejen", "I høj grad"],
  ];
  const file = Buffer.from(writeXlsx([{ name: "Ark1", rows }])).toString("base64");
  const names = await withFault({ at: 1, way: "after" }, () => insertWorkbook("Måling 3", file));
  expect(names).toEqual(["Måling 3"]);
  expect(await workbook.sheetNames()).toEqual(["Måling 1", "Måling 2", "Måling 3"]);
});

test("a file's only sheet takes the file's name, with a number where that is taken", async () => {
  const file = Buffer.from(writeXlsx([{ name: "Ark1", rows: [["a"]] }])).toString("base64");
  expect(await insertWorkbook("Måling 2", file)).toEqual(["Måling 2 (2)"]);
});

test("of a file that came in unsaid, sheets without anything in them are not told as brought in", async () => {
  const sheets = [
    { name: "Svar", rows: [["Enhed"], ["Vejen"]] },
    { name: "Tomt", rows: [] },
  ];
  const file = Buffer.from(writeXlsx(sheets)).toString("base64");
  const names = await withFault({ at: 1, way: "after" }, () => insertWorkbook("Måling 3", file));
  expect(names).toEqual(["Måling 3"]);
});

// #5222: a rule may be listed and then not be found; its id is documented as its priority only.
test("a rule that Excel lists and does not find stops no build, and the rules are whole", async () => {
  await build();
  const before = await snapshot(workbook);
  expect(await withFault({ at: 6, code: "ItemNotFound" }, () => build())).toMatchObject({
    kind: "built",
    created: false,
  });
  const after = await snapshot(workbook);
  expect(after.sheets.Oversigt.rules).toEqual(before.sheets.Oversigt.rules);
});

// #930: a sheet that is added and activated in one request was not shown on the web.
test("a new sheet is shown in a later request than the one that adds it", async () => {
  const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
  const add = jest.spyOn(WorksheetCollection.prototype, "add");
  const activate = jest.spyOn(Worksheet.prototype, "activate");
  const calls: [added: number, activated: number][] = [];
  const end = workbook.host.watchSyncs(() => {
    calls.push([add.mock.calls.length, activate.mock.calls.length]);
  });
  await buildAnalysis(evaluated, "da");
  end();
  expect(calls).toContainEqual([1, 0]);
  expect(calls.at(-1)).toEqual([1, 1]);
  add.mockRestore();
  activate.mockRestore();
});

// #3558, #3740: an add-in that starts with the workbook has kept workbooks from opening.
test("the add-in never asks to be started with the workbook", () => {
  const source = path.join(__dirname, "../../src");
  const product = readdirSync(source, { recursive: true, encoding: "utf8" }).filter(
    (file) => /\.tsx?$/.test(file) && !file.startsWith("workbench"),
  );
  expect(product.length).toBeGreaterThan(100);
  for (const file of product) {
    expect(readFileSync(path.join(source, file), "utf8")).not.toContain("setStartupBehavior");
  }
});

test("the error that hindered a sheet is told, not that of taking it away again", async () => {
  const adding = withFault({ at: 1, lasting: true, code: "AccessDenied" }, () =>
    addTextSheet("Data", [["a"]]),
  );
  await expect(adding).rejects.toMatchObject({ code: "AccessDenied" });
  expect(await workbook.sheetNames()).toEqual(["Måling 1", "Måling 2"]);
});

test("every one of Office's codes has a sentence of its trouble, in both languages", () => {
  const { ErrorCodes } = workbook.host.Excel as unknown as { ErrorCodes: Record<string, string> };
  expect(OFFICE_CODES).toEqual(expect.arrayContaining(Object.values(ErrorCodes)));
  for (const code of [...OFFICE_CODES, "", "SomethingNew"]) {
    const [danish, english] = (["da", "en"] as const).map((each) => officeSentence(code, each));
    expect(danish).toMatch(/^[A-ZÆØÅ].*\.$/);
    expect(english).not.toBe(danish);
    expect(danish).not.toContain(code === "" ? "RichApi" : code);
  }
  expect(troubleOf("toString")).toBe("unexplained");
});

test("what was told of a sheet can be looked at again, and is not shown where it is gone", async () => {
  await build();
  expect(await showCell("Oversigt", "C3")).toBe("visible");
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem("Måling 1").visibility = "Hidden";
    worksheets.getItem("Oversigt").delete();
  });
  expect([...(await sheetPresence(["Måling 1", "Måling 2", "Oversigt"]))]).toEqual([
    ["Måling 1", "hidden"],
    ["Måling 2", "visible"],
    ["Oversigt", "gone"],
  ]);
  expect(await showCell("Oversigt", null)).toBe("gone");
  expect(await showCell("Måling 1", null)).toBe("hidden");
});

test("a cell that is told of is shown and selected, the sheet's first where none is told", async () => {
  const selected = () =>
    workbook.host.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
  expect(await showCell("Måling 2", "C7")).toBe("visible");
  expect(await selected()).toBe("'Måling 2'!C7");
  await showCell("Måling 1", "B2");
  expect(await selected()).toBe("'Måling 1'!B2");
  await showCell("Måling 2", null);
  expect(await selected()).toBe("'Måling 2'!A1");
});
