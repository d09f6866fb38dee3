import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ sheets: [{ name: "Data", values: [["Enhed"]] }] });
});

afterEach(() => host.dispose());

const readName = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.getFirst();
  sheet.load("name");
  return context.sync().then(() => sheet.name);
};

// OfficeDev/office-js#625, and the error of that name among Excel.ErrorCodes.
test("requests fail while the user writes in a cell, and go through afterwards", async () => {
  host.setCellEditing(true);
  await expect(host.Excel.run(readName)).rejects.toMatchObject({
    code: "InvalidOperationInCellEditMode",
  });
  host.setCellEditing(false);
  expect(await host.Excel.run(readName)).toBe("Data");
});

// learn.microsoft.com/javascript/api/excel/excel.runoptions#delayForCellEdit
test("a run that was asked to wait for the cell to be left does so", async () => {
  host.setCellEditing(true);
  let done = false;
  const run = host.Excel.run({ delayForCellEdit: true }, readName).then((name) => {
    done = true;
    return name;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toBe(false);
  host.setCellEditing(false);
  expect(await run).toBe("Data");
});

// learn.microsoft.com/javascript/api/office/office.addin#onVisibilityModeChanged
test("that the pane is closed and opened again is told until the watch ends", async () => {
  const heard: string[] = [];
  const end = await host.Office.addin.onVisibilityModeChanged((message) =>
    heard.push(message.visibilityMode),
  );
  host.setPaneVisible(false);
  host.setPaneVisible(false);
  await host.Office.addin.showAsTaskpane();
  await host.Office.addin.hide();
  await end();
  host.setPaneVisible(true);
  expect(heard).toEqual(["Hidden", "Taskpane", "Hidden"]);
});

test("the add-in goes on running while its pane is closed", async () => {
  host.setPaneVisible(false);
  expect(await host.Excel.run(readName)).toBe("Data");
});
