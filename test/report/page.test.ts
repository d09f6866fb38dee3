import { rowPlot, rowPlotHeight } from "../../src/report/charts/row-plot";
import { roundsAxis, roundsChart } from "../../src/report/charts/rounds-chart";
import { Page } from "../../src/report/page";
import { number, text } from "../../src/report/plan-cell";
import { planText } from "../../src/report/plan-text";
import { preview } from "../../src/report/preview";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { planFaults } from "./plan-faults";

const words = {
  id: "chart",
  finding: "To enheder",
  subtitle: "Andel, N = 2.",
  source: "Kilde: ark.",
  alternative: "Vejen 80, Assens 60.",
};

function pageWithChart(): SheetPlan {
  const page = new Page("Side", [200, 100], "Vejen er højest", "Andel i pct.");
  page.table({
    title: "A",
    columns: [
      { head: "Enhed", look: "text" },
      { head: "Ændring", look: "points" },
    ],
    rows: [
      [text("Vejen"), number(0.4)],
      [text("Assens"), number(-12.6)],
    ],
  });
  page.chart(words, rowPlotHeight(2), (frame, helper) =>
    rowPlot(
      {
        rows: ["Vejen", "Assens"],
        range: { min: 0, max: 1, step: 0.2 },
        lines: [{ name: null, tone: "connector", from: [0.7, null], to: [0.9, 0.8] }],
        marks: [{ name: "Andel", tone: "high", mark: "circle", values: [0.8, 0.6] }],
      },
      frame,
      helper,
    ),
  );
  page.remarks(["En note."]);
  return page.plan("Hjælpetal");
}

test("a page has title, table, the chart's words and place, and notes in this order", () => {
  const plan = pageWithChart();
  expect(planFaults(plan)).toEqual([]);
  const { text: lines } = planText(plan, "da");
  expect(lines.split("\n").filter((line) => line !== "")).toEqual([
    "Vejen er højest",
    "Andel i pct.",
    "A",
    expect.stringMatching(/^Enhed +Ændring$/),
    expect.stringMatching(/^Vejen +0$/),
    expect.stringMatching(/^Assens +-13$/),
    "To enheder",
    "Andel, N = 2.",
    "Kilde: ark.",
    "En note.",
  ]);
});

test("what only charts read stands at the bottom of the sheet and is shown nowhere else", () => {
  const plan = pageWithChart();
  const from = plan.helperRow ?? NaN;
  const below = plan.cells.slice(from).flat();
  expect(below).toContainEqual({ kind: "text", text: "Hjælpetal" });
  expect(below).toContainEqual({ kind: "number", number: 0.9 });
  expect(preview(plan, "da").rows).toHaveLength(from);
});

test("a line needs both ends, and a gap parts the lines", () => {
  const [chart] = pageWithChart().charts ?? [];
  if (chart.family !== "points") throw new Error("It is a row plot.");
  const [segments] = chart.series.filter(({ kind }) => kind === "segments");
  expect([segments.x.values, segments.y.values]).toEqual([
    [0.7, 0.9, null],
    [1, 1, null],
  ]);
});

test("names at the ends of lines do not stand upon each other, nor above the axis", () => {
  const page = new Page("Side", [100, 60, 60], "Titel", "Undertitel");
  const body = page.table({
    columns: [{ head: "", look: "text" }],
    rows: [1, 0.99, 0.98].map((end) => [null, number(0.2), number(end)]),
  });
  page.chart(words, 200, (frame, helper) =>
    roundsChart(
      roundsAxis(["1", "2"], helper),
      [1, 0.99, 0.98].map((end, i) => ({
        name: String(end),
        tone: "latest",
        values: { at: { row: body.row + i, column: 1, rows: 1, columns: 2 }, values: [0.2, end] },
      })),
      frame,
      helper,
    ),
  );
  const [chart] = page.plan("").charts ?? [];
  if (chart.family !== "lines") throw new Error("It is a chart of lines.");
  const places = chart.series.flatMap((series) =>
    series.kind === "labels" && series.labels.place === "right" ? [series.y.values] : [],
  );
  const [top, middle, low] = places[0].map(Number);
  expect(top).toBeLessThanOrEqual(1);
  expect(top - middle).toBeCloseTo(0.06, 9);
  expect(middle - low).toBeCloseTo(0.06, 9);
});

test("columns stand under the heads of their groups, totals and counts under a line of their own", () => {
  const page = new Page("Side", [100, 50, 60, 60, 60, 60], "Titel", "Undertitel");
  const group = (name: string) => [
    { group: name, head: "Andel", look: "share" } as const,
    { group: name, head: "Ord", look: "word" } as const,
  ];
  const figures = [number(0.5), text("Lav"), number(0.9), text("Høj")];
  const body = page.table({
    columns: [
      { head: "Enhed", look: "text" },
      { head: "N", look: "count" },
      ...group("Tillid"),
      ...group("Viden"),
    ],
    rows: [
      [text("Vejen"), number(4), ...figures],
      [text("Samlet"), number(4), ...figures],
    ],
    totals: 1,
    foot: [[text("Enheder i alt"), null, number(1, "0"), null, number(1, "0"), null]],
  });
  page.table({
    title: "Bred",
    columns: [
      { head: "Enhed", look: "text", span: 2 },
      { head: "Ændring", look: "points", span: 4 },
    ],
    rows: [[text("Vejen"), number(3)]],
  });
  const plan = page.plan("");
  expect(planFaults(plan)).toEqual([]);
  const rows = preview(plan, "da")
    .rows.map((row) => row.filter((cell) => cell.text !== ""))
    .filter((row) => row.length > 0)
    .map((row) => row.map(({ text: words, span }) => [words, span.columns].join(" ")));
  expect(rows.slice(2)).toEqual([
    ["Enhed 1", "N 1", "Tillid 2", "Viden 2"],
    ["Andel 1", "Ord 1", "Andel 1", "Ord 1"],
    ["Vejen 1", "4 1", "50 % 1", "Lav 1", "90 % 1", "Høj 1"],
    ["Samlet 1", "4 1", "50 % 1", "Lav 1", "90 % 1", "Høj 1"],
    ["Enheder i alt 2", "1 1", "1 1"],
    ["Bred 1"],
    ["Enhed 2", "Ændring 4"],
    ["Vejen 2", "+3 4"],
  ]);
  const parted = plan.formats.filter(({ lineAbove }) => lineAbove !== undefined);
  expect(parted.map(({ at }) => at.row)).toEqual([body.row + 1, body.row + 2]);
});

test("a legend takes one row, as wide as its words need, and stands under each other where it must", () => {
  const entries = [
    { tone: "high", text: "Høj: fra 80 pct." },
    { tone: "middle", text: "Middel: fra 70 pct." },
    { tone: "low", text: "Lav: under 70 pct." },
  ] as const;
  const legendOf = (widths: number[]) => {
    const page = new Page("Side", widths, "Titel", "Undertitel");
    page.legend(entries);
    const plan = page.plan("");
    expect(planFaults(plan)).toEqual([]);
    return (plan.legend ?? []).map(({ at }) => [at.row, at.column]);
  };
  expect(legendOf([174, 56, 72, 64, 88])).toEqual([
    [3, 0],
    [3, 1],
    [3, 3],
  ]);
  expect(legendOf([174, 56])).toEqual([
    [3, 0],
    [4, 0],
    [5, 0],
  ]);
});
