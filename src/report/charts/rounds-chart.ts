import type { LinesChart } from "../chart-plan";
import type { Column, LabelSeries, LineSeries, SegmentSeries } from "../chart-series";
import type { HelperBlock } from "../helper-block";
import type { ChartFrame } from "../page";
import type { Tone } from "../tones";

/** One line over the rounds: a share a round, null where there is none. */
export interface RoundLine {
  /** Stands at the line's end. */
  name: string;
  tone: Tone;
  dashed?: boolean;
  /** Its values where they stand in a table of the page. */
  values: Column;
  /** Its intervals, as `whiskersAt` makes them. */
  whiskers?: SegmentSeries | null;
}

/** Ends of lines that would stand upon each other are moved so far apart, in shares. */
const APART = 0.06;

/** Places for labels beside these values, in their order, no two closer than `APART`. */
function spread(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[a] - values[b]);
  const places = [...values];
  order.forEach((own, rank) => {
    if (rank > 0) places[own] = Math.max(places[own], places[order[rank - 1]] + APART);
  });
  const over = Math.max(0, ...places.map((place) => place - 1));
  return places.map((place) => place - over);
}

function last(values: readonly (number | null)[]): number {
  return values.findLast((value) => value !== null) ?? 0;
}

/** The rounds as places on an axis with their names under it, shared by several charts. */
export interface RoundsAxis {
  x: Column;
  names: LabelSeries;
}

export function roundsAxis(rounds: readonly string[], helper: HelperBlock): RoundsAxis {
  const places = rounds.map((_, i) => i + 1);
  const x = helper.numbers(places);
  return {
    x,
    names: {
      kind: "labels",
      name: null,
      tone: "muted",
      x,
      y: helper.numbers(places.map(() => 0)),
      labels: { kind: "texts", texts: helper.texts(rounds), place: "below" },
    },
  };
}

/** The intervals of a line's values as upright lines; null where there is none. */
export function whiskersAt(
  { x }: RoundsAxis,
  limits: readonly { low: number | null; high: number | null }[],
  helper: HelperBlock,
): SegmentSeries | null {
  const known = limits.flatMap(({ low, high }, i) => {
    const place = x.values[i];
    return low === null || high === null || place == null ? [] : [{ place, low, high }];
  });
  if (known.length === 0) return null;
  return {
    kind: "segments",
    name: null,
    tone: "connector",
    x: helper.numbers(known.flatMap(({ place }) => [place, place, null])),
    y: helper.numbers(known.flatMap(({ low, high }) => [low, high, null])),
  };
}

function shownLines(lines: readonly RoundLine[]): RoundLine[] {
  return lines.filter(({ values }) => values.values.some((value) => value !== null));
}

function lineSeries({ name, tone, values, dashed }: RoundLine, { x }: RoundsAxis): LineSeries {
  return {
    kind: "line",
    name,
    tone,
    x,
    y: values,
    marked: dashed !== true,
    ...(dashed === true ? { dashed } : {}),
  };
}

function drawn(
  { x, names }: RoundsAxis,
  series: LinesChart["series"],
  plotArea: LinesChart["plotArea"],
  frame: ChartFrame,
): LinesChart {
  return {
    ...frame,
    family: "lines",
    series: [...series, names],
    x: { min: 0.7, max: x.values.length + 0.3, step: 1, shown: false, grid: false },
    y: { min: 0, max: 1, step: 0.2, format: "0 %", shown: true, grid: true },
    legend: "none",
    plotArea,
  };
}

/** Shares over rounds: a line each, its name at its end, rounds' names under the axis. */
export function roundsChart(
  axis: RoundsAxis,
  lines: readonly RoundLine[],
  frame: ChartFrame,
  helper: HelperBlock,
): LinesChart {
  const shown = shownLines(lines);
  const beside: LabelSeries = {
    kind: "labels",
    name: null,
    tone: "muted",
    x: helper.numbers(shown.map(() => axis.x.values.length)),
    y: helper.numbers(spread(shown.map(({ values }) => last(values.values)))),
    labels: { kind: "texts", texts: helper.texts(shown.map(({ name }) => name)), place: "right" },
  };
  return drawn(
    axis,
    [...shown.map((line) => lineSeries(line, axis)), beside],
    { left: 0.08, top: 0.05, width: 0.62, height: 0.8 },
    frame,
  );
}

/** The same in small, without names: its title says whose it is. */
export function smallRoundsChart(
  axis: RoundsAxis,
  lines: readonly RoundLine[],
  frame: ChartFrame,
): LinesChart {
  const shown = shownLines(lines);
  return drawn(
    axis,
    [
      ...shown.flatMap(({ whiskers }) => whiskers ?? []),
      ...shown.map((line) => lineSeries(line, axis)),
    ],
    { left: 0.2, top: 0.14, width: 0.74, height: 0.66 },
    frame,
  );
}
