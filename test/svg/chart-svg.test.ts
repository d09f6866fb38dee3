import type { BarsChart, ChartPlan, SingleChart } from "../../src/report/chart-plan";
import { textWidth } from "../../src/report/text-width";
import { chartSvg } from "../../src/svg/chart-svg";
import type { ChartTheme } from "../../src/svg/looks";
import type { SvgNode } from "../../src/svg/svg-node";
import { answers } from "../gallery/answers";
import { rounds } from "../gallery/criteria";
import { GALLERY } from "../gallery/gallery";
import { barsByGrade, caterpillar } from "../gallery/units";
import { corners, elements, labelsOf, marksOf, middle, words } from "./drawn";

const CHARTS = GALLERY.flatMap(({ charts = [] }) => charts);
const draw = (chart: ChartPlan, width?: number) => chartSvg(chart, { language: "da", width });
const only = (plan: (typeof GALLERY)[number]) => plan.charts?.[0] as SingleChart;
const size = (node: SvgNode, name: string) => Number(node.attributes[name]);

/** From a value to its place, by the first and the last grid line. */
function byGrid(picture: SvgNode, { min, max }: { min: number; max: number }) {
  const lines = elements(picture)
    .map(({ node }) => node)
    .filter(({ tag, attributes }) => tag === "line" && attributes.x1 === attributes.x2);
  const [first, last] = [size(lines[0], "x1"), size(lines[lines.length - 1], "x1")];
  return (value: number) => first + ((value - min) / (max - min)) * (last - first);
}

test.each([480, 216])("marks and intervals stand at their values on the grid (%i pt)", (width) => {
  const chart = only(caterpillar);
  if (chart.family !== "points") throw new Error(chart.family);
  const picture = draw(chart, width);
  const place = byGrid(picture, { min: 0.2, max: 1 });
  let marks = 0;
  chart.series.forEach((series, index) => {
    for (const mark of marksOf(picture, index)) {
      const point = size(mark, "data-point");
      if (series.kind === "points") {
        expect(Math.abs(middle(mark).x - place(series.x.values[point] as number))).toBeLessThan(
          0.1,
        );
        marks++;
      } else {
        const ends = corners(mark).map(({ x }) => x);
        ends.forEach((x, i) =>
          expect(Math.abs(x - place(series.x.values[point + i] as number))).toBeLessThan(0.1),
        );
      }
    }
  });
  expect(marks).toBe(18);
});

test("bars begin at 0, are as long as their values, and stand in the plan's order", () => {
  const chart = only(barsByGrade) as BarsChart;
  const picture = draw(chart);
  const bars = chart.series.flatMap(({ values }, index) =>
    marksOf(picture, index).map((bar) => ({
      value: values.values[size(bar, "data-point")] as number,
      category: size(bar, "data-point"),
      left: size(bar, "x"),
      length: size(bar, "width"),
      top: size(bar, "y"),
    })),
  );
  expect(bars).toHaveLength(18);
  expect(new Set(bars.map(({ left }) => left)).size).toBe(1);
  const unit = bars[0].length / bars[0].value;
  for (const { value, length } of bars) expect(Math.abs(length - value * unit)).toBeLessThan(0.05);
  const down = [...bars].sort((a, b) => a.top - b.top).map(({ category }) => category);
  expect(down).toEqual(chart.categories.values.map((_, i) => i));
  const said = labelsOf(picture).map(({ text }) => text);
  expect(said).toEqual(bars.map(({ value }) => `${Math.round(value * 100)} %`));
});

test("stacked bars go on from each other, and the filler is not seen", () => {
  const chart = only(answers) as BarsChart;
  const picture = draw(chart);
  const ends = chart.series
    .slice(0, 5)
    .map((_, index) =>
      marksOf(picture, index).map((bar) => [size(bar, "x"), size(bar, "x") + size(bar, "width")]),
    );
  for (let index = 1; index < ends.length; index++) {
    ends[index].forEach(([start], i) =>
      expect(Math.abs(start - ends[index - 1][i][1])).toBeLessThan(0.05),
    );
  }
  expect(marksOf(picture, 5)).toEqual([]);
  expect(marksOf(picture, 6)).toHaveLength(8);
});

test("lines run through their values in every chart of a panel, side by side or one above the other", () => {
  const panel = rounds.charts?.[0];
  if (panel?.family !== "panel") throw new Error("no panel");
  for (const [width, columns] of [
    [520, 3],
    [216, 1],
  ]) {
    const parts = elements(draw(panel, width)).filter(
      ({ node }) => node.attributes.class === "panel",
    );
    expect(parts).toHaveLength(3);
    expect(new Set(parts.map(({ moved }) => moved.x)).size).toBe(columns);
  }
  const [line] = marksOf(draw(panel.charts[0]), 2);
  const ys = corners(line).map(({ y }) => y);
  const shares = [0.03, 0.14, 0.27, 0.38, 0.49, 0.56];
  const slope = (ys[5] - ys[0]) / (shares[5] - shares[0]);
  shares.forEach((share, i) =>
    expect(Math.abs(ys[i] - (ys[0] + slope * (share - shares[0])))).toBeLessThan(0.05),
  );
});

