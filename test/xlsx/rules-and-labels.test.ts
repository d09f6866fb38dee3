import { number, text } from "../../src/report/plan-cell";
import type { BarsChart } from "../../src/report/chart-plan";
import { spot } from "../../src/report/spot";
import { TONE_COLOURS } from "../../src/report/tones";
import { answers } from "../gallery/answers";
import { heatMap, heatRule } from "../gallery/heat";
import { planWith } from "../report/plan";
import { fileLooks } from "./file-looks";
import { all, down, readParts } from "./read-parts";
import { writtenFile } from "./written";

const SHEET = "xl/worksheets/sheet1.xml";

test("a colour scale goes from fall to rise between the plan's three limits", () => {
  const [scale] = all(readParts(writtenFile(heatMap)).get(SHEET), "colorScale");
  const { low, middle, high } = heatRule;
  expect(all(scale, "cfvo").map(({ attributes }) => Number(attributes.val))).toEqual([
    low,
    middle,
    high,
  ]);
  expect(all(scale, "color").map(({ attributes }) => attributes.rgb)).toEqual(
    [TONE_COLOURS.fall, "#FFFFFF", TONE_COLOURS.rise].map((colour) => `FF${colour?.slice(1)}`),
  );
});

test("earlier rules go before later ones", () => {
  const at = spot(0, 0);
  const when = { kind: "between", from: 0.5 } as const;
  const plan = planWith({
    cells: [[number(0.9)]],
    rules: [
      { kind: "tone", at, when, tone: "high" },
      { kind: "tone", at, when, tone: "low" },
    ],
  });
  const rules = all(readParts(writtenFile(plan)).get(SHEET), "cfRule");
  expect(rules.map(({ attributes }) => attributes.priority)).toEqual(["1", "2"]);
});

test("a number that shows 0 has no sign, and one that is calculated loses it when it shows 0", () => {
  const sum = { kind: "formula" as const, pieces: ["SUM(A1)"], shown: 0.2 };
  const plan = planWith({
    cells: [[number(0.2)], [number(3)], [sum]],
    formats: [{ at: spot(0, 0, 3), numberFormat: "+0;-0;0" }],
    rules: [
      {
        kind: "zero",
        at: spot(0, 0, 3),
        when: { kind: "shows-zero", decimals: 0 },
        format: "0;0;0",
      },
    ],
  });
  const parts = readParts(writtenFile(plan));
  const looks = fileLooks(parts, SHEET);
  expect(["A1", "A2", "A3"].map((cell) => looks.get(cell)?.numberFormat)).toEqual([
    "0;0;0",
    "+0;-0;0",
    "+0;-0;0",
  ]);
  const [rule] = all(parts.get(SHEET), "cfRule");
  expect(down(rule, "formula")?.text).toBe("AND(ISNUMBER(A1),ROUND(A1,0)=0)");
  const dxf = down(parts.get("xl/styles.xml"), "dxfs")?.children[Number(rule.attributes.dxfId)];
  expect(down(dxf, "numFmt")?.attributes.formatCode).toBe("0;0;0");
});

// Excel repairs a file that has one: learn.microsoft.com/dotnet/api/documentformat.openxml.drawing.charts.datalabelposition
test("bars upon each other have no label outside their end", () => {
  const [chart] = answers.charts as [BarsChart];
  const series = chart.series.map((each) =>
    each.labels === undefined
      ? each
      : { ...each, labels: { ...each.labels, place: "end" as const } },
  );
  const parts = readParts(writtenFile({ ...answers, charts: [{ ...chart, series }] }));
  const places = all(parts.get("xl/charts/chart1.xml"), "c:dLblPos");
  expect(places.length).toBeGreaterThan(0);
  expect(new Set(places.map(({ attributes }) => attributes.val))).toEqual(new Set(["inEnd"]));
});

test("a unit's name in a chart is text in a label, a series and a title", () => {
  const [chart] = answers.charts as [BarsChart];
  const hostile = '=cmd|"/c calc"!A1 </a:t>&';
  const labels = { kind: "texts", place: "center" } as const;
  const [first, ...others] = chart.series;
  const texts = { at: spot(0, 0, 8), values: new Array<string>(8).fill(hostile) };
  const series = [{ ...first, name: hostile, labels: { ...labels, texts } }, ...others];
  const panel = {
    ...chart,
    family: "panel" as const,
    columns: 1,
    charts: [{ ...chart, finding: hostile, alternative: hostile, series }],
  };
  const parts = readParts(writtenFile(planWith({ cells: [[text("a")]], charts: [panel] })));
  const part = parts.get("xl/charts/chart1.xml");
  const said = all(part, "a:t").map((each) => each.text);
  expect(said.filter((each) => each.startsWith("="))).toEqual(new Array(9).fill(hostile));
  expect(down(all(part, "c:ser")[0], "c:tx", "c:v")?.text).toBe(hostile);
  const [told] = all(parts.get("xl/drawings/drawing1.xml"), "xdr:cNvPr");
  expect(told.attributes.descr).toContain(hostile);
  // No field, no reference, no link: only the cells that it draws.
  expect(all(part, "a:fld")).toEqual([]);
  expect(all(part, "c:f").every((each) => /^'Ark'!\$/.test(each.text))).toBe(true);
});
