import fc from "fast-check";
import { addTextSheet } from "../../src/excel/add-sheets";
import { watchPane } from "../../src/excel/pane-visibility";
import { blocksOf, rowBytes } from "../../src/excel/payload";
import { readSurveys } from "../../src/excel/read-surveys";
import { readUnattended } from "../../src/excel/read-unattended";
import { sheetPresence } from "../../src/excel/sheet-presence";
import { withFault } from "./faults/plant";
import { openSmall } from "./faults/scenarios";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

/*
 * What the real Excel refuses, or does not answer, and where: what is known of reading and of long
 * writing. The numbers are threads of OfficeDev/office-js.
 */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openSmall();
});
afterEach(() => workbook.close());

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

  test("is at first what the page shows: one that a function loads has no room yet", async () => {
    Object.assign(globalThis, { Office: { addin } });
    const page = Object.assign(new EventTarget(), { innerWidth: 0, innerHeight: 0 });
    const document = Object.assign(new EventTarget(), { hidden: false });
    Object.assign(globalThis, { window: page, document });
    try {
      const [loaded, pressed] = [watchPane(), watchPane()];
      expect(loaded.isVisible()).toBe(false);
      page.dispatchEvent(new Event("pointerdown"));
      expect(pressed.isVisible()).toBe(true);
      const opened = watchPane();
      expect(opened.isVisible()).toBe(false);
      Object.assign(page, { innerWidth: 350, innerHeight: 800 });
      page.dispatchEvent(new Event("resize"));
      await opened.whenVisible();
      tell.at(-1)?.({ visibilityMode: "Hidden" });
      page.dispatchEvent(new Event("resize"));
      expect(opened.isVisible()).toBe(false);
      for (const each of [loaded, pressed, opened]) await each.end();
    } finally {
      Reflect.deleteProperty(globalThis, "window");
      Reflect.deleteProperty(globalThis, "document");
    }
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

  test.each(["a", "æ", "»", "€", "😀", '"', "\\", "\u0001"])(
    "a text of %j weighs what it weighs",
    (letter) => {
      const row = [letter.repeat(1_000)];
      const bytes = Buffer.byteLength(JSON.stringify(row));
      expect(rowBytes(row)).toBeGreaterThanOrEqual(bytes);
      expect(rowBytes(row)).toBeLessThan(bytes + 10);
    },
  );

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
