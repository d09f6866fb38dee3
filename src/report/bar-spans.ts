import type { BarsChart } from "./chart-plan";

/** A bar: of which series and category, and from where to where it goes. */
export interface BarSpan {
  series: number;
  category: number;
  from: number;
  to: number;
}

/** Whether no category has a value in more than one series, so that bars need no room beside them. */
export function barsAreAlone({ categories, series }: BarsChart): boolean {
  return categories.values.every(
    (_, category) =>
      series.filter(({ values }) => (values.values[category] ?? null) !== null).length <= 1,
  );
}

/** Every bar of a chart, series by series; stacked ones go on from each other, falls by themselves. */
export function barSpans({ categories, series, stacked }: BarsChart): BarSpan[] {
  const above = categories.values.map(() => 0);
  const below = categories.values.map(() => 0);
  return series.flatMap(({ values }, index) =>
    categories.values.flatMap((_, category): BarSpan[] => {
      const value = values.values[category] ?? null;
      if (value === null) return [];
      if (!stacked) return [{ series: index, category, from: 0, to: value }];
      const ends = value < 0 ? below : above;
      const from = ends[category];
      ends[category] += value;
      return [{ series: index, category, from, to: ends[category] }];
    }),
  );
}
