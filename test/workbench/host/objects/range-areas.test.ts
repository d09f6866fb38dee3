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

// OfficeDev/office-js#3611
test("merged cells that begin outside the range are not told of", async () => {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A4").merge();
    const below = sheet.getRange("A2:A9").getMergedAreasOrNullObject();
    await context.sync();
    expect(below.isNullObject).toBe(true);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range#getMergedAreasOrNullObject
test("more than 512 merged areas are not given", async () => {
  await workbook.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B513").merge(true);
    await context.sync();
    const most = sheet.getRange("A1:B512").getMergedAreasOrNullObject();
    most.load("areaCount");
    await context.sync();
    expect(most.areaCount).toBe(512);
    sheet.getRange("A1:B513").getMergedAreasOrNullObject().load("areaCount");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
