import {
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from "@univerjs/core";
import type { Analysis } from "../../../src/analyses/analysis";
import { overview } from "../../../src/analyses/overview/overview";
import { ranking } from "../../../src/analyses/ranking/ranking";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { buildAnalysis } from "../../../src/excel/build-analysis";
import type { BuildOptions } from "../../../src/excel/build-outcome";
import { builtSheets } from "../../../src/excel/built-sheets";
import { markOf } from "../../../src/excel/mark";
import { readSurveys } from "../../../src/excel/read-surveys";
import { openNodeWorkbook, type NodeWorkbook } from "../../../src/workbench/host/node-workbook";

/** The user's steps in the workbench: one build is one of them, and all can be undone in turn. */

const HEADER = ["Enhed", "Tillid: 1", "Viden: 1"];
const round = (answer: string) => [
  HEADER,
  ...["Vejen", "Assens", "Odense"].map((unit) => [unit, answer, "I høj grad"]),
];

let host: NodeWorkbook;
beforeEach(async () => {
  host = await openNodeWorkbook({
    keepsUndo: true,
    sheets: [
      { name: "Måling 1", values: round("Slet ikke") },
      { name: "Måling 2", values: round("I høj grad") },
    ],
  });
  Object.assign(globalThis, { Excel: host.Excel, Office: host.Office });
  const instances = host.univer.__getInjector().get(IUniverInstanceService);
  const [book] = instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  instances.focusUnit(book.getUnitId());
});
afterEach(() => host.dispose());

async function build(options?: BuildOptions, analysis: Analysis = overview) {
  return buildAnalysis(
    analysis.evaluate(await readSurveys(), { ...DEFAULT_PROGRAMME, leastPersons: 1 }, {}),
    "da",
    options,
  );
}

/** What the add-in keeps in the workbook: its marks, and what it wrote. */
async function kept() {
  return host.Excel.run(async (context) => {
    const { names, settings } = context.workbook;
    names.load("items/name,items/formula,items/visible");
    settings.load("items/key,items/value");
    await context.sync();
    return [
      names.items.map(({ name, formula, visible }) => [name, formula, visible]),
      settings.items.map(({ key, value }) => [key, value]),
    ];
  });
}

/** What a sheet holds, how it looks, and which rules it has. */
async function shown(name = "Oversigt") {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange("A1:H30");
    range.load("formulas,numberFormat");
    range.conditionalFormats.load("items/type");
    await context.sync();
    return [range.formulas, range.numberFormat, range.conditionalFormats.items.length];
  });
}

async function sheets(): Promise<string[]> {
  return host.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });
}

async function write(sheet: string, address: string, value: string): Promise<void> {
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });
}

const steps = () => {
  let count = 0;
  const service = host.univer.__getInjector().get(IUndoRedoService);
  service.undoRedoStatus$.subscribe(({ undos }) => (count = undos)).unsubscribe();
  return count;
};

const undo = async () => {
  await host.univerAPI.undo();
  await host.settled();
};
const redo = async () => {
  await host.univerAPI.redo();
  await host.settled();
};

test("a first build is one step: undone, its sheet is gone, and it can be built again", async () => {
  await build();
  const before = await shown();
  expect(steps()).toBe(1);
  await undo();
  expect(await sheets()).toEqual(["Måling 1", "Måling 2"]);
  await redo();
  expect(await sheets()).toEqual(["Måling 1", "Måling 2", "Oversigt"]);
  expect(await shown()).toEqual(before);
  await undo();
  expect(await build()).toMatchObject({ kind: "built", sheet: "Oversigt" });
});

test("a build that is done again is one step: undone, its cells are as they were", async () => {
  await build();
  const before = await shown();
  await write("Måling 2", "B2", "Slet ikke");
  const changed = steps();
  await build();
  expect(steps()).toBe(changed + 1);
  expect(await shown()).not.toEqual(before);
  await undo();
  expect(await shown()).toEqual(before);
  expect(await build()).toMatchObject({ kind: "built", created: false });
});

test("a row that the user put in before a build can be undone after it, and nothing fails", async () => {
  await build();
  const before = await shown();
  const sheet = host.univerAPI.getActiveWorkbook()?.getSheetByName("Oversigt");
  sheet?.insertRowsBefore(3, 1);
  const inserted = await shown();
  await build({ whenForeign: "overwrite" });
  await undo();
  expect(await shown()).toEqual(inserted);
  await undo();
  expect(await shown()).toEqual(before);
  expect(await build()).toMatchObject({ kind: "built", created: false });
});

test("what the user does after a build is a step of its own", async () => {
  await build();
  const built = await shown();
  host.univerAPI.getActiveWorkbook()?.getSheetByName("Oversigt")?.getRange("J1").setValue("Husk");
  await undo();
  expect(await shown()).toEqual(built);
  await undo();
  expect(await sheets()).toEqual(["Måling 1", "Måling 2"]);
});

describe.each([
  ["a sheet of cells", overview],
  ["a sheet with charts", ranking],
] as const)("the build of %s", (_, analysis) => {
  const again = (options?: BuildOptions) => build(options, analysis);
  const state = async () => (await builtSheets([markOf(analysis.mark)]))[0];

  test("is undone and done again with all that the add-in keeps of it", async () => {
    await again();
    const first = [await shown(analysis.title.da), await kept()];
    await write("Måling 2", "B2", "Slet ikke");
    const changed = steps();
    await again();
    expect(steps()).toBe(changed + 1);
    const second = [await shown(analysis.title.da), await kept()];
    await undo();
    expect([await shown(analysis.title.da), await kept()]).toEqual(first);
    expect(await state()).toMatchObject({ kind: "stands" });
    await redo();
    expect([await shown(analysis.title.da), await kept()]).toEqual(second);
    for (let i = steps(); i > 0; i--) await undo();
    expect(await kept()).toEqual([[], []]);
    expect(await state()).toEqual({ kind: "gone" });
    expect(await again()).toMatchObject({ kind: "built", created: true });
  });

  test("on a new sheet beside the user's is undone, and the old one is ours again", async () => {
    await again();
    await write(analysis.title.da, "C10", "min note");
    const before = await kept();
    expect(await again({ whenForeign: "new-sheet" })).toMatchObject({ created: true });
    await undo();
    expect(await kept()).toEqual(before);
    expect(await again()).toMatchObject({ kind: "foreign", sheet: analysis.title.da });
  });
});

test("what the add-in only keeps is no step of the user's", async () => {
  const before = steps();
  await host.Excel.run(async (context) => {
    context.workbook.settings.add("Valg", "1");
    context.workbook.names.add("Skjult", "=1");
    await context.sync();
  });
  expect(steps()).toBe(before);
});
