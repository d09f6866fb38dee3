import type { BarsChart } from "../chart-plan";
import type { BarSeries } from "../chart-series";
import type { HelperBlock } from "../helper-block";
import type { ChartFrame } from "../page";
import type { Tone } from "../tones";

/** One question's answers as shares: of the valid ones by grade, and "Ved ikke" of all. */
export interface AnswerBar {
  name: string;
  /** The lowest grade first; they add up to 1, or are all 0. */
  grades: readonly number[];
  dontKnow: number;
}

const TONES: readonly Tone[] = ["none", "little", "some", "great", "very-great"];
const ROW_HEIGHT = 22;
const AROUND = 50;
/** Where the bars of "Ved ikke" begin, and how far the axis reaches at least. */
const BESIDE = 1.03;
const REACH = 1.16;
/** Shares below this have no label: it would not fit. */
const LEAST_LABELLED = 0.05;

export function answersHeight(bars: number): number {
  return AROUND + ROW_HEIGHT * bars;
}

/** The tone of a grade (from 0, the lowest) on a scale of so many. */
export function gradeTone(grade: number, grades: number): Tone {
  return TONES[grades < 2 ? 0 : Math.round((grade / (grades - 1)) * (TONES.length - 1))];
}

/**
 * Stacked bars of answers, a bar a question, the highest grade first. "Ved ikke" stands beside them,
 * outlined, beyond a gap: it is no part of the valid answers.
 */
export function answersChart(
  bars: readonly AnswerBar[],
  { grades, dontKnow }: { grades: readonly string[]; dontKnow: string },
  frame: ChartFrame,
  helper: HelperBlock,
): BarsChart {
  const labelled = (values: readonly number[]): BarSeries["labels"] => ({
    kind: "values",
    format: "0 %",
    place: "center",
    exceptions: Object.fromEntries(
      values.flatMap((value, i) => (value < LEAST_LABELLED ? [[i, null] as const] : [])),
    ),
  });
  const ofGrades = grades.map((name, grade): BarSeries => {
    const values = bars.map((bar) => bar.grades[grade]);
    return {
      kind: "bar",
      name,
      tone: gradeTone(grade, grades.length),
      values: helper.numbers(values),
      labels: labelled(values),
    };
  });
  const beside = bars.map((bar) => bar.dontKnow);
  const room = bars.map((bar) => BESIDE - bar.grades.reduce((sum, share) => sum + share, 0));
  return {
    ...frame,
    family: "bars",
    categories: helper.texts(bars.map(({ name }) => name)),
    series: [
      ...ofGrades.reverse(),
      { kind: "bar", name: null, tone: "filler", values: helper.numbers(room) },
      {
        kind: "bar",
        name: dontKnow,
        tone: "dont-know",
        values: helper.numbers(beside),
        labels: { kind: "values", format: "0 %", place: "right" },
      },
    ],
    lying: true,
    stacked: true,
    gap: 35,
    x: { min: 0, max: Math.max(REACH, BESIDE + Math.max(0, ...beside)), shown: false, grid: false },
    y: { shown: true, grid: false, reversed: true },
    legend: "bottom",
    plotArea: {
      left: 0.38,
      top: 0.02,
      width: 0.58,
      height: 1 - AROUND / answersHeight(bars.length),
    },
  };
}
