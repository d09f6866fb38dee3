import { speak, type Language } from "../../language/language";
import { rowPlot, rowPlotHeight, type RowPlot } from "../../report/charts/row-plot";
import { visible } from "../../report/figure-cells";
import { Page, PAGE_HEAD_ROWS } from "../../report/page";
import { tableBodyRow } from "../../report/page-table";
import { number, text } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { shownChange } from "../../report/shown-number";
import { spot, type Spot } from "../../report/spot";
import { pCell, pointsCell, wholePercent } from "../../report/whole-numbers";
import type { PlanOptions, Sentence } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { outcomeName } from "../register-choice";
import type { CentreEffect, CentreEffects } from "./evaluate";
import { centreEffectTexts } from "./texts";

const WIDTHS = [190, 84, 90, 100, 80, 80, 64, 76];
const DIFFERENCE_COLUMN = 3;

function seenCentres({ centres }: CentreEffects): CentreEffect[] {
  return centres.filter((centre) => visible(centre) !== null);
}

function title(result: CentreEffects, language: Language): string {
  const seen = seenCentres(result);
  const certain = seen.filter(({ effect }) => effect.certain === true).length;
  const texts = speak(centreEffectTexts, language);
  return texts.pageTitle(outcomeName(result.outcome), certain, seen.length);
}

function cell(row: number): Spot {
  return spot(tableBodyRow(PAGE_HEAD_ROWS, false) + row, DIFFERENCE_COLUMN);
}

/** In how many centres the difference is certain by itself, which, and where it is largest. */
export function centreEffectSentences(result: CentreEffects, language: Language): Sentence[] {
  const texts = speak(centreEffectTexts, language);
  const seen = seenCentres(result);
  if (seen.length === 0) return [];
  const certain = seen.flatMap(({ centre, effect }, row) =>
    effect.certain === true ? [{ centre, row }] : [],
  );
  const [first, second] = seen;
  // Surely largest only where its interval is above that of the next.
  const isAlone =
    second !== undefined &&
    first.effect.low !== null &&
    second.effect.high !== null &&
    first.effect.low > second.effect.high;
  const refs = certain.map(({ row }) => cell(row));
  return [
    { text: `${title(result, language)}.`, refs },
    ...(certain.length === 0
      ? []
      : [{ text: texts.certainIn(certain.map(({ centre }) => centre)), refs }]),
    {
      text: texts.largest(
        {
          centre: first.centre,
          participants: wholePercent(first.participants ?? 0),
          controls: wholePercent(first.controls ?? 0),
          points: wholePercent(first.effect.change ?? 0),
        },
        isAlone,
      ),
      refs: [cell(0)],
    },
  ];
}

/** An axis of differences: whole tenths around 0. */
function rangeOf(centres: readonly CentreEffect[]): RowPlot["range"] {
  const ends = centres.flatMap(({ effect: { low, high } }) => [low ?? 0, high ?? 0]);
  const min = Math.max(-1, Math.floor(Math.min(0, ...ends) * 10) / 10);
  const max = Math.min(1, Math.ceil(Math.max(0.1, ...ends) * 10) / 10);
  return { min, max, step: max - min > 0.8 ? 0.2 : 0.1 };
}

function addChart(page: Page, result: CentreEffects, language: Language): void {
  const centres = seenCentres(result);
  if (centres.length === 0) return;
  const [texts, words] = [speak(centreEffectTexts, language), speak(pageTexts, language)];
  const finding = title(result, language);
  const told = centres.map(({ centre, effect }) => `${centre} ${shownChange(effect.change)}`);
  page.chart(
    {
      id: "centre-effects",
      finding,
      subtitle: texts.subtitle(outcomeName(result.outcome), result.period),
      source: words.source(result.sources.join(", ")),
      alternative: `${finding}: ${told.join(", ")}.`,
    },
    rowPlotHeight(centres.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: centres.map(({ centre }) => centre),
          range: rangeOf(centres),
          lines: [
            {
              name: null,
              tone: "connector",
              from: centres.map(({ effect }) => effect.low),
              to: centres.map(({ effect }) => effect.high),
            },
          ],
          upright: { name: "0", tone: "muted", value: 0 },
          marks: [
            {
              name: texts.difference,
              tone: "latest",
              mark: "circle",
              values: centres.map(({ effect }) => effect.change),
            },
          ],
          notes: centres.map(({ effect }) => shownChange(effect.change)),
        },
        frame,
        helper,
      ),
  );
}

export function centreEffectsPlan(
  result: CentreEffects,
  { language, builtAt, leastPersons }: PlanOptions & { leastPersons: number },
): SheetPlan {
  const [texts, words] = [speak(centreEffectTexts, language), speak(pageTexts, language)];
  const page = new Page(
    texts.title,
    WIDTHS,
    title(result, language),
    texts.subtitle(outcomeName(result.outcome), result.period),
  );
  page.table({
    columns: [
      { head: texts.centre, look: "text" },
      { head: texts.participants, look: "share" },
      { head: texts.controls, look: "share" },
      { head: texts.difference, look: "points" },
      { head: words.low, look: "points" },
      { head: words.high, look: "points" },
      { head: texts.p, look: "p" },
      { head: texts.adjustedP, look: "p" },
    ],
    rows: result.centres.map((each) => {
      const { centre, participants, controls, effect } = each;
      const seen = visible(each) === null ? null : effect;
      return [
        text(centre),
        number(seen === null ? null : participants),
        number(seen === null ? null : controls),
        pointsCell(seen?.change ?? null),
        pointsCell(seen?.low ?? null),
        pointsCell(seen?.high ?? null),
        pCell(seen?.p ?? null, language),
        pCell(seen?.adjustedP ?? null, language),
      ];
    }),
  });
  addChart(page, result, language);
  const withheld = result.centres.filter((each) => visible(each) === null);
  page.remarks([
    texts.exploratory,
    texts.test,
    ...(withheld.length > 0
      ? [
          texts.withheld(
            withheld.map(({ centre }) => centre),
            leastPersons,
          ),
        ]
      : []),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
