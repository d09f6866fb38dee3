import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { builtSheets } from "../../src/excel/built-sheets";
import { markOf } from "../../src/excel/mark";
import { readSurveys } from "../../src/excel/read-surveys";
import { plant } from "./faults/plant";
import { openSmall } from "./faults/scenarios";
import type { OpenedWorkbook } from "./workbook";

/** What has become of a sheet that was built. */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openSmall();
});
afterEach(() => workbook.close());

const BLOCK = "A1:L70";

async function build(): Promise<void> {
  await buildAnalysis(overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {}), "da");
}

async function change(what: (sheet: Excel.Worksheet) => void): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context.workbook.worksheets.getItem("Oversigt"));
    await context.sync();
  });
}

async function now() {
  const [state] = await builtSheets([markOf(overview.mark)]);
  return state;
}

test("a sheet that was never built is not there", async () => {
  expect(await now()).toEqual({ kind: "gone" });
});

describe("a sheet that was built", () => {
  beforeEach(() => build());

  test("stands, also where the user has written in it or put a row in", async () => {
    expect(await now()).toEqual({ kind: "stands", sheet: "Oversigt", isVisible: true });
    await workbook.write("Oversigt", "B3", [["min"]]);
    await change((sheet) => sheet.getRange("4:4").insert("Down"));
    expect(await now()).toMatchObject({ kind: "stands" });
  });

  test("is known by the name that it has now, and it is told whether it is hidden", async () => {
    await change((sheet) => {
      sheet.name = "Vores";
      sheet.visibility = "Hidden";
    });
    expect(await now()).toEqual({ kind: "stands", sheet: "Vores", isVisible: false });
  });

  test("is gone when it is deleted", async () => {
    await change((sheet) => sheet.delete());
    expect(await now()).toEqual({ kind: "gone" });
  });

  test("is undone when its cells are empty again", async () => {
    await change((sheet) => sheet.getRange(BLOCK).clear("Contents"));
    expect(await now()).toEqual({ kind: "undone", sheet: "Oversigt" });
  });

  test("is undone when its cells hold what they held before it was built again", async () => {
    const before = await workbook.cells("Oversigt", BLOCK, "formulas");
    await workbook.write("Måling 2", "B2:B7", new Array(6).fill(["Slet ikke"]));
    await build();
    expect(await now()).toMatchObject({ kind: "stands" });
    await workbook.write("Oversigt", BLOCK, before);
    expect(await now()).toMatchObject({ kind: "undone" });
  });

  test("stands while it is being written again, though cells were cleared", async () => {
    await workbook.write("Måling 2", "B2:B7", new Array(6).fill(["Slet ikke"]));
    const planted = plant({ at: 4 + 3, way: "before", lasting: true });
    await build().catch(() => undefined);
    planted.lift();
    await change((sheet) => sheet.getRange(BLOCK).clear("Contents"));
    expect(await now()).toMatchObject({ kind: "stands" });
  });
});
