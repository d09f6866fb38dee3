/**
 * How long an object of Office.js can be used. Microsoft tells of it in the errors InvalidObjectPath
 * and InvalidRequestContext (learn.microsoft.com/office/dev/add-ins/testing/
 * application-specific-api-error-handling) and on the page of `Excel.RequestContext.trackedObjects`.
 */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

/** For `toThrow`: an error with this code. */
const failing = (code: string) => expect.objectContaining({ code }) as Error;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Data", values: [["Enhed", "Svar"]] }, { name: "Andet" }],
  });
});

afterEach(() => host.dispose());

test("a range of a failed batch cannot be used again, the sheet it came from can", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    context.workbook.worksheets.getItem("Findes ikke").load("name");
    const range = sheet.getRange("A1");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(() => range.load("values")).toThrow(failing("InvalidObjectPath"));
    expect(() => range.format.fill).toThrow(failing("InvalidObjectPath"));
    expect(() => range.getCell(0, 0)).toThrow(failing("InvalidObjectPath"));
    expect(() => (range.values = [[1]])).toThrow(failing("InvalidObjectPath"));
    sheet.load("name");
    await context.sync();
    expect(sheet.name).toBe("Data");
  });
});

test("a sheet that could not be added cannot be deleted afterwards", async () => {
  await host.Excel.run(async (context) => {
    const taken = context.workbook.worksheets.add("Andet");
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    expect(() => taken.delete()).toThrow(failing("InvalidObjectPath"));
  });
});

test("a sheet that was added can be used in later batches, and has its id without load", async () => {
  const context = new host.Excel.RequestContext();
  const sheet = context.workbook.worksheets.add("Ny");
  await context.sync();
  expect(sheet.id).not.toBe("");
  sheet.load("name");
  await context.sync();
  expect(sheet.name).toBe("Ny");
  expect(() => sheet.position).toThrow(failing("PropertyNotLoaded"));
});

test("outside Excel.run a range lasts for its batch only, unless it is tracked", async () => {
  const context = new host.Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("Data");
  const [fleeting, kept] = [sheet.getRange("A1"), sheet.getRange("B1")];
  context.trackedObjects.add(kept);
  await context.sync();
  expect(() => fleeting.load("values")).toThrow(failing("InvalidObjectPath"));
  kept.load("values");
  await context.sync();
  expect(kept.values).toEqual([["Svar"]]);
});

test("inside Excel.run a range lasts until it is untracked", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1");
    await context.sync();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["Enhed"]]);
    range.untrack();
    await context.sync();
    range.load("text");
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidReference" });
  });
});

test("an object of another context cannot be given to this one", async () => {
  const other = new host.Excel.RequestContext();
  const stranger = other.workbook.worksheets.getItem("Data").getRange("A1");
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const wrong = failing("InvalidRequestContext");
    expect(() => context.workbook.names.add("navn", stranger)).toThrow(wrong);
    expect(() => sheet.getRange("B1").getBoundingRect(stranger)).toThrow(wrong);
    expect(() => sheet.getRange("B1").getIntersection(stranger)).toThrow(wrong);
    expect(() => sheet.freezePanes.freezeAt(stranger)).toThrow(wrong);
    expect(() => sheet.copy("After", other.workbook.worksheets.getItem("Andet"))).toThrow(wrong);
    await context.sync();
    const both = [sheet, stranger];
    const run = host.Excel.run(both, () => Promise.resolve());
    await expect(run).rejects.toMatchObject({ code: "InvalidRequestContext" });
  });
});

test("after a context's first request, where nothing was asked for nothing is sent", async () => {
  let sent = 0;
  const stop = host.watchSyncs(() => sent++);
  await host.Excel.run(async (context) => {
    await context.sync();
    expect(sent).toBe(1);
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.load("name");
    await context.sync();
    await context.sync();
  });
  stop();
  expect(sent).toBe(2);
});
