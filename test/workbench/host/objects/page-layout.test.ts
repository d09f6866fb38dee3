/** How a sheet is printed: learn.microsoft.com/javascript/api/excel/excel.pagelayout (ExcelApi 1.9). */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({ sheets: [{ name: "Data", values: [["Enhed"]] }] });
});

afterEach(() => host.dispose());

async function withPage<T>(
  work: (page: Excel.PageLayout, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) =>
    work(context.workbook.worksheets.getFirst().pageLayout, context),
  );
}

test("orientation, paper, scale and centring are kept and come back", async () => {
  await withPage(async (page, context) => {
    page.orientation = host.Excel.PageOrientation.landscape;
    page.paperSize = "A3";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    page.set({ centerHorizontally: true });
    await context.sync();
  });
  await withPage(async (page, context) => {
    page.load("orientation,paperSize,zoom,centerHorizontally,centerVertically");
    await context.sync();
    expect(page.orientation).toBe("Landscape");
    expect(page.paperSize).toBe("A3");
    expect(page.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
    expect([page.centerHorizontally, page.centerVertically]).toEqual([true, false]);
  });
});

test("margins are points, given in points, inches or centimetres", async () => {
  await withPage(async (page, context) => {
    page.setPrintMargins("Inches", { top: 1, left: 0.5 });
    page.bottomMargin = 30;
    await context.sync();
    page.load("topMargin,leftMargin,bottomMargin");
    await context.sync();
    expect([page.topMargin, page.leftMargin, page.bottomMargin]).toEqual([72, 36, 30]);
  });
});

test("headers and footers of all pages are kept", async () => {
  await withPage(async (page, context) => {
    page.headersFooters.defaultForAllPages.centerFooter = "Side &P af &N";
    await context.sync();
    const { defaultForAllPages } = page.headersFooters;
    defaultForAllPages.load("centerFooter,leftHeader");
    await context.sync();
    expect([defaultForAllPages.centerFooter, defaultForAllPages.leftHeader]).toEqual([
      "Side &P af &N",
      "",
    ]);
  });
});

test("the print area and the titles of every page follow rows that are inserted above them", async () => {
  await withPage(async (page, context) => {
    const none = page.getPrintTitleRowsOrNullObject();
    await context.sync();
    expect(none.isNullObject).toBe(true);
    const sheet = context.workbook.worksheets.getFirst();
    page.setPrintArea("A1:D20");
    page.setPrintTitleRows("$2:$3");
    page.setPrintTitleColumns(sheet.getRange("A1"));
    sheet.getRange("1:1").insert("Down");
    await context.sync();
    const area = page.getPrintAreaOrNullObject();
    area.load("areas/items/address");
    const rows = page.getPrintTitleRowsOrNullObject();
    const columns = page.getPrintTitleColumnsOrNullObject();
    for (const range of [rows, columns]) range.load("address");
    await context.sync();
    expect(area.areas.items.map(({ address }) => address)).toEqual(["Data!A2:D21"]);
    expect([rows.address, columns.address]).toEqual(["Data!3:4", "Data!A:A"]);
  });
});

test("words that Excel does not have, and values of another type, are refused", async () => {
  const wrong: ((page: Excel.PageLayout) => unknown)[] = [
    (page) => (page.orientation = "Sideways" as "Landscape"),
    (page) => (page.centerHorizontally = "yes" as unknown as boolean),
    (page) => page.setPrintTitleRows("A1:B2"),
  ];
  for (const change of wrong) {
    const run = withPage(async (page, context) => {
      change(page);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  }
});
