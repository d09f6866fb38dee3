import { Buffer } from "node:buffer";
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";
import type { ProfileChoice } from "../../../../src/workbench/host/client/profile";

let host: NodeWorkbook;

async function open(profile?: ProfileChoice): Promise<void> {
  host = await openNodeWorkbook({
    profile,
    sheets: [{ name: "Data" }],
    readWorkbookFile: () =>
      Promise.resolve([
        {
          name: "Fra fil",
          hidden: false,
          rows: [["Enhed"]],
          hiddenRows: [],
          hiddenColumns: [],
          merged: [],
        },
      ]),
  });
}

afterEach(() => host.dispose());

function writeComments(rows: number): Promise<void> {
  return host.Excel.run(async (context) => {
    const cells = Array.from({ length: rows }, () => ["æ".repeat(1000)]);
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRangeByIndexes(0, 0, rows, 1).values = cells;
    await context.sync();
  });
}

const cell = (address: string) =>
  host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });

// learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
test("on the web a request above 5 MB is refused and nothing of it is done", async () => {
  await open("web");
  await expect(writeComments(2700)).rejects.toMatchObject({
    code: "RequestPayloadSizeLimitExceeded",
  });
  expect(await cell("A1")).toBe("");
  await writeComments(2500);
  expect(await cell("A2500")).toHaveLength(1000);
});

test("on the desktop there is no such limit, to requests nor to answers", async () => {
  await open("desktop");
  await writeComments(2700);
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getUsedRange(true);
    range.load("values");
    await context.sync();
    expect(range.values).toHaveLength(2700);
  });
});

test.each([
  ["web", "OfficeOnline"],
  ["desktop", "PC"],
] as const)("%s says that it is %s", async (profile, platform) => {
  await open(profile);
  expect(host.Office.context.platform).toBe(platform);
  expect((await host.Office.onReady()).platform).toBe(platform);
});

// learn.microsoft.com/javascript/api/excel/excel.conditionalformat#id, OfficeDev/office-js#5222
test.each([
  ["web", false],
  ["desktop", true],
] as const)(
  "%s: a conditional format keeps its id when another comes: %s",
  async (profile, keeps) => {
    await open(profile);
    await host.Excel.run(async (context) => {
      const formats = context.workbook.worksheets
        .getItem("Data")
        .getRange("A1:A9").conditionalFormats;
      const idOfOne = async () => {
        formats.load("items/id,items/custom/rule/formula");
        await context.sync();
        return formats.items.find(({ custom }) => custom.rule.formula === "=A1=1")?.id;
      };
      formats.add("Custom").custom.rule.formula = "=A1=1";
      const before = await idOfOne();
      formats.add("Custom").custom.rule.formula = "=A1=2";
      expect((await idOfOne()) === before).toBe(keeps);
    });
  },
);

// OfficeDev/office-js#3179
test("inserting the sheets of a file can insert them and report a failure", async () => {
  await open({ like: "web", insertReportsFailure: true });
  await host.Excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64(Buffer.from("fil").toString("base64"));
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    const inserted = context.workbook.worksheets.getItemOrNullObject("Fra fil");
    await context.sync();
    expect(inserted.isNullObject).toBe(false);
  });
});
