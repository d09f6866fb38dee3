import type { Axis, PointsChart } from "../chart-plan";
import type { LabelSeries, PointSeries, SegmentSeries, SeriesLabels } from "../chart-series";
import type { HelperBlock } from "../helper-block";
import type { ChartFrame } from "../page";
import { textWidth } from "../text-width";
import type { Tone } from "../tones";

const ROW_HEIGHT = 21;
const AROUND = 56;

/** The height of a row plot in points. */
export function rowPlotHeight(rows: number): number {
  return AROUND + ROW_HEIGHT * rows;
}

/** Marks of one kind: a value a row, null where the row has none. */
export interface RowMarks {
  name: string | null;
  tone: Tone;
  mark: PointSeries["mark"];
  values: readonly (number | null)[];
  /** Texts beside the marks, one a row. */
  texts?: readonly (string | null)[];
  place?: SeriesLabels["place"];
  /** How far below the middle of its row it stands, in rows. */
  below?: number;
}

/** Lines within rows: from one value to another. */
export interface RowLines {
  name: string | null;
  tone: Tone;
  from: readonly (number | null)[];
  to: readonly (number | null)[];
  below?: number;
}

/** Where the one of several marks of a row stands whose intervals would cover each other. */
export function besideEachOther(index: number, count: number): number {
  return (index - (count - 1) / 2) * Math.min(0.4, 0.8 / count);
}

/** A value that holds for all rows, as an upright line. */
export interface UprightLine {
  name: string;
  tone: Tone;
  value: number;
}

/** What a row plot shows. Values are fractions; rows from the top. */
export interface RowPlot {
  rows: readonly string[];
  lines: readonly RowLines[];
  marks: readonly RowMarks[];
  upright?: UprightLine | null;
  /** A short upright line in each row that has a value. */
  targets?: { name: string; tone: Tone; values: readonly (number | null)[] };
  /** Texts at the right of the rows; with them, names and texts have the room that they need. */
  notes?: readonly string[];
  /** Whether the rows' names have the room that they need, also without notes: questions, say. */
  longNames?: boolean;
  /** The ends of the value axis. */
  range: { min: number; max: number; step: number };
}

/** Where a row's mark stands: the first row at 1. */
function placesOf({ values, below = 0 }: RowMarks): (number | null)[] {
  return values.map((value, i) => (value === null ? null : i + 1 + below));
}

function segments(lines: RowLines, helper: HelperBlock): SegmentSeries {
  const pairs = lines.from.flatMap((from, i) => {
    const to = lines.to[i];
    return from === null || to === null ? [] : [{ from, to, y: i + 1 + (lines.below ?? 0) }];
  });
  return {
    kind: "segments",
    name: lines.name,
    tone: lines.tone,
    x: helper.numbers(pairs.flatMap(({ from, to }) => [from, to, null])),
    y: helper.numbers(pairs.flatMap(({ y }) => [y, y, null])),
  };
}

function points(marks: RowMarks, helper: HelperBlock): PointSeries {
  const { name, tone, mark, values, texts, place = "right" } = marks;
  return {
    kind: "points",
    name,
    tone,
    mark,
    x: helper.numbers(values),
    y: helper.numbers(placesOf(marks)),
    ...(texts === undefined
      ? {}
      : { labels: { kind: "texts", texts: helper.texts(texts), place } satisfies SeriesLabels }),
  };
}

function rowNames({ rows, range }: RowPlot, helper: HelperBlock): LabelSeries {
  return {
    kind: "labels",
    name: null,
    tone: "muted",
    x: helper.numbers(rows.map(() => range.min)),
    y: helper.numbers(rows.map((_, i) => i + 1)),
    labels: { kind: "texts", texts: helper.texts(rows), place: "left" },
  };
}

/** Half the height of a row's target, in rows. */
const TARGET_REACH = 0.34;

function targetLines(
  { name, tone, values }: NonNullable<RowPlot["targets"]>,
  helper: HelperBlock,
): SegmentSeries {
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, y: i + 1 }]));
  return {
    kind: "segments",
    name,
    tone,
    x: helper.numbers(known.flatMap(({ value }) => [value, value, null])),
    y: helper.numbers(known.flatMap(({ y }) => [y - TARGET_REACH, y + TARGET_REACH, null])),
  };
}

function rowNotes(
  { rows, range }: RowPlot,
  notes: readonly string[],
  helper: HelperBlock,
): LabelSeries {
  return {
    kind: "labels",
    name: null,
    tone: "muted",
    x: helper.numbers(rows.map(() => range.max)),
    y: helper.numbers(rows.map((_, i) => i + 1)),
    labels: { kind: "texts", texts: helper.texts(notes), place: "right" },
  };
}

const TEXT_SIZE = 10;
/** Room between a text and the plot, and around it, in points. */
const TEXT_MARGIN = 14;

/** The part of a chart's width that texts beside the plot need, at most so much. */
function roomFor(texts: readonly string[], width: number, most: number): number {
  const widest = Math.max(0, ...texts.map((each) => textWidth(each, TEXT_SIZE)));
  return Math.min(most, (widest + TEXT_MARGIN) / width);
}

/** Rows with marks and lines upon one value axis: intervals, dumbbells, targets. */
export function rowPlot(plot: RowPlot, frame: ChartFrame, helper: HelperBlock): PointsChart {
  const { rows, lines, marks, upright = null, targets, notes, longNames = false, range } = plot;
  const left = notes === undefined && !longNames ? 0.26 : roomFor(rows, frame.width, 0.45);
  const right = notes === undefined ? 0.08 : roomFor(notes, frame.width, 0.3);
  const x: Axis = { ...range, format: "0 %", shown: true, grid: true };
  const y: Axis = { min: 0.5, max: rows.length + 0.5, step: 1, shown: false, grid: false };
  const whole = AROUND + ROW_HEIGHT * rows.length;
  return {
    ...frame,
    family: "points",
    series: [
      ...(upright === null
        ? []
        : [
            {
              kind: "line" as const,
              name: upright.name,
              tone: upright.tone,
              x: helper.numbers([upright.value, upright.value]),
              y: helper.numbers([0.5, rows.length + 0.5]),
              dashed: true,
            },
          ]),
      ...lines
        .filter(({ from, to }) => from.some((start, i) => start !== null && to[i] !== null))
        .map((own) => segments(own, helper)),
      ...(targets?.values.some((value) => value !== null) === true
        ? [targetLines(targets, helper)]
        : []),
      ...marks
        .filter(({ values }) => values.some((value) => value !== null))
        .map((own) => points(own, helper)),
      rowNames(plot, helper),
      ...(notes === undefined ? [] : [rowNotes(plot, notes, helper)]),
    ],
    x,
    y: { ...y, reversed: true },
    legend: "bottom",
    plotArea: {
      left,
      top: 8 / whole,
      width: 1 - left - right,
      height: (ROW_HEIGHT * rows.length) / whole,
    },
  };
}

/** An axis of shares from a whole tenth below the least to a whole tenth above the highest. */
export function shareRange(values: readonly (number | null)[]): RowPlot["range"] {
  const known = values.filter((value) => value !== null);
  const least = known.length === 0 ? 0 : Math.min(...known);
  const most = known.length === 0 ? 1 : Math.max(...known);
  const min = Math.max(0, Math.floor(least * 10 - 1e-9) / 10);
  const max = Math.min(1, Math.max(min + 0.1, Math.ceil(most * 10 + 1e-9) / 10));
  return { min, max, step: max - min > 0.5 ? 0.2 : 0.1 };
}
