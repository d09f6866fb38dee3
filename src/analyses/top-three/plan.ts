import { speak, type Language } from "../../language/language";
import { rowPlot, rowPlotHeight, shareRange } from "../../report/charts/row-plot";
import { intervalCells, shareCell, visible } from "../../report/figure-cells";
import { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import type { PageColumn } from "../../report/table-column";
import { wholePercent } from "../../report/whole-numbers";
import type { PlanOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { outcomeName } from "../register-choice";
import type { TopOutcome, TopUnit } from "./evaluate";
import { besideRows } from "./sentences";
import { topThreeTexts } from "./texts";

const WIDTHS = [230, 90, 90, 90, 110];

function placesOf({ places }: TopUnit): string {
  if (places === null) return "";
  return places.low === places.high ? String(places.low) : `${places.low}–${places.high}`;
}

/** A table of each indicator's highest units, above all units and all at the start. */
export function addTopTables(
  page: Page,
  outcomes: readonly TopOutcome[],
  language: Language,
): void {
  const [texts, words] = [speak(topThreeTexts, language), speak(pageTexts, language)];
  const columns: PageColumn[] = [
    { head: words.unit, look: "text" },
    { head: texts.share, look: "share" },
    { head: words.low, look: "share" },
    { head: words.high, look: "share" },
    { head: texts.places, look: "place" },
  ];
  for (const each of outcomes) {
    const { outcome, period, compared, units, all, start } = each;
    const beside = (name: string, figure: TopOutcome["all"]): PlanCell[][] =>
      figure === null ? [] : [[text(name), shareCell(figure), null, null, null]];
    page.table({
      title: texts.tableTitle(outcomeName(outcome), period, compared),
      columns,
      rows: [
        ...units.map((unit): PlanCell[] => [
          text(unit.unit),
          ...intervalCells(unit.figure),
          text(placesOf(unit)),
        ]),
        ...beside(texts.all, all),
        ...beside(texts.start, start),
      ],
      totals: besideRows(each),
    });
  }
}

function addChart(page: Page, top: TopOutcome, index: number, language: Language): void {
  const [texts, words] = [speak(topThreeTexts, language), speak(pageTexts, language)];
  const { units, outcome, all, start, sources } = top;
  const finding = texts.chartFinding(outcomeName(outcome));
  const told = units.map(({ unit, share }) => `${unit} ${wholePercent(share)}`);
  const [mean, before] = [visible(all)?.share ?? null, visible(start)?.share ?? null];
  page.chart(
    {
      id: `top-${index + 1}`,
      finding,
      subtitle: texts.subtitle,
      source: words.source(sources.join(", ")),
      alternative: `${finding}: ${told.join(", ")}.`,
    },
    rowPlotHeight(units.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: units.map(({ unit }) => unit),
          range: shareRange([
            ...units.flatMap(({ share, figure }) => [share, figure.low, figure.high]),
            mean,
            before,
          ]),
          lines: [
            {
              name: null,
              tone: "connector",
              from: units.map(({ figure }) => figure.low),
              to: units.map(({ figure }) => figure.high),
            },
          ],
          upright: mean === null ? null : { name: texts.all, tone: "target", value: mean },
          marks: [
            {
              name: texts.share,
              tone: "latest",
              mark: "circle",
              values: units.map(({ share }) => share),
            },
          ],
          notes: units.map(({ share }) => `${wholePercent(share)} %`),
        },
        frame,
        helper,
      ),
  );
}

export function topThreePlan(
  outcomes: readonly TopOutcome[],
  { language, builtAt }: PlanOptions,
): SheetPlan {
  const [texts, words] = [speak(topThreeTexts, language), speak(pageTexts, language)];
  const [first] = outcomes;
  const title =
    outcomes.length === 1
      ? texts.oneTitle(
          outcomeName(first.outcome),
          first.units.map(({ unit }) => unit),
        )
      : texts.pageTitle;
  const page = new Page(texts.title, WIDTHS, title, texts.subtitle);
  addTopTables(page, outcomes, language);
  outcomes.forEach((top, i) => {
    addChart(page, top, i, language);
  });
  page.remarks([...topNotes(outcomes, language), builtNote(builtAt, language)]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}

/** What must be known to read the places. */
export function topNotes(outcomes: readonly TopOutcome[], language: Language): string[] {
  const texts = speak(topThreeTexts, language);
  const units = outcomes.flatMap((each) => each.units);
  const withheld = outcomes.reduce((sum, each) => sum + each.withheld, 0);
  return [
    ...(units.some(({ places }) => places !== null) ? [texts.placesNote] : []),
    ...(units.some(({ places }) => places === null) ? [texts.noCounts] : []),
    ...(withheld > 0 ? [texts.withheld(withheld)] : []),
  ];
}
