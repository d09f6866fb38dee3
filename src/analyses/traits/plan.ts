import { speak, type Language } from "../../language/language";
import { rowPlot, rowPlotHeight, shareRange } from "../../report/charts/row-plot";
import {
  changeCell,
  figureCell,
  intervalCells,
  shareCell,
  visible,
} from "../../report/figure-cells";
import { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { PageColumn } from "../../report/table-column";
import type { SheetPlan } from "../../report/sheet-plan";
import { shownChange } from "../../report/shown-number";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import type { PageOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { uncertaintyNotes } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import type { ElementTraits, Trait, Traits } from "./evaluate";
import { byLead, lead, traitSpots } from "./shown";
import { traitTexts } from "./texts";

const WIDTHS = [320, 80, 80, 96, 96];
const LIMIT_WIDTH = 80;

function row(trait: Trait, hasLimits: boolean): PlanCell[] {
  const { name, best, all } = trait;
  return [
    text(name),
    shareCell(best),
    shareCell(all),
    changeCell({ withheld: best.withheld || all.withheld }, lead(trait)),
    figureCell(best, best.valid),
    ...(hasLimits ? [best, all].flatMap((figure) => intervalCells(figure).slice(1)) : []),
  ];
}

/** A core element's questions, best and all as two marks a row. */
function addChart(
  page: Page,
  element: ElementTraits,
  index: number,
  { round }: Traits,
  language: Language,
): void {
  const texts = speak(traitTexts, language);
  const rows = byLead(element).flatMap(({ name, best, all }) => {
    const [own, other] = [visible(best)?.share ?? null, visible(all)?.share ?? null];
    return own === null || other === null ? [] : [{ name, own, other }];
  });
  if (rows.length === 0) return;
  const finding = texts.chartFinding(element.name);
  const told = rows.map(
    ({ name, own, other }) => `${name} ${wholePercent(own)}/${wholePercent(other)}`,
  );
  page.chart(
    {
      id: `traits-${index + 1}`,
      finding,
      subtitle: texts.subtitle(round.name, round.responses),
      source: sourceNote([round], language),
      alternative: `${finding}: ${told.join("; ")}.`,
    },
    rowPlotHeight(rows.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: rows.map(({ name }) => name),
          range: shareRange(rows.flatMap(({ own, other }) => [own, other])),
          lines: [
            {
              name: null,
              tone: "connector",
              from: rows.map(({ other }) => other),
              to: rows.map(({ own }) => own),
            },
          ],
          marks: [
            { name: texts.all, tone: "first", mark: "square", values: rows.map((r) => r.other) },
            {
              name: texts.best,
              tone: "latest",
              mark: "circle",
              values: rows.map((r) => r.own),
              texts: rows.map(({ own, other }) => shownChange(own - other)),
            },
          ],
        },
        frame,
        helper,
      ),
  );
}

export function traitsPlan(
  traits: Traits,
  { language, builtAt, leastPersons, uncertainty }: PageOptions,
): SheetPlan {
  const { round, by, best, elements, without } = traits;
  const [texts, words] = [speak(traitTexts, language), speak(pageTexts, language)];
  const hasLimits = uncertainty === "intervals";
  const names = best.map(({ unit }) => unit);
  const page = new Page(
    texts.title,
    [...WIDTHS, ...(hasLimits ? new Array<number>(4).fill(LIMIT_WIDTH) : [])],
    names.length === 0 ? texts.plainTitle : texts.pageTitle(names, by),
    texts.subtitle(round.name, round.responses),
  );
  page.table({
    columns: [
      { head: texts.what, look: "text" },
      { head: texts.best, look: "share" },
      { head: texts.all, look: "share" },
      { head: texts.lead, look: "points" },
      { head: texts.bestN, look: "count" },
      ...(hasLimits
        ? [texts.best, texts.all].flatMap((whose) =>
            [words.low, words.high].map((limit): PageColumn => ({
              head: `${whose}: ${limit}`,
              look: "share",
            })),
          )
        : []),
    ],
    rows: elements.flatMap((element) =>
      [element, ...byLead(element)].map((each) => row(each, hasLimits)),
    ),
  });
  for (const at of traitSpots(traits)) page.format({ at: spot(at.row, 0, 1, 5), bold: true });
  elements.forEach((element, i) => {
    addChart(page, element, i, traits, language);
  });
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }, traits.withheld),
    texts.rule,
    texts.chosen,
    ...(hasLimits ? uncertaintyNotes(uncertainty, language) : []),
    ...(without.length > 0 ? [texts.without(without.join(", "))] : []),
    words.leftOut,
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
