import { ticksOf } from "../../src/report/axis-range";
import type { PointsChart, SingleChart } from "../../src/report/chart-plan";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { buildSheet } from "../../src/excel/build-sheet";
import { markOf } from "../../src/excel/mark";
import { chartSvg } from "../../src/svg/chart-svg";
import { number, text } from "../../src/report/plan-cell";
import { spot } from "../../src/report/spot";
import { planWith } from "../report/plan";
import { rounds } from "../gallery/criteria";
import { scatter } from "../gallery/scatter";
import { GALLERY } from "../gallery/gallery";
import { caterpillar, dumbbells } from "../gallery/units";
import { labelsOf } from "../svg/drawn";
import { drawnValues, readLabels } from "./drawn-charts";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

const MARK = markOf("Galleri");
let workbook: OpenedWorkbook;

beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Ark1", rows: [["Enhed"]] }]);
});
afterEach(() => workbook.close());

async function build(plan: SheetPlan): Promise<string> {
  const outcome = await buildSheet(plan, MARK);
  if (outcome.kind !== "built") throw new Error(outcome.kind);
  return outcome.sheet;
}

const singles = ({ charts = [] }: SheetPlan): SingleChart[] =>
  charts.flatMap((chart) => (chart.family === "panel" ? chart.charts : [chart]));

const cell = (value: number | string | null) => value ?? "";

describe.each(GALLERY.map((plan) => [plan.name, plan] as const))("the chart %s", (_, plan) => {
  test("draws the cells that hold the plan's numbers, series by series, and is called ours", async () => {
    const sheet = await build(plan);
    const charts = workbook.host.charts(sheet);
    expect(charts.map(({ values }) => values.name)).toEqual(
      singles(plan).map(({ id }) => `Fidelitet.Galleri.${id}`),
    );
    for (const [i, chart] of singles(plan).entries()) {
      const { series, values } = charts[i];
      if (plan.charts?.[0].family !== "panel") {
        expect([values.width, values.height]).toEqual([chart.width, chart.height]);
      }
      expect(series.map((each) => each.values.name)).toEqual(
        chart.series.map(({ name }) => name ?? " "),
      );
      for (const [s, wanted] of chart.series.entries()) {
        const [x, y] = [
          await drawnValues(workbook, sheet, series[s], "x"),
          await drawnValues(workbook, sheet, series[s], "y"),
        ];
        const isBar = wanted.kind === "bar";
        const names = chart.family === "bars" ? chart.categories.values : [];
        expect(x).toEqual((isBar ? names : wanted.x.values).map(cell));
        expect(y).toEqual((isBar ? wanted.values : wanted.y).values.map(cell));
      }
    }
  });

  test("says the same at its marks as the picture in the pane", async () => {
    const sheet = await build(plan);
    const charts = workbook.host.charts(sheet);
    for (const [i, chart] of singles(plan).entries()) {
      const picture = labelsOf(chartSvg(chart, { language: "da" }));
      const inOrder = (labels: typeof picture) =>
        [...labels].sort((a, b) => a.series - b.series || a.point - b.point);
      expect(inOrder(await readLabels(workbook, sheet, charts[i]))).toEqual(inOrder(picture));
    }
  });
});

test("axes keep the range, the step and the format of the plan", async () => {
  const sheet = await build(caterpillar);
  const [chart] = workbook.host.charts(sheet);
  const { categoryAxis, valueAxis } = chart.values.axes as Record<string, Record<string, unknown>>;
  expect(categoryAxis).toMatchObject({
    minimum: 0.2,
    maximum: 1,
    majorUnit: 0.2,
    numberFormat: "0 %",
    visible: true,
  });
  expect(valueAxis).toMatchObject({ minimum: 0.5, maximum: 18.5, visible: false });
  expect(ticksOf({ min: 0.2, max: 1, step: 0.2 })).toEqual([0.2, 0.4, 0.6, 0.8, 1]);
});

test("building again leaves one chart, and those of others as they are", async () => {
  const sheet = await build(caterpillar);
  await workbook.host.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    const own = context.workbook.worksheets.getItem(sheet).getRange("A5:A9");
    charts.add("Line", own, "Columns").name = "Min egen";
    await context.sync();
  });
  const names = () => workbook.host.charts(sheet).map(({ values }) => values.name);
  await build(caterpillar);
  expect(names()).toEqual(["Min egen", "Fidelitet.Galleri.caterpillar"]);
  await build({ ...dumbbells, name: caterpillar.name });
  expect(names()).toEqual(["Min egen", "Fidelitet.Galleri.dumbbells"]);
  await build({ ...caterpillar, charts: [] });
  expect(names()).toEqual(["Min egen"]);
});

