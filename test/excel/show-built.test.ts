import { overview } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { buildAnalysis } from "../../src/excel/build-analysis";
import { readSurveys } from "../../src/excel/read-surveys";
import { showBuilt } from "../../src/excel/show-built";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => (workbook = await openWorkbook()));
afterEach(() => workbook.close());

const selected = () =>
  workbook.host.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load("address,values");
    await context.sync();
    return { address: range.address, values: range.values as unknown[][] };
  });

async function built(lead = "") {
  const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
  const rows = evaluated.plan({ language: "da", builtAt: new Date() }).cells.length;
  await buildAnalysis(evaluated, "da", { lead });
  const [table] = evaluated.facts("da");
  const vejen = table.rows.find(({ name }) => name === "Vejen");
  return { cell: vejen?.cell ?? "", result: vejen?.result ?? NaN, rows };
}

describe("the cell that a claim was held against", () => {
  it("is selected in the built sheet, also after the block was moved", async () => {
    const row = await built();
    expect(await showBuilt("Oversigt", row.cell, row.rows)).toEqual({
      kind: "shown",
      sheet: "Oversigt",
    });
    const first = await selected();
    expect(first.values[0][0]).toBeCloseTo(row.result, 12);
    await workbook.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Oversigt");
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    await showBuilt("Oversigt", row.cell, row.rows);
    const second = await selected();
    expect(second.address).not.toBe(first.address);
    expect(second.values).toEqual(first.values);
  });

  it("stands lower where the page begins with sentences", async () => {
    const row = await built("Tre enheder opnår høj implementeringsgrad, og resten gør ikke.");
    expect(await workbook.cells("Oversigt", "A4")).toEqual([
      ["Tre enheder opnår høj implementeringsgrad, og resten gør ikke."],
    ]);
    await showBuilt("Oversigt", row.cell, row.rows);
    expect((await selected()).values[0][0]).toBeCloseTo(row.result, 12);
  });

  it("is not looked for where nothing is built", async () => {
    expect(await showBuilt("Oversigt", "E9", 40)).toEqual({ kind: "not-built" });
  });
});
