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

async function built() {
  const evaluated = overview.evaluate(await readSurveys(), DEFAULT_PROGRAMME, {});
  await buildAnalysis(evaluated, "da");
  const [table] = evaluated.facts("da");
  return table.rows.find(({ name }) => name === "Vejen");
}

describe("the cell that a claim was held against", () => {
  it("is selected in the built sheet, also after the block was moved", async () => {
    const row = await built();
    expect(await showBuilt("Oversigt", row?.cell ?? "")).toEqual({
      kind: "shown",
      sheet: "Oversigt",
    });
    const first = await selected();
    expect(first.values[0][0]).toBeCloseTo(row?.result ?? NaN, 12);
    await workbook.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Oversigt");
      sheet.getRange("1:2").insert("Down");
      await context.sync();
    });
    await showBuilt("Oversigt", row?.cell ?? "");
    const second = await selected();
    expect(second.address).not.toBe(first.address);
    expect(second.values).toEqual(first.values);
  });

  it("is not looked for where nothing is built", async () => {
    expect(await showBuilt("Oversigt", "E9")).toEqual({ kind: "not-built" });
  });
});
