import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { buildSentences } from "../../src/excel/build-sentences";
import type { BuildOptions } from "../../src/excel/build-sheet";
import { readSurveys } from "../../src/excel/read-surveys";
import { beforeRequest, plant } from "./faults/plant";
import { openSmall, sortUnits } from "./faults/scenarios";
import { snapshot } from "./faults/snapshot";
import type { OpenedWorkbook } from "./workbook";

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

async function change(what: (sheet: Excel.Worksheet) => void): Promise<void> {
  await workbook.host.Excel.run(async (context) => {
    what(context.workbook.worksheets.getItem("Oversigt"));
    await context.sync();
  });
}

async function units(rows = "A9:A12"): Promise<unknown[]> {
  return (await workbook.cells("Oversigt", rows)).flat();
}

/** The first request of a rebuild that writes: before it, the block was looked at. */
const WRITING = 2;

/** A rebuild, and something that happens just before it writes. */
async function buildWhile(what: () => Promise<unknown>, options?: BuildOptions) {
  const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
  const planted = beforeRequest(WRITING, what);
  try {
    return await buildAnalysis(evaluated, "da", options);
  } finally {
    planted.lift();
    expect(planted.met()).toBe(true);
  }
}

describe("a table that was worked with", () => {
  beforeEach(() => build());

  test("rows that were sorted are named by their cells, and nothing is changed", async () => {
    await sortUnits(workbook);
    const before = await snapshot(workbook);
    const outcome = await build();
    expect(outcome).toMatchObject({ kind: "foreign", sheet: "Oversigt", reordered: true });
    expect(outcome.kind === "foreign" && outcome.cells).toEqual(
      expect.arrayContaining(["A9", "A11"]),
    );
    expect(await snapshot(workbook)).toEqual(before);
  });

  test("the user's order of units can be kept, new units come after them", async () => {
    await sortUnits(workbook);
    const sorted = await units("A9:A11");
    await workbook.write("Måling 2", "A20:C20", [["Billund", "I høj grad", "Slet ikke"]]);
    expect(await build({ keepOrder: true })).toMatchObject({ kind: "built", created: false });
    expect(await units()).toEqual([...sorted, "Billund"]);
    const results = await workbook.cells("Oversigt", "A9:H12");
    const again = await build();
    expect(again).toMatchObject({ kind: "built", ordered: true });
    expect(buildSentences(again, "da")[0]).toMatch(/rækkefølge, som du har givet dem/);
    expect(await units()).toEqual([...sorted, "Billund"]);
    expect(await build({ keepOrder: false })).toMatchObject({ kind: "built" });
    const plain = await workbook.cells("Oversigt", "A9:H12");
    expect([...plain].sort()).toEqual([...results].sort());
    expect(await units()).not.toEqual([...sorted, "Billund"]);
  });

  test("what was changed in a sorted table is asked for, also where the order is to be kept", async () => {
    await sortUnits(workbook);
    await workbook.write("Oversigt", "C10", [["rettet"]]);
    const outcome = await build({ keepOrder: true });
    expect(outcome.kind === "foreign" && outcome.cells).toContain("C10");
    expect(await workbook.cells("Oversigt", "C10")).toEqual([["rettet"]]);
  });

  test("of a column that was put in, only what is written in it is asked for", async () => {
    await change((sheet) => sheet.getRange("C:C").insert("Right"));
    expect(await build()).toMatchObject({ kind: "built", created: false });
    await change((sheet) => sheet.getRange("C:C").insert("Right"));
    await workbook.write("Oversigt", "C9:C10", [["se bilag"], ["ring"]]);
    expect(await build()).toMatchObject({ kind: "foreign", cells: ["C9", "C10"] });
  });

  test("of a row that was put in, only what is written in it is asked for", async () => {
    await change((sheet) => sheet.getRange("10:10").insert("Down"));
    await workbook.write("Oversigt", "A10", [["min række"]]);
    expect(await build()).toMatchObject({ kind: "foreign", cells: ["A10"] });
    expect(await build({ whenForeign: "overwrite" })).toMatchObject({ kind: "built" });
    expect(await units()).not.toContain("min række");
  });

  test("a row that was put in and taken out again leaves nothing to ask", async () => {
    await change((sheet) => sheet.getRange("10:10").insert("Down"));
    await change((sheet) => sheet.getRange("10:10").delete("Up"));
    expect(await build()).toMatchObject({ kind: "built", created: false });
  });

  test("undoing a rebuild brings back what is still ours", async () => {
    const before = await workbook.cells("Oversigt", "A1:H50", "formulas");
    await workbook.write("Måling 2", "B2:B7", new Array(6).fill(["Slet ikke"]));
    await build();
    expect(await workbook.cells("Oversigt", "A1:H50", "formulas")).not.toEqual(before);
    await workbook.write("Oversigt", "A1:H50", before);
    expect(await build()).toMatchObject({ kind: "built", created: false });
  });

  test("what the first release wrote is known again, its rules too", async () => {
    const { formulas } = (await snapshot(workbook)).sheets.Oversigt;
    const held = formulas.map((row) => row.some((cell) => cell !== ""));
    const rows = held.lastIndexOf(true) + 1;
    await workbook.host.Excel.run(async (context) => {
      const { settings, names } = context.workbook;
      names.getItem("Fidelitet.Oversigt").formula = `='Oversigt'!$A$1:$H$${rows}`;
      const record = { formulas: formulas.slice(0, rows).map((row) => row.slice(0, 8)) };
      settings.add("Fidelitet.Oversigt", JSON.stringify({ ...record, rules: ["a1b2c3"] }));
      await context.sync();
    });
    expect(await build()).toMatchObject({ kind: "built", created: false });
    expect((await snapshot(workbook)).sheets.Oversigt.rules).toHaveLength(6);
  });

  test("undoing the first build leaves an empty block, which is built again", async () => {
    await change((sheet) => sheet.getRange("A1:L60").clear("Contents"));
    expect(await build()).toMatchObject({ kind: "built", created: false });
    expect(await workbook.sheetNames()).toHaveLength(3);
  });
});

