import { speak, type Language } from "../../language/language";
import {
  besideEachOther,
  rowPlot,
  rowPlotHeight,
  shareRange,
  type RowLines,
  type RowMarks,
} from "../../report/charts/row-plot";
import { visible } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import type { Tone } from "../../report/tones";
import { wholePercent } from "../../report/whole-numbers";
import { sourceNote } from "../page-notes";
import { uncertaintyTexts, type Uncertainty } from "../uncertainty";
import type { Derived, DerivedQuestion, DerivedSplit } from "./evaluate";
import { derivedTexts } from "./texts";

/** A value's mark: told apart by shape where colours are not seen. */
const LOOKS: readonly { tone: Tone; mark: RowMarks["mark"] }[] = [
  { tone: "latest", mark: "circle" },
  { tone: "fall", mark: "diamond" },
  { tone: "first", mark: "square" },
  { tone: "national", mark: "circle" },
  { tone: "rise", mark: "diamond" },
  { tone: "low", mark: "square" },
];

/** More marks in a row would cover each other's intervals. */
const MOST_WHISKERS = 3;

/** The values that are drawn, in their order: those with most responses. */
function drawnValues({ values }: DerivedSplit): number[] {
  return values
    .map((_, i) => i)
    .sort((a, b) => values[b].responses - values[a].responses)
    .slice(0, LOOKS.length)
    .sort((a, b) => a - b);
}

/** A core element's questions, a mark for each value. */
export function addDerivedChart(
  page: Page,
  { element, questions }: { element: string; questions: readonly DerivedQuestion[] },
  index: number,
  derived: Derived,
  split: DerivedSplit,
  { language, uncertainty }: { language: Language; uncertainty: Uncertainty },
): void {
  const texts = speak(derivedTexts, language);
  const drawn = drawnValues(split);
  const share = ({ figures }: DerivedQuestion, value: number) =>
    visible(figures[value])?.share ?? null;
  const rows = questions
    .map((question) => ({ question, shares: drawn.map((value) => share(question, value)) }))
    .filter(({ shares }) => shares.some((each) => each !== null));
  if (rows.length === 0) return;
  const hasWhiskers = uncertainty !== "none" && drawn.length <= MOST_WHISKERS;
  const limit = (value: number, end: "low" | "high") =>
    rows.map(({ question }) => visible(question.figures[value])?.[end] ?? null);
  const below = (i: number) => (hasWhiskers ? besideEachOther(i, drawn.length) : 0);
  const whiskers = hasWhiskers
    ? drawn.map((value, i): RowLines => ({
        name: null,
        tone: "connector",
        from: limit(value, "low"),
        to: limit(value, "high"),
        below: below(i),
      }))
    : null;
  const ends = rows.map(({ shares }) => {
    const known = shares.flatMap((each) => each ?? []);
    return { from: Math.min(...known), to: Math.max(...known) };
  });
  const finding = texts.chartFinding(element, split.by);
  const told = rows.map(({ question, shares }) => {
    const each = drawn.flatMap((value, i) => {
      const own = shares[i];
      return own === null ? [] : [`${split.values[value].name} ${wholePercent(own)}`];
    });
    return `${question.question}: ${each.join(", ")}`;
  });
  const more = drawn.length < split.values.length ? texts.firstShown(drawn.length) : "";
  page.chart(
    {
      id: `derived-${index + 1}`,
      finding,
      subtitle:
        texts.subtitle(derived.round.name, derived.round.responses) +
        more +
        (hasWhiskers ? ` ${uncertaintyTexts.whiskers[language]}` : ""),
      source: sourceNote([derived.round], language),
      alternative: `${finding}. ${told.join("; ")}.`,
    },
    rowPlotHeight(rows.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: rows.map(({ question }) => question.question),
          longNames: true,
          range: shareRange([
            ...rows.flatMap(({ shares }) => shares),
            ...(whiskers ?? []).flatMap(({ from, to }) => [...from, ...to]),
          ]),
          lines: whiskers ?? [
            {
              name: null,
              tone: "connector",
              from: ends.map(({ from }) => from),
              to: ends.map(({ to }) => to),
            },
          ],
          marks: drawn.map((value, i): RowMarks => ({
            name: split.values[value].name,
            ...LOOKS[i],
            below: below(i),
            values: rows.map(({ shares }) => shares[i]),
          })),
        },
        frame,
        helper,
      ),
  );
}
