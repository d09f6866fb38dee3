import type { ChartCells } from "./chart-cells";
import type { Axis, ChartPlace, ChartWords, PointsChart } from "../../src/report/chart-plan";
import type {
  LabelSeries,
  LineSeries,
  PointSeries,
  SegmentSeries,
} from "../../src/report/chart-series";
import { textWidth } from "../../src/report/text-width";
import type { Tone } from "../../src/report/tones";

type Values = readonly (number | null)[];

/** Marks of one colour, at most one a row. */
export interface RowMarks extends Pick<PointSeries, "mark" | "labels"> {
  name: string | null;
  tone: Tone;
  values: Values;
}

/** What a row plot shows: every list has one entry a row, from the top down. */
export interface RowPlot {
  rows: readonly string[];
  x: Pick<Axis, "format" | "title"> & { min: number; max: number; step: number };
  marks: readonly RowMarks[];
  /** A line in each row that has both ends: an interval, or the way from the first to the latest. */
  lines?: readonly { name: string | null; tone: Tone; from: Values; to: Values }[];
  /** A short upright line in each row. */
  targets?: readonly { name: string | null; tone: Tone; values: Values }[];
  /** An upright dashed line through all rows, with its text above. */
  reference?: { value: number; text: string };
  /** Texts at the right of the rows. */
  notes?: readonly string[];
  legend?: PointsChart["legend"];
}

/** Sizes in points. */
const ROW = 21;
const TEXT = 10;
const AXIS = 18;
const LINE = 15;

/** Pairs of points with a gap after each, for rows that have both. */
function pairs(from: Values, to: Values): Values {
  return from.flatMap((start, row) => {
    const end = to[row];
    return start === null || end === null ? [null, null, null] : [start, end, null];
  });
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((each) => textWidth(each, TEXT)));
}

/**
 * A row plot (intervals, dumbbells, criteria): names down the left side, marks at their values. One
 * scatter in every hand: x is the value, y counts the rows from below. Its helper columns are added
 * to `cells`; its height follows from its rows.
 */
export function rowPlot(
  cells: ChartCells,
  words: ChartWords,
  place: Pick<ChartPlace, "at" | "width">,
  plot: RowPlot,
): PointsChart {
  const { rows, x, marks, lines = [], targets = [], reference, notes, legend = "none" } = plot;
  const at = rows.map((_, row) => rows.length - row);
  const y = cells.numbers("y", at);
  const labelled = (
    name: string,
    places: number,
    texts: readonly string[],
    side: "left" | "right",
  ) => ({
    kind: "labels" as const,
    name: null,
    tone: "ink" as const,
    x: cells.numbers(
      "x",
      rows.map(() => places),
    ),
    y,
    labels: { kind: "texts" as const, texts: cells.texts(name, texts), place: side },
  });
  const upright = (values: Values, reach: number) => ({
    x: cells.numbers("x", pairs(values, values)),
    y: cells.numbers(
      "y",
      at.flatMap((row) => [row - reach, row + reach, null]),
    ),
  });
  const series: (PointSeries | SegmentSeries | LineSeries | LabelSeries)[] = [
    labelled("", x.min, rows, "left"),
    ...(reference === undefined ? [] : referenceSeries(cells, reference, rows.length)),
    ...lines.map(({ name, tone, from, to }) => ({
      kind: "segments" as const,
      name,
      tone,
      x: cells.numbers(name ?? "x", pairs(from, to)),
      y: cells.numbers(
        "y",
        at.flatMap((row) => [row, row, null]),
      ),
    })),
    ...targets.map(({ name, tone, values }) => ({
      kind: "segments" as const,
      name,
      tone,
      ...upright(values, 0.34),
    })),
    ...marks.map(({ name, tone, mark, labels, values }) => ({
      kind: "points" as const,
      name,
      tone,
      mark,
      ...(labels === undefined ? {} : { labels }),
      x: cells.numbers(name ?? "x", values),
      // Excel takes a place without x for 0.
      y: cells.numbers(
        "y",
        at.map((row, i) => (values[i] === null ? null : row)),
      ),
    })),
    ...(notes === undefined ? [] : [labelled("", x.max, notes, "right")]),
  ];
  const top = reference === undefined ? 6 : LINE + 4;
  const below = AXIS + (x.title === undefined ? 0 : LINE) + (legend === "bottom" ? LINE + 4 : 0);
  const height = top + rows.length * ROW + below;
  const left = Math.min(place.width * 0.4, widest(rows) + 10);
  const right = Math.max(
    14,
    notes === undefined ? 0 : Math.min(place.width * 0.3, widest(notes) + 10),
  );
  return {
    ...words,
    ...place,
    family: "points",
    height,
    x: { ...x, shown: true, grid: true },
    y: { min: 0.5, max: rows.length + 0.5, step: 1, shown: false, grid: false },
    legend,
    plotArea: {
      left: left / place.width,
      top: top / height,
      width: (place.width - left - right) / place.width,
      height: (rows.length * ROW) / height,
    },
    series,
  };
}

function referenceSeries(
  cells: ChartCells,
  { value, text }: NonNullable<RowPlot["reference"]>,
  rows: number,
): (LineSeries | LabelSeries)[] {
  const top = rows + 0.5;
  return [
    {
      kind: "line",
      name: null,
      tone: "muted",
      dashed: true,
      x: cells.numbers(text, [value, value]),
      y: cells.numbers("y", [0.5, top]),
    },
    {
      kind: "labels",
      name: null,
      tone: "muted",
      x: cells.numbers("x", [value]),
      y: cells.numbers("y", [top]),
      labels: { kind: "texts", texts: cells.texts("", [text]), place: "above" },
    },
  ];
}