/** The corners of a text, as wide as it is reckoned. */
function boxes({ node, moved }: { node: SvgNode; moved: { x: number; y: number } }) {
  const lines = node.children.flatMap((child) => {
    if (typeof child === "string") return [{ text: child, at: node.attributes }];
    return child.tag === "tspan" ? [{ text: child.children.join(""), at: child.attributes }] : [];
  });
  const letters = size(node, "font-size");
  return lines.map(({ text, at }) => {
    const wide = textWidth(text, letters, node.attributes["font-weight"] === 600);
    const anchor = node.attributes["text-anchor"];
    const left = Number(at.x) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
    const base = Number(at.y) + moved.y;
    return {
      left: left + moved.x,
      right: left + moved.x + wide,
      top: base - letters * 0.75,
      bottom: base + letters * 0.25,
    };
  });
}

const WIDTHS = [160, 216, 300, 480, 600];

test.each(CHARTS.flatMap((chart) => WIDTHS.map((width) => [chart.id, width, chart] as const)))(
  "nothing of %s goes beyond the picture at %i pt",
  (_, width, chart) => {
    for (const shownWords of [true, false]) {
      const picture = chartSvg(chart, { language: "da", width, words: shownWords });
      const [, , right, bottom] = String(picture.attributes.viewBox).split(" ").map(Number);
      const texts = elements(picture).filter(({ node }) => node.tag === "text");
      expect(texts.length).toBeGreaterThan(3);
      for (const box of texts.flatMap(boxes)) {
        expect(box.left).toBeGreaterThanOrEqual(-0.1);
        expect(box.right).toBeLessThanOrEqual(right + 0.1);
        expect(box.top).toBeGreaterThanOrEqual(-0.1);
        expect(box.bottom).toBeLessThanOrEqual(bottom + 0.1);
      }
      const marks = elements(picture).filter(({ node }) => "data-series" in node.attributes);
      for (const { node, moved } of marks) {
        const points = node.tag === "path" ? corners(node) : [middle(node)];
        for (const { x, y } of points) {
          expect(x + moved.x).toBeGreaterThanOrEqual(0);
          expect(x + moved.x).toBeLessThanOrEqual(right);
          expect(y + moved.y).toBeGreaterThanOrEqual(0);
          expect(y + moved.y).toBeLessThanOrEqual(bottom);
        }
      }
    }
  },
);

test.each(CHARTS.flatMap((chart) => WIDTHS.map((width) => [chart.id, width, chart] as const)))(
  "no label of %s stands upon another at %i pt",
  (_, width, chart) => {
    const labels = elements(draw(chart, width)).filter(
      ({ node }) => "data-label" in node.attributes,
    );
    const all = labels.map((label) => ({ text: words(label.node), boxes: boxes(label) }));
    const covered = all.flatMap((one, i) =>
      all
        .slice(i + 1)
        .flatMap((other) =>
          one.boxes.some((a) =>
            other.boxes.some(
              (b) =>
                Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
                Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1.5,
            ),
          )
            ? [`${one.text} / ${other.text}`]
            : [],
        ),
    );
    expect(covered).toEqual([]);
  },
);

test.each<ChartTheme>(["light", "dark", "high-contrast"])(
  "a theme (%s) changes colours and nothing else",
  (theme) => {
    const shape = (node: SvgNode): unknown => {
      const { fill, stroke, "stroke-width": edge, ...others } = node.attributes;
      void [fill, stroke, edge];
      return [node.tag, others, node.children.map((c) => (typeof c === "string" ? c : shape(c)))];
    };
    for (const chart of CHARTS) {
      expect(shape(chartSvg(chart, { language: "da", theme }))).toEqual(shape(draw(chart)));
    }
  },
);

test("one who does not see the chart is told its finding and its sentence", () => {
  const chart = only(caterpillar);
  const picture = chartSvg(chart, { language: "da", idPrefix: "a-" });
  expect(picture.attributes).toMatchObject({
    role: "img",
    "aria-labelledby": "a-caterpillar-title",
    "aria-describedby": "a-caterpillar-desc",
  });
  const [title, description] = picture.children as SvgNode[];
  expect([title.tag, title.attributes.id, title.children]).toEqual([
    "title",
    "a-caterpillar-title",
    [chart.finding],
  ]);
  expect([description.tag, description.children]).toEqual(["desc", [chart.alternative]]);
});

test("where names beside rows need lines, the rows are high enough for them", () => {
  const chart = only(answers) as BarsChart;
  const long =
    "Jeg spørger til borgerens egne ønsker til job og uddannelse, hver gang vi taler sammen";
  const values = chart.categories.values.map(() => long);
  const picture = draw({ ...chart, categories: { ...chart.categories, values } });
  const names = elements(picture)
    .filter(({ node }) => node.tag === "text" && words(node) === long)
    .map((text) => boxes(text));
  expect(names).toHaveLength(8);
  const byPlace = [...names].sort((a, b) => a[0].top - b[0].top);
  byPlace.slice(1).forEach((lines, i) => {
    const above = byPlace[i];
    expect(lines[0].top).toBeGreaterThanOrEqual(above[above.length - 1].bottom);
  });
});
