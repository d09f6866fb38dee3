import { speak, type Language } from "../../language/language";
import type { BarsChart } from "../../report/chart-plan";
import type { BarSeries } from "../../report/chart-series";
import type { HelperBlock } from "../../report/helper-block";
import { Page, type ChartFrame } from "../../report/page";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { roundHalfAway } from "../../stats/round-half-away";
import { wholePercent } from "../../report/whole-numbers";
import type { PlanOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { inRound, LEAST_RATE, type Responses } from "./evaluate";
import { allInRound, reservationWords } from "./shown";
import { responsesTexts } from "./texts";

const NAME_WIDTH = 174;
const WIDTH = 76;
const TEXT_WIDTH = 220;
const BAR_HEIGHT = 21;

/** Units from the highest rate down; those under the limit in a colour of their own. */
function addChart(page: Page, responses: Responses, language: Language): void {
  const texts = speak(responsesTexts, language);
  const rows = inRound(responses)
    .flatMap(({ unit, rate }) => (rate === null ? [] : [{ unit, rate }]))
    .sort((a, b) => b.rate - a.rate);
  if (rows.length === 0) return;
  const least = wholePercent(LEAST_RATE);
  const finding = texts.chartFinding(responses.round.name);
  const told = rows.map(({ unit, rate }) => `${unit} ${wholePercent(rate)}`);
  const height = 56 + BAR_HEIGHT * rows.length;
  const bars = (frame: ChartFrame, helper: HelperBlock): BarsChart => {
    const series = (name: string, tone: BarSeries["tone"], enough: boolean): BarSeries => ({
      kind: "bar",
      name,
      tone,
      values: helper.numbers(
        rows.map(({ rate }) => (roundHalfAway(rate, 2) >= LEAST_RATE === enough ? rate : null)),
      ),
      labels: { kind: "values", format: "0 %", place: "end" },
    });
    const all = [
      series(texts.enough(least), "latest", true),
      series(texts.tooLow(least), "fall", false),
    ];
    return {
      ...frame,
      family: "bars",
      categories: helper.texts(rows.map(({ unit }) => unit)),
      series: all.filter(({ values }) => values.values.some((value) => value !== null)),
      lying: true,
      stacked: true,
      gap: 45,
      x: { min: 0, max: Math.max(1, rows[0].rate), shown: false, grid: false },
      y: { shown: true, grid: false, reversed: true },
      legend: "bottom",
      plotArea: { left: 0.28, top: 0.02, width: 0.62, height: 1 - 56 / height },
    };
  };
  page.chart(
    {
      id: "responses",
      finding,
      subtitle: texts.chartSubtitle(least),
      source: sourceNote([responses.round], language),
      alternative: `${finding}: ${told.join(", ")}.`,
    },
    height,
    bars,
  );
}

export function responsesPlan(responses: Responses, { language, builtAt }: PlanOptions): SheetPlan {
  const { rounds, round, units, unlisted, leastResponses } = responses;
  const [texts, words] = [speak(responsesTexts, language), speak(pageTexts, language)];
  const all = allInRound(responses);
  const widths = [NAME_WIDTH, WIDTH, WIDTH, WIDTH, TEXT_WIDTH];
  for (let i = widths.length; i < rounds.length + 1; i++) widths.push(WIDTH);
  const page = new Page(
    texts.title,
    widths,
    all?.rate == null ? texts.title : texts.pageTitle(wholePercent(all.rate), round.name),
    texts.subtitle(round.name, all?.responses ?? 0, all?.invited ?? 0),
  );
  page.table({
    columns: [
      { head: words.unit, look: "text" },
      { head: texts.responses, look: "count" },
      { head: texts.invited, look: "count" },
      { head: texts.rate, look: "share" },
      { head: texts.reservation, look: "text" },
    ],
    rows: [
      ...inRound(responses).map((each): PlanCell[] => [
        text(each.unit),
        number(each.responses),
        number(each.invited),
        number(each.rate),
        text(reservationWords(each, leastResponses, language)),
      ]),
      [
        text(words.total),
        number(all?.responses ?? null),
        number(all?.invited ?? null),
        number(all?.rate ?? null),
        null,
      ],
    ],
    totals: 1,
  });
  if (rounds.length > 1) {
    page.table({
      title: texts.byRound,
      columns: [
        { head: words.unit, look: "text" },
        ...rounds.map(({ name }) => ({ head: name, look: "share" }) as const),
      ],
      rows: [
        ...units.map((own) => [text(own[0].unit), ...own.map(({ rate }) => number(rate))]),
        [text(words.total), ...responses.all.map(({ rate }) => number(rate))],
      ],
      totals: 1,
    });
  }
  addChart(page, responses, language);
  const uninvited = inRound(responses).flatMap(({ unit, invited }) => (invited > 0 ? [] : [unit]));
  page.remarks([
    ...(rounds.length > 1 ? [texts.sameInvited] : []),
    texts.rateNote(wholePercent(LEAST_RATE)),
    ...rounds.flatMap(({ name }, i) =>
      unlisted[i] > 0 ? [texts.unlisted(name, unlisted[i])] : [],
    ),
    ...(uninvited.length > 0 ? [texts.noInvited(uninvited.join(", "))] : []),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
