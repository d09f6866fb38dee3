import { axisRange, chartRanges, ticksOf } from "../../src/report/axis-range";
import { answers } from "../gallery/answers";
import type { BarsChart } from "../../src/report/chart-plan";

const axis = { shown: true, grid: true };

test("an axis of which nothing is said has round ends around its values", () => {
  expect(axisRange(axis, [0.42, 0.88], false)).toEqual({ min: 0.4, max: 0.9, step: 0.1 });
  expect(axisRange(axis, [-4, 37], false)).toEqual({ min: -10, max: 40, step: 10 });
});

test("bars begin at 0, also where all are long or all fall", () => {
  expect(axisRange(axis, [0.8, 0.9], true)).toMatchObject({ min: 0, max: 1 });
  expect(axisRange(axis, [-0.1, -0.4], true)).toMatchObject({ min: -0.4, max: 0 });
});

test("what the plan says goes before, and an axis has a length also without values", () => {
  expect(axisRange({ ...axis, min: 0.2, max: 1, step: 0.2 }, [0.5], false)).toEqual({
    min: 0.2,
    max: 1,
    step: 0.2,
  });
  const { min, max } = axisRange(axis, [], false);
  expect(max).toBeGreaterThan(min);
  expect(axisRange(axis, [3], false).max).toBeGreaterThan(axisRange(axis, [3], false).min);
});

test("ticks are the numbers that one would write, without what binary arithmetic adds", () => {
  expect(ticksOf({ min: 0, max: 1, step: 0.1 })).toEqual([
    0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
  ]);
});

test("stacked bars reach as far as their sum", () => {
  const chart = answers.charts?.[0] as BarsChart;
  const { x, y } = chartRanges({ ...chart, x: axis });
  expect([x?.min, x?.max, y]).toEqual([0, 1.2, null]);
});
