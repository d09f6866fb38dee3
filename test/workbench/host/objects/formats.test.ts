import { ConditionalFormattingService } from "@univerjs/sheets-conditional-formatting";
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

const RESULT_COLUMN = 1;

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      {
        name: "Data",
        values: [
          ["Enhed", "Resultat"],
          ["A", 0.9],
          ["B", 0.75],
          ["C", 0.2],
        ],
      },
    ],
  });
});

afterEach(() => host.dispose());

/** The background that conditional formats give a cell as it is shown, or null. */
function shownFill(row: number, sheetName: string): string | null {
  const workbook = host.univerAPI.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(sheetName)?.getSheet();
  if (!workbook || !sheet) throw new Error(`no sheet ${sheetName}`);
  const style = host.univer
    .__getInjector()
    .get(ConditionalFormattingService)
    .composeStyle(workbook.getId(), sheet.getSheetId(), row, RESULT_COLUMN);
  return style?.style?.bg?.rgb ?? null;
}

/** Univer evaluates conditional formats when they are shown, and some time after: ask again. */
async function expectFills(rows: number[], fills: (string | null)[], sheetName = "Data") {
  const shown = () => rows.map((row) => shownFill(row, sheetName));
  for (let tries = 0; tries < 30 && JSON.stringify(shown()) !== JSON.stringify(fills); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(shown()).toEqual(fills);
}

test("fill, font and alignment are kept and come back", async () => {
  await host.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Data").getRange("A1:B1");
    format.fill.color = "#1f4e79";
    format.font.color = "#FFFFFF";
    format.font.bold = true;
    format.font.italic = true;
    format.font.size = 14;
    format.font.name = "Arial";
    format.horizontalAlignment = "Center";
    format.verticalAlignment = "Top";
    format.wrapText = true;
    format.load(
      "horizontalAlignment,verticalAlignment,wrapText,fill/color,font/color,font/bold,font/italic,font/size,font/name",
    );
    await context.sync();
    expect(format.fill.color).toBe("#1F4E79");
    const { color, bold, italic, size, name } = format.font;
    expect([color, bold, italic, size, name]).toEqual(["#FFFFFF", true, true, 14, "Arial"]);
    const { horizontalAlignment, verticalAlignment, wrapText } = format;
    expect([horizontalAlignment, verticalAlignment, wrapText]).toEqual(["Center", "Top", true]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-style-member: a style is the
// look of the cells; conditional formats and merged cells are no part of it.
test("the style Normal takes the cells' own look away, and leaves rules and merged cells", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
    range.format.fill.color = "#1F4E79";
    range.format.font.bold = true;
    range.numberFormat = [
      ["0 %", "0 %"],
      ["0 %", "0 %"],
    ];
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.merge(true);
    range.conditionalFormats.add("Custom").custom.rule.formula = "=A1>0";
    range.style = "Normal";
    const line = range.format.borders.getItem("EdgeBottom");
    line.load("style");
    range.conditionalFormats.load("items/type");
    range.load("style,numberFormat,values,format/fill/color,format/font/bold");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("address");
    await context.sync();
    expect([range.style, range.format.font.bold, range.format.fill.color]).toEqual([
      "Normal",
      false,
      "#FFFFFF",
    ]);
    expect(range.numberFormat.flat()).toEqual(new Array(4).fill("General"));
    expect(line.style).toBe("None");
    expect(range.conditionalFormats.items).toHaveLength(1);
    expect(merged.isNullObject).toBe(false);
  });
});

test("a format that differs within the range reads as null", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").format.font.bold = true;
    const { format } = sheet.getRange("A1:B1");
    format.load("font/bold,font/italic");
    await context.sync();
    expect([format.font.bold, format.font.italic]).toEqual([null, false]);
  });
});

test("a fill can be cleared, and one format does not disturb another", async () => {
  await host.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getItem("Data").getRange("A1");
    format.fill.color = "orange";
    format.font.bold = true;
    format.fill.clear();
    format.load("fill/color,font/bold");
    await context.sync();
    expect([format.fill.color, format.font.bold]).toEqual(["#FFFFFF", true]);
  });
});

test("values keep their cell's format, and formats their cell's value", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2");
    range.numberFormat = [["0%"]];
    range.format.font.bold = true;
    range.values = [[0.5]];
    range.load("values,numberFormat,text,format/font/bold");
    await context.sync();
    expect([range.values, range.text, range.format.font.bold]).toEqual([[[0.5]], [["50%"]], true]);
  });
});

test("column widths and row heights are points", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("B:B").format.columnWidth = 90;
    sheet.getRange("2:2").format.rowHeight = 30;
    const { format } = sheet.getRange("B2");
    format.load("columnWidth,rowHeight");
    await context.sync();
    expect([format.columnWidth, format.rowHeight]).toEqual([90, 30]);
  });
});

test("a column fitted to its text is wider the longer the text", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1:B1").values = [["kort", "en meget længere overskrift end den anden"]];
    sheet.getRange("A:B").format.autofitColumns();
    const { format: short } = sheet.getRange("A1");
    const { format: long } = sheet.getRange("B1");
    short.load("columnWidth");
    long.load("columnWidth");
    await context.sync();
    expect(long.columnWidth).toBeGreaterThan(2 * short.columnWidth);
  });
});

