import { speak, type Language } from "../../language/language";
import { capital } from "../../language/shown-words";
import { rowPlot, rowPlotHeight, shareRange } from "../../report/charts/row-plot";
import { shareCell, visible } from "../../report/figure-cells";
import { Page } from "../../report/page";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { pointsCell, wholePercent } from "../../report/whole-numbers";
import type { PlanOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { outcomeName } from "../register-choice";
import type { Fulfilment, Fulfilments } from "./evaluate";
import { fulfilmentTexts } from "./texts";

const WIDTHS = [230, 80, 80, 110, 80, 90];

/** What the shares say as a whole, and what they are of. */
export function fulfilmentTitle({ centres, outcome }: Fulfilments, language: Language): string {
  const judged = centres.filter(({ met }) => met !== null);
  const met = judged.filter((each) => each.met === true);
  const texts = speak(fulfilmentTexts, language);
  if (judged.length < centres.length || judged.length === 1) {
    return texts.partTitle(met.length, judged.length, outcomeName(outcome));
  }
  return texts.pageTitle(met.length, judged.length, outcomeName(outcome));
}

export function shareOf({ figure }: Fulfilment): number | null {
  return visible(figure)?.share ?? null;
}

function row(each: Fulfilment, name: string, language: Language): PlanCell[] {
  const texts = speak(fulfilmentTexts, language);
  const { figure, required, met } = each;
  const share = shareOf(each);
  return [
    text(name),
    shareCell(figure),
    number(required),
    pointsCell(share === null || required === null ? null : share - required),
    text(met === null ? "" : met ? texts.yes : texts.no),
    number(visible(figure)?.total ?? null),
  ];
}

function addChart(page: Page, result: Fulfilments, language: Language): void {
  const texts = speak(fulfilmentTexts, language);
  const rows = result.centres
    .flatMap((each) => {
      const share = shareOf(each);
      return share === null ? [] : [{ ...each, share }];
    })
    .sort((a, b) => b.share - a.share);
  if (rows.length === 0) return;
  const finding = fulfilmentTitle(result, language);
  const required = [...new Set(rows.map((each) => each.required))];
  const isOne = required.length === 1 && required[0] !== null;
  const told = rows.map(({ centre, share }) => `${centre} ${wholePercent(share)}`);
  const marks = (isMet: boolean) =>
    rows.map(({ share, met }) => ((met ?? false) === isMet ? share : null));
  page.chart(
    {
      id: "fulfilment",
      finding,
      subtitle: subtitleOf(result, language),
      source: speak(pageTexts, language).source(result.sources.join(", ")),
      alternative: `${finding}: ${told.join(", ")}.`,
    },
    rowPlotHeight(rows.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: rows.map(({ centre }) => centre),
          range: shareRange(rows.flatMap(({ share, required: own }) => [share, own])),
          lines: [],
          upright:
            isOne && required[0] !== null
              ? { name: texts.required, tone: "target", value: required[0] }
              : null,
          ...(isOne
            ? {}
            : {
                targets: {
                  name: texts.required,
                  tone: "target" as const,
                  values: rows.map((each) => each.required),
                },
              }),
          marks: [
            { name: texts.metMark, tone: "high", mark: "circle", values: marks(true) },
            { name: texts.notMark, tone: "low", mark: "diamond", values: marks(false) },
          ],
          notes: rows.map(({ share }) => `${wholePercent(share)} %`),
        },
        frame,
        helper,
      ),
  );
}

function subtitleOf({ outcome, period }: Fulfilments, language: Language): string {
  const texts = speak(fulfilmentTexts, language);
  return texts.subtitle(capital(outcomeName(outcome)), period ?? texts.wholeInText);
}

export function fulfilmentPlan(result: Fulfilments, { language, builtAt }: PlanOptions): SheetPlan {
  const { centres, all, hasControls } = result;
  const [texts, words] = [speak(fulfilmentTexts, language), speak(pageTexts, language)];
  const page = new Page(
    texts.title,
    WIDTHS,
    fulfilmentTitle(result, language),
    subtitleOf(result, language),
  );
  page.table({
    columns: [
      { head: texts.centre, look: "text" },
      { head: texts.share, look: "share" },
      { head: texts.required, look: "share" },
      { head: texts.distance, look: "points" },
      { head: texts.met, look: "place" },
      { head: texts.n, look: "count" },
    ],
    rows: [
      ...centres.map((each) => row(each, each.centre, language)),
      row(all, words.total, language),
    ],
    totals: 1,
  });
  addChart(page, result, language);
  const withheld = centres.filter(({ figure }) => figure !== null && figure.withheld !== false);
  page.remarks([
    texts.rule,
    ...(hasControls ? [texts.controls] : []),
    ...(all.figure?.by === "mean" ? [texts.mean] : []),
    ...(withheld.length > 0 ? [texts.withheld(withheld.length)] : []),
    ...(all.figure !== null && all.figure.withheld !== false ? [texts.totalWithheld] : []),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