test("a unit's name is never a formula, whatever it says", async () => {
  const [chart] = caterpillar.charts as [PointsChart];
  const [names, ...others] = chart.series;
  if (names.kind !== "labels" || names.labels.kind !== "texts") throw new Error("no names");
  const { texts } = names.labels;
  const hostile = texts.values.map((_, i) => (i === 0 ? "=Ark1!A1" : "Vejen"));
  const labels = { ...names.labels, texts: { ...texts, values: hostile } };
  const series = [{ ...names, labels }, ...others];
  const sheet = await build({ ...caterpillar, charts: [{ ...chart, series }] });
  const [{ series: drawn }] = workbook.host.charts(sheet);
  const said = Object.values(drawn[0].points).map(({ dataLabel }) => dataLabel);
  expect(said).toHaveLength(18);
  expect(said.slice(0, 2)).toEqual([{ text: " =Ark1!A1" }, { text: "Vejen" }]);
});

test("a sheet whose plan has charts is told to have them all", async () => {
  const outcome = await buildSheet(caterpillar, MARK);
  expect(outcome).toMatchObject({ kind: "built", notDrawn: [] });
});

test("the charts of a panel stand beside each other in its columns", async () => {
  const sheet = await build(rounds);
  const places = workbook.host.charts(sheet).map(({ values }) => values);
  const [first, second, third] = places.map(({ left }) => Number(left));
  expect(second - first).toBeCloseTo(520 / 3, 6);
  expect(third - second).toBeCloseTo(520 / 3, 6);
  expect(new Set(places.map(({ top }) => top)).size).toBe(1);
  expect(places.map(({ title }) => (title as { text: string }).text)).toEqual([
    "Selvbooking, jobparate",
    "Joblog, jobparate",
    "Joblog, forsikrede",
  ]);
});

test("numbers that stand in a row of a table are one series, and their labels follow the row", async () => {
  const names = spot(0, 0, 1, 3);
  const sheet = await build(
    planWith({
      cells: [
        [text("Vejen"), text("Odense"), text("Ærø")],
        [number(0.5), number(0.7), number(0.6)],
        [number(1), number(2), number(3)],
      ],
      charts: [
        {
          ...(scatter.charts?.[0] as PointsChart),
          series: [
            {
              kind: "points",
              name: "Andel",
              tone: "latest",
              mark: "circle",
              x: { at: spot(1, 0, 1, 3), values: [0.5, 0.7, 0.6] },
              y: { at: spot(2, 0, 1, 3), values: [1, 2, 3] },
              labels: {
                kind: "texts",
                texts: { at: names, values: ["Vejen", "Odense", "Ærø"] },
                place: "right",
              },
            },
          ],
        },
      ],
    }),
  );
  const [chart] = workbook.host.charts(sheet);
  expect(await drawnValues(workbook, sheet, chart.series[0], "y")).toEqual([1, 2, 3]);
  expect((await readLabels(workbook, sheet, chart)).map((label) => label.text)).toEqual([
    "Vejen",
    "Odense",
    "Ærø",
  ]);
});

describe.each(GALLERY.map((plan) => [plan.name, plan] as const))("of the chart %s", (_, plan) => {
  type Axes = Record<"categoryAxis" | "valueAxis", Record<string, unknown>>;

  test("gaps stay gaps, hidden cells are drawn, and axes have formats of their own", async () => {
    const sheet = await build(plan);
    for (const [i, { values }] of workbook.host.charts(sheet).entries()) {
      expect(values).toMatchObject({ displayBlanksAs: "NotPlotted", plotVisibleOnly: false });
      const { categoryAxis, valueAxis } = values.axes as Axes;
      const chart = singles(plan)[i];
      const numbers = chart.family === "bars" ? [valueAxis] : [categoryAxis, valueAxis];
      for (const axis of numbers) expect(axis.linkNumberFormat).toBe(false);
      // An axis that runs the other way has its beginning where the other's words are to stand.
      const lies = chart.family === "bars" && chart.lying;
      const [across, up] = lies ? [valueAxis, categoryAxis] : [categoryAxis, valueAxis];
      expect(across.tickLabelPosition).toBe(chart.y.reversed === true ? "High" : "Low");
      expect(up.tickLabelPosition).toBe(chart.x.reversed === true ? "High" : "Low");
    }
  });

  // learn.microsoft.com/javascript/api/excel/excel.chartdatalabelposition: none outside a stacked bar.
  test("no label is asked for at a gap, nor outside a bar that others stand upon", async () => {
    const sheet = await build(plan);
    for (const [i, { series }] of workbook.host.charts(sheet).entries()) {
      const chart = singles(plan)[i];
      for (const [s, wanted] of chart.series.entries()) {
        const { values } = wanted.kind === "bar" ? wanted.values : wanted.y;
        for (const point of Object.keys(series[s].points))
          expect(values[Number(point)]).not.toBeNull();
        if (chart.family !== "bars" || !chart.stacked) continue;
        const labels = series[s].values.dataLabels as Record<string, unknown> | undefined;
        expect(labels?.position).not.toBe("OutsideEnd");
      }
    }
  });
});
