import { rowPlot } from "./row-plot";
import type { BarSeries } from "../../src/report/chart-series";
import { gradeOf } from "../../src/evaluation/grade";
import { wilsonInterval } from "../../src/stats/wilson-interval";
import { FIGUR_1 } from "../figures/figur-1";
import { exampleWith, share } from "./example";

const SOURCE = "Kilde: Projekt Jobrettet Samtale II, Delanalyse 1, figur 1.";
const AT = { at: { row: 5, column: 1 } };

/** The units by their result in the first core element (Inddragende samtaleteknikker). */
const UNITS = FIGUR_1.filter(([unit]) => unit !== "Samlet")
  .map(([unit, [[result]]]) => ({ unit, value: share(result) }))
  .sort((a, b) => b.value - a.value);

const GRADES = [
  { name: "Høj (80–100 %)", tone: "high", mark: "circle" },
  { name: "Middel (70–79 %)", tone: "middle", mark: "square" },
  { name: "Lav (under 70 %)", tone: "low", mark: "diamond" },
] as const;

function ofGrade({ tone }: (typeof GRADES)[number]): (number | null)[] {
  return UNITS.map(({ value }) => (gradeOf(value) === tone ? value : null));
}

/** Figur 1 as bars: a series a grade. */
export const barsByGrade = exampleWith((cells) => {
  const categories = cells.texts(
    "Enhed",
    UNITS.map(({ unit }) => unit),
  );
  const height = UNITS.length * 20 + 36;
  return {
    family: "bars",
    id: "bars-by-grade",
    finding: "Vejen og Brøndby når længst med inddragende samtaleteknikker",
    subtitle: "Andel positive svar i procent, 6. måling, efter fidelitetsgrad",
    source: SOURCE,
    alternative: `Søjler for 18 enheder, fra ${UNITS[0].unit} øverst til ${UNITS[UNITS.length - 1].unit} nederst.`,
    ...AT,
    width: 480,
    height,
    x: { min: 0, max: 1, step: 0.2, format: "0 %", shown: false, grid: false },
    y: { shown: true, grid: false, reversed: true },
    legend: "top",
    plotArea: { left: 0.2, top: 24 / height, width: 0.72, height: (height - 30) / height },
    categories,
    series: GRADES.map((grade): BarSeries => ({
      kind: "bar",
      name: grade.name,
      tone: grade.tone,
      values: cells.numbers(grade.name, ofGrade(grade)),
      labels: { kind: "values", format: "0 %", place: "end" },
    })),
    lying: true,
    stacked: false,
    gap: 45,
  };
});

/** Figur 1 with intervals as if each unit had 100 answers: the figure names no numbers. */
export const caterpillar = exampleWith((cells) => {
  const intervals = UNITS.map(({ value }) => wilsonInterval(Math.round(value * 100), 100, 0.95));
  return rowPlot(
    cells,
    {
      id: "caterpillar",
      finding: "Intervallerne overlapper: kun yderpunkterne kan skelnes",
      subtitle: "Inddragende samtaleteknikker, 6. måling, andel positive svar med 95 pct. interval",
      source: `${SOURCE} Intervallerne er regnet, som om hver enhed havde 100 svar.`,
      alternative: "Punkter med intervaller for 18 enheder, sorteret efter andel.",
    },
    { ...AT, width: 480 },
    {
      rows: UNITS.map(({ unit }) => unit),
      x: { min: 0.2, max: 1, step: 0.2, format: "0 %" },
      lines: [
        {
          name: "95 pct. interval",
          tone: "connector",
          from: intervals.map((interval) => interval.low),
          to: intervals.map((interval) => interval.high),
        },
      ],
      marks: GRADES.map((grade) => ({ ...grade, values: ofGrade(grade) })),
      reference: { value: 0.69, text: "Samlet 69 %" },
      legend: "bottom",
    },
  );
});

/** From the first round to the latest in the second core element; falls as a series of their own. */
export const dumbbells = exampleWith((cells) => {
  const rows = FIGUR_1.filter(([unit]) => unit !== "Samlet")
    .map(([unit, [, [result, change]]]) => ({ unit, result, change, start: result - change }))
    .sort((a, b) => b.change - a.change);
  const values = (wanted: boolean) =>
    rows.map(({ change, result }) => (change < 0 === wanted ? share(result) : null));
  return rowPlot(
    cells,
    {
      id: "dumbbells",
      finding: "De fleste enheder ved mere om arbejdsmarkedet end ved første måling",
      subtitle:
        "Arbejdsmarkedsviden, andel positive svar ved 1. og 6. måling, ændring i procentpoint",
      source: SOURCE,
      alternative: "Fra første til seneste måling for 18 enheder, sorteret efter ændring.",
    },
    { ...AT, width: 480 },
    {
      rows: rows.map(({ unit }) => unit),
      x: { min: 0.2, max: 1, step: 0.2, format: "0 %" },
      lines: [
        {
          name: null,
          tone: "connector",
          from: rows.map(({ start }) => share(start)),
          to: rows.map(({ result }) => share(result)),
        },
      ],
      marks: [
        {
          name: "1. måling",
          tone: "first",
          mark: "circle",
          values: rows.map(({ start }) => share(start)),
        },
        { name: "6. måling", tone: "latest", mark: "circle", values: values(false) },
        { name: "6. måling, fald", tone: "low", mark: "diamond", values: values(true) },
      ],
      notes: rows.map(({ change }) => (change > 0 ? `+${change}` : String(change))),
      legend: "bottom",
    },
  );
});
