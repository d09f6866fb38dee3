/**
 * Charts are kept as they were asked for and can be read back; none is drawn.
 * learn.microsoft.com/javascript/api/excel/excel.chart (ExcelApi 1.1 to 1.12).
 */
import { openNodeWorkbook, type NodeWorkbook } from "../../../../src/workbench/host/node-workbook";

let host: NodeWorkbook;

beforeEach(async () => {
  host = await openNodeWorkbook({
    sheets: [
      {
        name: "Data",
        values: [
          ["Enhed", "Start", "Slut"],
          ["Vejen", 0.5, 0.6],
          ["Vejle", 0.7, 0.9],
          ["Ærø", 0.4, 0.3],
        ],
      },
    ],
  });
});

afterEach(() => host.dispose());

async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return host.Excel.run((context) => work(context.workbook.worksheets.getItem("Data"), context));
}

test("a chart takes its series, their names and the categories from its cells", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
    chart.series.load("items/name,items/chartType");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Start", "Slut"]);
    const values = chart.series.items.map((series) => series.getDimensionValues("Values"));
    const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
    chart.load("name,chartType,plotBy");
    await context.sync();
    expect(values.map(({ value }) => value)).toEqual([
      [0.5, 0.7, 0.4],
      [0.6, 0.9, 0.3],
    ]);
    expect(categories.value).toEqual(["Vejen", "Vejle", "Ærø"]);
    expect([chart.name, chart.chartType, chart.plotBy]).toEqual([
      "Diagram 1",
      "BarClustered",
      "Columns",
    ]);
  });
});

test("series can be added, pointed at cells, read and deleted", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("XYScatter", sheet.getRange("B2:C4"), "Columns");
    const added = chart.series.add("Mål");
    added.setXAxisValues(sheet.getRange("B2:B4"));
    added.setValues(sheet.getRange("C2:C4"));
    chart.series.getItemAt(0).delete();
    await context.sync();
    // Like Excel's, a series that was added is to be got anew after its batch.
    expect(() => added.setValues(sheet.getRange("B2:B4"))).toThrow(
      expect.objectContaining({ code: "InvalidObjectPath" }) as Error,
    );
    const series = chart.series.getItemAt(1);
    const [x, y] = [series.getDimensionValues("XValues"), series.getDimensionValues("YValues")];
    chart.series.load("items/name,count");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Series2", "Mål"]);
    expect([x.value, y.value]).toEqual([
      [0.5, 0.7, 0.4],
      [0.6, 0.9, 0.3],
    ]);
    series.setValues(sheet.getRange("B2:C4"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("a series goes on drawing its cells when rows are inserted above them", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"), "Columns");
    sheet.getRange("1:2").insert("Down");
    await context.sync();
    const values = chart.series.getItemAt(0).getDimensionValues("Values");
    await context.sync();
    expect(values.value).toEqual([0.5, 0.7, 0.4]);
  });
});

test("title, axes, legend, colours, labels and points are kept and come back", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
    chart.title.text = "Andel";
    chart.legend.set({ position: "Bottom", visible: true });
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = true;
    chart.axes.categoryAxis.title.text = "Enhed";
    chart.displayBlanksAs = "Zero";
    const series = chart.series.getItemAt(0);
    series.gapWidth = 45;
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0 %";
    series.format.fill.setSolidColor("#0F4C5C");
    series.points.getItemAt(2).format.fill.setSolidColor("#A4541A");
    await context.sync();

    chart.load("title/text,legend/position,axes/valueAxis/minimum,axes/categoryAxis/title/text");
    series.load("gapWidth,hasDataLabels,dataLabels/numberFormat");
    chart.axes.valueAxis.majorGridlines.load("visible");
    await context.sync();
    expect([chart.title.text, chart.legend.position]).toEqual(["Andel", "Bottom"]);
    expect([chart.axes.valueAxis.minimum, chart.axes.categoryAxis.title.text]).toEqual([
      0,
      "Enhed",
    ]);
    expect(chart.axes.valueAxis.majorGridlines.visible).toBe(true);
    expect([series.gapWidth, series.hasDataLabels, series.dataLabels.numberFormat]).toEqual([
      45,
      true,
      "0 %",
    ]);
    // Excel tells colours of fills from ExcelApi 1.16 on only.
    const [{ series: drawn }] = host.charts("Data");
    expect(drawn[0]).toMatchObject({
      values: { format: { fill: { color: "#0F4C5C" } } },
      points: { 2: { format: { fill: { color: "#A4541A" } } } },
    });
  });
});

test("a chart lies over the cells that it was given, in points", async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange("A:D").format.columnWidth = 60;
    sheet.getRange("1:10").format.rowHeight = 20;
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    chart.setPosition("B3", "D8");
    await context.sync();
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([60, 40, 180, 120]);
  });
});

test("charts are listed, found by name, renamed and deleted", async () => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add("Line", sheet.getRange("A1:C4")).name = "Udvikling";
    sheet.charts.add("Line", sheet.getRange("A1:C4"));
    await context.sync();
    sheet.charts.load("items/name,count");
    await context.sync();
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(["Udvikling", "Diagram 1"]);
    sheet.charts.getItem("udvikling").delete();
    const gone = sheet.charts.getItemOrNullObject("Udvikling");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  });
});

test("words that Excel does not know are refused", async () => {
  await onSheet(async (sheet, context) => {
    sheet.charts.add("Bars" as "Line", sheet.getRange("A1:C4"));
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    await context.sync();
    chart.legend.position = "Under" as "Bottom";
    await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

test("what is not offered of charts is named", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    expect(() => chart.getImage()).toThrow(/Chart\.getImage/);
    expect(() => chart.series.getItemAt(0).xErrorBars).toThrow(/ChartSeries\.xErrorBars/);
    await context.sync();
  });
});

// learn.microsoft.com/javascript/api/excel/excel.charttrendlinecollection (ExcelApi 1.7),
// excel.chartaxis#displayUnit (1.7).
test("trend lines and units of axes are kept and read back", async () => {
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.add("Line", sheet.getRange("A1:C4"));
    const series = chart.series.getItemAt(0);
    series.trendlines.add("MovingAverage").movingAveragePeriod = 3;
    series.trendlines.add();
    chart.axes.valueAxis.displayUnit = "Hundreds";
    await context.sync();
    series.trendlines.load("items/type,items/movingAveragePeriod");
    chart.axes.valueAxis.load("displayUnit,showDisplayUnitLabel");
    await context.sync();
    expect(series.trendlines.items.map(({ type }) => type)).toEqual(["MovingAverage", "Linear"]);
    expect(series.trendlines.items[0]?.movingAveragePeriod).toBe(3);
    expect(chart.axes.valueAxis.displayUnit).toBe("Hundreds");
    series.trendlines.getItem(0).delete();
    const left = series.trendlines.getCount();
    await context.sync();
    expect(left.value).toBe(1);
  });
});

// learn.microsoft.com/javascript/api/excel/excel.chartfill#getSolidColor (ExcelApi 1.16).
test("the colour of a fill is read back", async () => {
  await onSheet(async (sheet, context) => {
    const { fill } = sheet.charts.add("Line", sheet.getRange("A1:C4")).format;
    fill.setSolidColor("#C00000");
    const color = fill.getSolidColor();
    await context.sync();
    expect(color.value).toBe("#C00000");
  });
});
