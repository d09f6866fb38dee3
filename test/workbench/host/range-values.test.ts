import { openNodeWorkbook, type NodeWorkbook } from "../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ sheets: [{ name: "Data" }] });
});

afterEach(() => host.dispose());

test("what is written to a range is read back after load and sync", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:C2");
    range.values = [
      ["Enhed", 0.5, true],
      ["=B1*2", "'007", ""],
    ];
    const read = sheet.getRange("A1:C2");
    read.load("values,formulas,address,valueTypes,text");
    await context.sync();
    expect(read.values).toEqual([
      ["Enhed", 0.5, true],
      [1, "007", ""],
    ]);
    expect(read.formulas[1]).toEqual(["=B1*2", "007", ""]);
    expect(read.address).toBe("Data!A1:C2");
    expect(read.text[0]).toEqual(["Enhed", "0,5", "TRUE"]);
  });
});
