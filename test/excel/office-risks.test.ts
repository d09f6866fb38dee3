import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { addTextSheet } from "../../src/excel/add-sheets";
import { buildAnalysis } from "../../src/excel/build-analysis";
import type { BuildOptions } from "../../src/excel/build-sheet";
import { insertWorkbook } from "../../src/excel/insert-workbook";
import { OFFICE_CODES, troubleOf } from "../../src/excel/office-error";
import { officeSentence } from "../../src/excel/office-sentence";
import { watchPane } from "../../src/excel/pane-visibility";
import { blocksOf, rowBytes } from "../../src/excel/payload";
import { readSurveys } from "../../src/excel/read-surveys";
import { readUnattended } from "../../src/excel/read-unattended";
import { sheetPresence, showCell, watchSheets } from "../../src/excel/sheet-presence";
import { Worksheet } from "../../src/workbench/host/objects/worksheet";
import { WorksheetCollection } from "../../src/workbench/host/objects/worksheet-collection";
import { writeXlsx } from "../files/write-xlsx";
import { plant, type Fault } from "./faults/plant";
import { openSmall } from "./faults/scenarios";
import { snapshot } from "./faults/snapshot";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

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

async function withFault<T>(fault: Partial<Fault>, act: () => Promise<T>): Promise<T> {
  const planted = plant({ at: 0, way: "before", lasting: false, ...fault });
  try {
    return await act();
  } finally {
    planted.lift();
    expect(planted.met()).toBe(true);
  }
}

async function change(what: (context: Excel.RequestContext) => void): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context);
    await context.sync();
  });
}

// #625, #3388: every call fails while the user writes in a cell, unless it is told to wait.
test("readings wait while a cell is written in", async () => {
  const { Excel } = workbook.host;
  const options: unknown[] = [];
  const run = (...given: unknown[]) => {
    options.push(given.length > 1 ? given[0] : null);
    return (Excel.run as (...given: unknown[]) => Promise<unknown>)(...given);
  };
  Object.assign(globalThis, { Excel: { run } });
  await readSurveys();
  await sheetPresence(["Måling 1"]);
  expect(options).toEqual([{ delayForCellEdit: true }, { delayForCellEdit: true }]);
});

test("a reading that nobody asked for fails quietly, with the reason", async () => {
  expect(await readUnattended()).toMatchObject({ kind: "read", reading: { sources: {} } });
  const code = "InvalidOperationInCellEditMode";
  const outcome = await withFault({ lasting: true, code }, () => readUnattended());
  expect(outcome).toEqual({ kind: "old", why: "cell-editing" });
  const cancelled = await readUnattended({ signal: AbortSignal.abort() });
  expect(cancelled).toEqual({ kind: "old", why: "cancelled" });
});

// A calculating function starts the shared runtime, and closing the pane does not stop it.
describe("whether the pane is visible", () => {
  const tell: ((message: { visibilityMode: string }) => void)[] = [];
  let ended = 0;
  const addin = {
    onVisibilityModeChanged: (listener: (message: { visibilityMode: string }) => void) => {
      tell.push(listener);
      return Promise.resolve(() => Promise.resolve(void ended++));
    },
  };

  test("is what Office tells, and whoever waits goes on when it is opened", async () => {
    Object.assign(globalThis, { Office: { addin } });
    const told: boolean[] = [];
    const pane = watchPane((visible) => told.push(visible));
    await pane.whenVisible();
    tell[0]({ visibilityMode: "Hidden" });
    expect(pane.isVisible()).toBe(false);
    let went = false;
    const waiting = pane.whenVisible().then(() => (went = true));
    await Promise.resolve();
    expect(went).toBe(false);
    tell[0]({ visibilityMode: "Taskpane" });
    await waiting;
    expect(told).toEqual([false, true]);
    await pane.end();
    expect(ended).toBe(1);
  });

  test.each([
    ["no such event", { addin: {} }],
    ["no add-in to ask", {}],
    ["an event that fails", { addin: { onVisibilityModeChanged: () => Promise.reject(Error()) } }],
  ])("is taken for granted where Office has %s", async (_, Office) => {
    Object.assign(globalThis, { Office });
    const pane = watchPane();
    await pane.whenVisible();
    expect(pane.isVisible()).toBe(true);
    await pane.end();
  });
});

