/** Words that no enumeration of Excel's has are InvalidArgument, as in Excel. */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [{ name: "Data", values: [["Enhed"]] }, { name: "Andet" }],
    readWorkbookFile: () =>
      Promise.resolve([
        { name: "Fil", hidden: false, rows: [], hiddenRows: [], hiddenColumns: [], merged: [] },
      ]),
  });
});

afterEach(() => host.dispose());

type Wrong = (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown;

test.each<[string, Wrong]>([
  [
    "horizontalAlignment",
    (s) => (s.getRange("A1").format.horizontalAlignment = "Middle" as "Left"),
  ],
  ["verticalAlignment", (s) => (s.getRange("A1").format.verticalAlignment = "Middle" as "Top")],
  ["font.underline", (s) => (s.getRange("A1").format.font.underline = "Wavy" as "Single")],
  [
    "border.style",
    (s) => (s.getRange("A1").format.borders.getItem("EdgeTop").style = "Solid" as "Dash"),
  ],
  [
    "border.weight",
    (s) => (s.getRange("A1").format.borders.getItem("EdgeTop").weight = "Heavy" as "Thick"),
  ],
  ["borders.getItem", (s) => s.getRange("A1").format.borders.getItem("Top" as "EdgeTop")],
  ["visibility", (s) => (s.visibility = "Invisible" as "Hidden")],
  ["clear", (s) => s.getRange("A1").clear("Values" as "Contents")],
  ["insert", (s) => s.getRange("A1").insert("Up" as "Down")],
  ["delete", (s) => s.getRange("A1").delete("Down" as "Up")],
  ["copy", (s) => s.copy("Last" as "End")],
  ["calculate", (_, { application }) => application.calculate("Now" as "Full")],
  ["conditionalFormats.add", (s) => s.getRange("A1").conditionalFormats.add("Formula" as "Custom")],
  [
    "cellValue.rule",
    (s) => {
      const rule = { formula1: "1", operator: "Above" as "GreaterThan" };
      s.getRange("A1").conditionalFormats.add("CellValue").cellValue.rule = rule;
    },
  ],
  [
    "insertWorksheetsFromBase64",
    (_, { workbook }) => workbook.insertWorksheetsFromBase64("", { positionType: "Last" as "End" }),
  ],
])("%s", async (_, wrong) => {
  const run = host.Excel.run(async (context) => {
    wrong(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a word of Excel's that the workbench does not carry out says so instead", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const unoffered: (() => void)[] = [
      () => sheet.getRange("A1").conditionalFormats.add("DataBar"),
      () => (sheet.getRange("A1").format.font.underline = "Double"),
    ];
    for (const ask of unoffered) {
      expect(ask).toThrow(expect.objectContaining({ code: "NotImplemented" }));
    }
    await context.sync();
  });
});

// Office.js takes English formulas: learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule
test.each(["=A1;B1", "=IF(A1;1;2)", "=1+"])(
  "the conditional format %s is refused: it is not a formula",
  async (formula) => {
    const run = host.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:A3");
      range.conditionalFormats.add("Custom").custom.rule.formula = formula;
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  },
);