test("borders are drawn along the edges and between the cells that they are asked for", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const bottom = sheet.getRange("A1:B2").format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Medium";
    bottom.color = "#808080";
    await context.sync();
    const ofCell = (address: string) =>
      sheet.getRange(address).format.borders.getItem("EdgeBottom");
    const [above, below] = [ofCell("A1"), ofCell("B2")];
    for (const border of [above, below]) border.load("style,weight,color");
    await context.sync();
    expect(above.style).toBe("None");
    expect([below.style, below.weight, below.color]).toEqual(["Continuous", "Medium", "#808080"]);
    below.style = "None";
    below.load("style");
    await context.sync();
    expect(below.style).toBe("None");
  });
});

test("a custom conditional format colours the cells for which its formula holds", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2:B4");
    const rule = range.conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>=0.8";
    rule.custom.format.fill.color = "#C6E0B4";
    await context.sync();
    await expectFills([1, 2, 3], ["#C6E0B4", null, null]);
    context.workbook.worksheets.getItem("Data").getRange("B4").values = [[0.85]];
    await context.sync();
    await expectFills([1, 2, 3], ["#C6E0B4", null, "#C6E0B4"]);
  });
});

test("a cell-value format compares each cell, and reads back as it was given", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2:B4");
    const format = range.conditionalFormats.add(host.Excel.ConditionalFormatType.cellValue);
    const rule = { formula1: "=0.7", formula2: "=0.8", operator: "Between" as const };
    format.cellValue.format.fill.color = "#FFE699";
    format.cellValue.rule = rule;
    const read = range.conditionalFormats.getItemAt(0);
    read.load("type,cellValue/rule,cellValue/format/fill/color");
    await context.sync();
    await expectFills([1, 2, 3], [null, "#FFE699", null]);
    expect([read.type, read.cellValue.rule]).toEqual(["CellValue", rule]);
    expect(read.cellValue.format.fill.color).toBe("#FFE699");
  });
});

test("the newest conditional format has priority 0 and wins", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2:B4");
    const colours = ["#FF0000", "#00FF00"];
    for (const color of colours) {
      const { custom } = range.conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = color;
    }
    const { conditionalFormats } = range;
    conditionalFormats.load("items/id,items/priority,items/type,items/stopIfTrue");
    await context.sync();
    expect(conditionalFormats.items.map(({ priority }) => priority)).toEqual([0, 1]);
    await expectFills([1], ["#00FF00"]);
    conditionalFormats.items[1].priority = 0;
    conditionalFormats.items[0].stopIfTrue = true;
    await context.sync();
    await expectFills([1], ["#FF0000"]);
  });
});

test("conditional formats follow inserted rows, formula and all", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const rule = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>=0.8";
    rule.custom.format.fill.color = "#C6E0B4";
    await context.sync();
    sheet.getRange("1:2").insert("Down");
    const range = rule.getRange();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Data!B4:B6");
    await expectFills([1, 2, 3, 4, 5], [null, null, "#C6E0B4", null, null]);
    rule.custom.format.fill.color = "#FFE699";
    rule.load("custom/rule/formula");
    await context.sync();
    expect(rule.custom.rule.formula).toBe("=B4>=0.8");
    await expectFills([1, 2, 3, 4, 5], [null, null, "#FFE699", null, null]);
  });
});

test("a sheet's copy has its conditional formats, and they are its own", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const rule = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
    rule.custom.rule.formula = "=B2>=0.8";
    rule.custom.format.fill.color = "#C6E0B4";
    const copy = sheet.copy();
    copy.load("name");
    await context.sync();
    sheet.getRange("A1:C9").conditionalFormats.clearAll();
    const { conditionalFormats } = copy.getRange("B2:B4");
    conditionalFormats.load("items/id,items/type");
    await context.sync();
    expect(conditionalFormats.items).toHaveLength(1);
    await expectFills([1], ["#C6E0B4"], copy.name);
    await expectFills([1], [null]);
  });
});

test("conditional formats can be deleted one by one, and cleared for a part of their range", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    for (const color of ["#FF0000", "#00FF00"]) {
      const { custom } = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
      custom.rule.formula = "=TRUE";
      custom.format.fill.color = color;
    }
    const { conditionalFormats } = sheet.getRange("B2");
    conditionalFormats.load("items/id");
    await context.sync();
    conditionalFormats.items[0].delete();
    sheet.getRange("B2").conditionalFormats.clearAll();
    const left = [sheet.getRange("B2"), sheet.getRange("B3")].map((range) =>
      range.conditionalFormats.getCount(),
    );
    await context.sync();
    expect(left.map(({ value }) => value)).toEqual([0, 1]);
    await expectFills([1, 2], [null, "#FF0000"]);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.rangeformat#textOrientation (ExcelApi 1.7).
test("text turns by -90 to 90 degrees, or its letters stand below each other at 180", async () => {
  await host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    const degrees = [45, -90, 180, 0];
    degrees.forEach((angle, row) => (sheet.getCell(row, 0).format.textOrientation = angle));
    const formats = degrees.map((_, row) => sheet.getCell(row, 0).format.load("textOrientation"));
    const mixed = sheet.getRange("A1:A2").format.load("textOrientation");
    await context.sync();
    expect(formats.map(({ textOrientation }) => textOrientation)).toEqual(degrees);
    expect(mixed.textOrientation).toBeNull();
    sheet.getRange("A1").format.textOrientation = 91;
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

// So does Microsoft's sample "Conditional formatting for ranges - basic" of office-js-snippets.
test("a grid of one number format is for every cell of the range", async () => {
  await host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("B2:B3");
    range.numberFormat = [["0 %"]];
    range.load("numberFormat");
    await context.sync();
    expect(range.numberFormat).toEqual([["0 %"], ["0 %"]]);
    range.numberFormat = [["0"], ["0"], ["0"]];
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});
