import { speak, type Language } from "../../language/language";
import { scatterChart } from "../../report/charts/scatter";
import { Page } from "../../report/page";
import { number, text } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { pCell } from "../../report/whole-numbers";
import { leastSquares } from "../../stats/least-squares";
import type { PageOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { withholdingNotes } from "../withholding-notes";
import type { DriverResult, Drivers } from "./evaluate";
import { byStrength, driversTitle, shownR } from "./shown";
import { driverTexts } from "./texts";

const WIDTHS = [230, 90, 84, 84, 70, 84, 70, 84];
const HALF_WIDTH = 96;
const CHART_HEIGHT = 340;
const MOST_CHARTS = 6;

/** The line of least squares from the lowest to the highest value of the driver. */
function trendOf({ points }: DriverResult, name: string) {
  const x = points.map(({ driver }) => driver);
  const line = leastSquares(
    x,
    points.map(({ outcome }) => outcome),
  );
  if (line === null) return null;
  const ends = [Math.min(...x), Math.max(...x)] as const;
  const [from, to] = ends.map((end) => line.intercept + line.slope * end);
  return { name, x: ends, y: [from, to] as const };
}

function addChart(
  page: Page,
  result: DriverResult,
  index: number,
  { outcome, round, method }: Drivers,
  language: Language,
): void {
  const texts = speak(driverTexts, language);
  const { driver, points, isShare } = result;
  const finding = texts.chartFinding(driver, outcome, shownR(result.r ?? 0, language));
  page.chart(
    {
      id: `drivers-${index + 1}`,
      finding,
      subtitle: texts.chartSubtitle(driver, outcome, round.name, points.length),
      source: sourceNote([round], language),
      alternative: `${finding}, n = ${points.length}.`,
    },
    CHART_HEIGHT,
    (frame, helper) =>
      scatterChart(
        {
          points: points.map(({ name, driver: x, outcome: y }) => ({ name, x, y })),
          x: { title: driver, format: isShare ? "0 %" : "General" },
          y: { title: outcome, format: "0 %" },
          trend: method === "pearson" ? trendOf(result, texts.trend) : null,
        },
        frame,
        helper,
      ),
  );
}

export function driversPlan(
  result: Drivers,
  { language, builtAt, leastPersons }: PageOptions,
): SheetPlan {
  const { round, outcome, isTyped, unknown } = result;
  const [texts, words] = [speak(driverTexts, language), speak(pageTexts, language)];
  const drivers = byStrength(result.drivers);
  const hasHalves = drivers.some(({ splitHalfR }) => splitHalfR !== null);
  const page = new Page(
    texts.title,
    hasHalves ? [...WIDTHS, HALF_WIDTH] : WIDTHS,
    driversTitle(result, language),
    texts.subtitle(outcome, round.name),
  );
  page.table({
    columns: [
      { head: texts.driver, look: "text" },
      { head: texts.r, look: "coefficient" },
      { head: words.low, look: "coefficient" },
      { head: words.high, look: "coefficient" },
      { head: texts.p, look: "p" },
      { head: texts.adjustedP, look: "p" },
      ...(hasHalves ? [{ head: texts.splitHalf, look: "coefficient" } as const] : []),
      { head: texts.n, look: "count" },
      { head: texts.strength, look: "place" },
    ],
    rows: drivers.map(({ driver, r, low, high, p, adjustedP, splitHalfR, points, strength }) => [
      text(driver),
      number(r),
      number(low),
      number(high),
      pCell(p, language),
      pCell(adjustedP, language),
      ...(hasHalves ? [number(splitHalfR)] : []),
      number(points.length),
      text(strength === null ? "" : texts[strength]),
    ]),
  });
  const drawn = drivers.filter(({ r }) => r !== null);
  drawn.slice(0, MOST_CHARTS).forEach((each, i) => {
    addChart(page, each, i, result, language);
  });
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }, result.withheld),
    texts.cause,
    texts.weakIsNotNone,
    ...(isTyped ? [] : [texts.samePersons]),
    ...(hasHalves ? [texts.splitHalfNote] : []),
    texts.certain,
    ...(drawn.length > MOST_CHARTS ? [texts.someCharts(MOST_CHARTS)] : []),
    ...drivers.flatMap(({ driver, r }) => (r === null ? [texts.flat(driver)] : [])),
    ...drivers.flatMap(({ driver, without }) =>
      without.length > 0 ? [texts.without(driver, without.join(", "))] : [],
    ),
    ...(unknown.length > 0 ? [texts.unknown(unknown.join(", "))] : []),
    words.leftOut,
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