describe("what happens to the sheet between two requests", () => {
  beforeEach(() => build());

  test("what the user writes in that moment stands, is told, and is asked for the next time", async () => {
    const outcome = await buildWhile(() => workbook.write("Oversigt", "C10", [["netop skrevet"]]));
    expect(outcome).toMatchObject({ kind: "built", kept: ["C10"] });
    expect(buildSentences(outcome, "da")[0]).toMatch(/C10.*Oversigt/);
    expect(await workbook.cells("Oversigt", "C10")).toEqual([["netop skrevet"]]);
    expect(await build()).toEqual({ kind: "foreign", sheet: "Oversigt", cells: ["C10"] });
  });

  test("and stands after the next build where Excel did not answer when it was to be put back", async () => {
    const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
    const failing = plant({ at: WRITING + 2, way: "before", lasting: false });
    const writing = beforeRequest(WRITING, () =>
      workbook.write("Oversigt", "C10", [["netop skrevet"]]),
    );
    await expect(buildAnalysis(evaluated, "da")).rejects.toThrow("Planted");
    writing.lift();
    failing.lift();
    expect(await buildAnalysis(evaluated, "da")).toMatchObject({ kind: "built", kept: ["C10"] });
    expect(await workbook.cells("Oversigt", "C10")).toEqual([["netop skrevet"]]);
  });

  test("but not where the user has written something newer in its place", async () => {
    const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
    const failing = plant({ at: WRITING + 2, way: "before", lasting: false });
    const writing = beforeRequest(WRITING, () => workbook.write("Oversigt", "C10", [["først"]]));
    await expect(buildAnalysis(evaluated, "da")).rejects.toThrow("Planted");
    writing.lift();
    failing.lift();
    const outcome = await buildWhile(() => workbook.write("Oversigt", "C10", [["nyere"]]));
    expect(outcome).toMatchObject({ kind: "built", kept: ["C10"] });
    expect(await workbook.cells("Oversigt", "C10")).toEqual([["nyere"]]);
  });

  test("a formula that the user writes in that moment stays one, a text that looks like one a text", async () => {
    await buildWhile(() => workbook.write("Oversigt", "C9:C10", [["=1+1"], ["'=1+1"]]));
    expect(await workbook.cells("Oversigt", "C9:C10")).toEqual([[2], ["=1+1"]]);
  });

  test("rows inserted above in that moment move the block, and nothing else is written over", async () => {
    await workbook.write("Oversigt", "J1", [["ved siden af"]]);
    const outcome = await buildWhile(() => change((sheet) => sheet.getRange("1:1").insert("Down")));
    expect(outcome).toMatchObject({ kind: "built", created: false });
    expect(await workbook.cells("Oversigt", "J2")).toEqual([["ved siden af"]]);
    const { rules } = (await snapshot(workbook)).sheets.Oversigt;
    expect(rules.filter((rule) => rule.includes("(C10)"))).toHaveLength(3);
    expect(rules).toHaveLength(6);
    expect((await units("A10:A12")).sort()).toEqual(["Assens", "Odense", "Vejen"]);
    expect(await build()).toMatchObject({ kind: "built", created: false });
  });

  test("a sheet that is deleted in that moment is told of, and the next build makes a new one", async () => {
    const outcome = await buildWhile(() => change((sheet) => sheet.delete()));
    expect(outcome).toEqual({ kind: "gone", sheet: "Oversigt" });
    expect(buildSentences(outcome, "en")).toHaveLength(1);
    expect(await build()).toMatchObject({ kind: "built", sheet: "Oversigt", created: true });
  });

  test("a sheet that is renamed or hidden in that moment is built where it is", async () => {
    const outcome = await buildWhile(() =>
      change((sheet) => {
        sheet.name = "Vores";
        sheet.visibility = "Hidden";
      }),
    );
    expect(outcome).toMatchObject({ kind: "built", created: false });
    const active = () =>
      workbook.host.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.load("name,visibility");
        await context.sync();
        return [sheet.name, sheet.visibility];
      });
    const before = await active();
    const hidden = await build();
    expect(await active()).toEqual(before);
    expect(hidden).toMatchObject({ kind: "built", sheet: "Vores", hidden: true });
    expect(buildSentences(hidden, "da")).toHaveLength(1);
  });

  test("a sheet that is protected in that moment is told of", async () => {
    const planted = plant({ at: 2 + 4, way: "before", lasting: false, code: "AccessDenied" });
    const outcome = await build().finally(() => planted.lift());
    expect(outcome).toEqual({ kind: "protected", sheet: "Oversigt" });
    expect(buildSentences(outcome, "da")).toHaveLength(1);
  });
});

test("where no sheet can be added to the workbook that is told, and no mark is left", async () => {
  const before = await snapshot(workbook);
  const planted = plant({ at: 4 + 1, way: "before", lasting: false, code: "AccessDenied" });
  const outcome = await build().finally(() => planted.lift());
  expect(outcome).toEqual({ kind: "protected-workbook" });
  expect(buildSentences(outcome, "da")).toHaveLength(1);
  expect(await snapshot(workbook)).toEqual(before);
});
