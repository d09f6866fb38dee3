import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let workbook: NodeWorkbook;
beforeEach(async () => {
  workbook = await openNodeWorkbook({ sheets: [{ name: "Data", values: [["a"], ["b"]] }] });
});
afterEach(() => workbook.dispose());

test("the merged cells in a range can be asked for, and are none where nothing is merged", async () => {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A2:A4").merge();
    sheet.getRange("C1:D1").merge();
    const some = sheet.getRange("A1:A10").getMergedAreasOrNullObject();
    some.load("areaCount,areas/items/rowIndex,areas/items/rowCount");
    const none = sheet.getRange("B1:B10").getMergedAreasOrNullObject();
    none.load("areaCount");
    await context.sync();
    expect(none.isNullObject).toBe(true);
    expect([some.isNullObject, some.areaCount]).toEqual([false, 1]);
    expect(some.areas.items.map(({ rowIndex, rowCount }) => [rowIndex, rowCount])).toEqual([
      [1, 3],
    ]);
  });
});