describe("requests of at most 5 MB", () => {
  const cell = fc.oneof(fc.string({ unit: "binary" }), fc.double(), fc.constant('æøå »\n"'));

  test("a row weighs at least what it weighs as JSON in UTF-8", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), (row) => {
        expect(rowBytes(row)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(row)));
      }),
    );
  });

  test("twenty columns with three long comments fit, however many rows there are", () => {
    const comment = "Vi øver os på at få borgeren til at føre ordet. ".repeat(7).slice(0, 300);
    const row = [...new Array<string>(17).fill("I høj grad"), comment, comment, comment];
    const blocks = blocksOf(new Array<string[]>(9_000).fill(row));
    expect(blocks.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(9_000);
    for (const { rows } of blocks) {
      expect(Buffer.byteLength(JSON.stringify(rows))).toBeLessThan(4_000_000);
    }
  });

  test("rows that Excel finds too heavy are written in halves", async () => {
    const rows = Array.from({ length: 9 }, (_, i) => [`Række ${i}`, String(i)]);
    const code = "RequestPayloadSizeLimitExceeded";
    const name = await withFault({ at: 2, code }, () => addTextSheet("Data", rows));
    expect(await workbook.cells(name, "A1:B9")).toEqual(rows.map(([text], i) => [text, i]));
  });

  test("rows whose answer is too heavy are read in halves", async () => {
    const code = "ResponsePayloadSizeLimitExceeded";
    const { rounds } = await withFault({ at: 2, code }, () => readSurveys());
    expect(rounds.map(({ responses }) => responses)).toEqual([18, 18]);
  });
});

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

// #3611, #1590: no merged areas where there are more than 512, and only those that begin in the range.
describe("cells that are merged downwards", () => {
  const rows = Array.from({ length: 1_400 }, (_, i) => [i % 2 === 0 ? "Vejen" : "", "I høj grad"]);
  beforeEach(async () => {
    workbook.close();
    workbook = await openWorkbook([
      { name: "Måling 1", rows: [["Enhed", "A: 1"], ...rows] },
      {
        name: "Måling 2",
        rows: [
          ["Enhed", "A: 1"],
          ["Vejen", "I høj grad"],
          ["", "I høj grad"],
        ],
      },
    ]);
    await change((context) => {
      const [first, second] = ["Måling 1", "Måling 2"].map((name) =>
        context.workbook.worksheets.getItem(name),
      );
      rows.forEach((_, i) => {
        if (i % 2 === 0) first.getRange(`A${i + 2}:A${i + 3}`).merge();
      });
      second.getRange("A2:A3").merge();
    });
  });

  test("are all found, also where they are very many", async () => {
    const { rounds } = await readSurveys();
    expect(rounds.map(({ responses }) => responses)).toEqual([1_400, 2]);
  });

  test("are asked for sheet by sheet where Excel does not answer for all", async () => {
    const { rounds } = await withFault({ at: 3 }, () => readSurveys());
    expect(rounds.map(({ responses }) => responses)).toEqual([1_400, 2]);
  });

  test("are not passed over where Excel cannot be reached at all", async () => {
    const reading = withFault({ at: 3, lasting: true, code: "ConnectionFailure" }, () =>
      readSurveys(),
    );
    await expect(reading).rejects.toMatchObject({ code: "ConnectionFailure" });
  });
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
  let told = 0;
  const end = await watchSheets(() => told++);
  expect(await showCell("Oversigt", "C3")).toBe("visible");
  await change(({ workbook: { worksheets } }) => {
    worksheets.getItem("Måling 1").visibility = "Hidden";
    worksheets.getItem("Oversigt").delete();
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toBeGreaterThan(0);
  await end();
  expect([...(await sheetPresence(["Måling 1", "Måling 2", "Oversigt"]))]).toEqual([
    ["Måling 1", "hidden"],
    ["Måling 2", "visible"],
    ["Oversigt", "gone"],
  ]);
  expect(await showCell("Oversigt", null)).toBe("gone");
  expect(await showCell("Måling 1", null)).toBe("hidden");
});
