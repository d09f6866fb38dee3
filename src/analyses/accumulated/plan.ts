import { speak, type Language } from "../../language/language";
import { capital, pointsOf } from "../../language/shown-words";
import { axisRange } from "../../report/axis-range";
import type { LinesChart } from "../../report/chart-plan";
import type { LineSeries } from "../../report/chart-series";
import type { HelperBlock } from "../../report/helper-block";
import { Page, PAGE_HEAD_ROWS, type ChartFrame } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { number, text } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { shownNumber } from "../../report/shown-cell";
import { spot, type Spot } from "../../report/spot";
import { pointsCell, wholePercent } from "../../report/whole-numbers";
import type { PlanOptions, Sentence } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { outcomeName } from "../register-choice";
import { wholeSum, type Accumulated } from "./evaluate";
import { accumulatedTexts } from "./texts";

const WIDTHS = [150, 90, 110, 120, 150];
const LIMIT_WIDTHS = [90, 90];
const SUM_COLUMN = 4;
const HEIGHT = 260;
/** So many periods at most are named under the chart. */
const MOST_NAMED = 8;

function title(result: Accumulated, language: Language): string {
  const texts = speak(accumulatedTexts, language);
  const name = capital(outcomeName(result.outcome));
  const sum = wholeSum(result);
  const last = result.weeks.findLast((week) => week.sum !== null);
  if (sum === null || last === undefined) return texts.plainTitle(name);
  const areWeeks = result.weeks.every(({ week }) => /^(?:uge|week)\b/i.test(week));
  const told = `${shownNumber(Math.abs(sum), "0.0", language)} ${areWeeks ? texts.weeks : texts.periods}`;
  return texts.pageTitle(name, told, sum >= 0, last.week);
}

function subtitle({ outcome, weeks }: Accumulated, language: Language): string {
  const [first, last] = [weeks[0]?.week ?? "", weeks.at(-1)?.week ?? ""];
  return speak(accumulatedTexts, language).subtitle(capital(outcomeName(outcome)), first, last);
}

function drawn(result: Accumulated, frame: ChartFrame, helper: HelperBlock, language: Language) {
  const { weeks } = result;
  const places = weeks.map((_, i) => i + 1);
  const sums = weeks.map(({ sum }) => sum);
  const limits = (["low", "high"] as const).map((end) => weeks.map((week) => week[end]));
  const hasLimits = limits.flat().some((end) => end !== null);
  const known = [sums, ...limits].flat().flatMap((sum) => sum ?? []);
  const range = axisRange({ shown: true, grid: true }, [0, ...known], false);
  const every = Math.ceil(weeks.length / MOST_NAMED);
  const named = places.filter((place) => (place - 1) % every === 0);
  return {
    ...frame,
    family: "lines",
    series: [
      {
        kind: "line",
        name: null,
        tone: "muted",
        dashed: true,
        x: helper.numbers([1, weeks.length]),
        y: helper.numbers([0, 0]),
      },
      ...limits
        .filter((ends) => ends.some((end) => end !== null))
        .map((ends, i): LineSeries => ({
          kind: "line",
          name: i === 0 ? accumulatedTexts.limits[language] : null,
          tone: "connector",
          x: helper.numbers(places),
          y: helper.numbers(ends),
        })),
      {
        kind: "line",
        name: accumulatedTexts.sum[language],
        tone: "latest",
        x: helper.numbers(places),
        y: helper.numbers(sums),
      },
      {
        kind: "labels",
        name: null,
        tone: "muted",
        x: helper.numbers(named),
        y: helper.numbers(named.map(() => range.min)),
        labels: {
          kind: "texts",
          texts: helper.texts(named.map((place) => weeks[place - 1].week)),
          place: "below",
        },
      },
    ],
    x: { min: 0.5, max: weeks.length + 0.5, step: every, shown: false, grid: false },
    y: { ...range, format: range.step < 0.1 ? "0.00" : "0.0", shown: true, grid: true },
    legend: hasLimits ? "top" : "none",
    plotArea: {
      left: 0.08,
      top: hasLimits ? 0.13 : 0.05,
      width: 0.88,
      height: hasLimits ? 0.72 : 0.8,
    },
  } as const satisfies LinesChart;
}

function sumSpot(row: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, SUM_COLUMN);
}

export function accumulatedSentences(result: Accumulated, language: Language): Sentence[] {
  const { weeks } = result;
  const texts = speak(accumulatedTexts, language);
  const last = weeks.findLastIndex(({ sum }) => sum !== null);
  if (last < 0) return [];
  const most = weeks
    .map(({ difference }, row) => ({ row, difference: difference ?? -Infinity }))
    .reduce((best, each) => (each.difference > best.difference ? each : best));
  const points = wholePercent(most.difference);
  const { low, high } = weeks[last];
  const shown = (value: number) => shownNumber(value, "0.0", language);
  return [
    { text: `${title(result, language)}.`, refs: [sumSpot(last)] },
    ...(low === null || high === null
      ? []
      : [
          {
            text: texts.between(shown(low), shown(high)),
            refs: [{ ...sumSpot(last), column: SUM_COLUMN + 1, columns: 2 }],
          },
        ]),
    ...(points > 0
      ? [
          {
            text: texts.told(weeks[most.row].week, pointsOf(points, language)),
            refs: [{ ...sumSpot(most.row), column: SUM_COLUMN - 1 }],
          },
        ]
      : []),
  ];
}

export function accumulatedPlan(
  result: Accumulated,
  { language, builtAt }: PlanOptions,
): SheetPlan {
  const { weeks, isOrderKnown, sources } = result;
  const [texts, words] = [speak(accumulatedTexts, language), speak(pageTexts, language)];
  const finding = title(result, language);
  const hasLimits = weeks.some(({ low }) => low !== null);
  const widths = hasLimits ? [...WIDTHS, ...LIMIT_WIDTHS] : WIDTHS;
  const page = new Page(texts.title, widths, finding, subtitle(result, language));
  page.table({
    columns: [
      { head: texts.period, look: "text" },
      { head: texts.participants, look: "share" },
      { head: texts.controls, look: "share" },
      { head: texts.difference, look: "points" },
      { head: texts.sum, look: "coefficient" },
      ...(hasLimits
        ? ([
            { head: words.low, look: "coefficient" },
            { head: words.high, look: "coefficient" },
          ] as const)
        : []),
    ],
    rows: weeks.map(({ week, participants, controls, difference, sum, low, high }) => [
      text(week),
      number(participants),
      number(controls),
      pointsCell(difference),
      number(sum),
      ...(hasLimits ? [number(low), number(high)] : []),
    ]),
  });
  if (wholeSum(result) !== null) {
    page.chart(
      {
        id: "accumulated",
        finding,
        subtitle: subtitle(result, language),
        source: words.source(sources.join(", ")),
        alternative: `${finding}.`,
      },
      HEIGHT,
      (frame, helper) => drawn(result, frame, helper, language),
    );
  }
  const missing = weeks.filter(({ sum }) => sum === null).map(({ week }) => week);
  page.remarks([
    texts.rule,
    texts.test,
    ...(hasLimits ? [texts.limitsNote] : []),
    ...(isOrderKnown ? [] : [texts.order]),
    ...(missing.length > 0 ? [texts.missing(missing.join(", "))] : []),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
