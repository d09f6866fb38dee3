import { speak, type Language } from "../../language/language";
import { rowPlot, rowPlotHeight, shareRange } from "../../report/charts/row-plot";
import { shareCell, visible } from "../../report/figure-cells";
import { Page } from "../../report/page";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { shownChange } from "../../report/shown-number";
import { pCell, pointsCell, wholePercent } from "../../report/whole-numbers";
import type { PageOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { markCell, uncertaintyTexts } from "../uncertainty";
import type { ArmsComparison, ArmsResult } from "./evaluate";
import { armsTexts } from "./texts";

const WIDTHS = [260, 76, 84, 76, 84, 92, 64, 76, 76, 64, 70, 190];

/** The column of the difference in the table. */
export const DIFFERENCE_COLUMN = 5;

/** In which outcomes the arms certainly differ. */
export function armsTitle({ results }: ArmsComparison, language: Language): string {
  const certain = results.filter((each) => each.certain === true);
  const texts = speak(armsTexts, language);
  if (results.every(({ p }) => p === null)) return texts.title;
  return texts.pageTitle(
    certain.map(({ outcome }) => outcome),
    results.length,
  );
}

function methodWords({ method, centres, withheld }: ArmsResult, language: Language): string {
  const texts = speak(armsTexts, language);
  if (withheld !== false) return "";
  if (method === null) return texts.untested;
  return method === "cmh" ? texts.cmh(centres) : texts[method];
}

function row(result: ArmsResult, areMarks: boolean, language: Language): PlanCell[] {
  const { outcome, participants, controls, difference, low, high, p, adjustedP } = result;
  const seen = visible(result);
  return [
    text(outcome),
    shareCell(seen === null ? null : participants),
    number(seen === null ? null : participants.total),
    shareCell(seen === null ? null : controls),
    number(seen === null ? null : controls.total),
    pointsCell(difference),
    ...(areMarks ? [markCell(result, result.certain, language)] : []),
    ...[low, high].map(pointsCell),
    pCell(p, language),
    pCell(adjustedP, language),
    text(methodWords(result, language)),
  ];
}

function addChart(page: Page, comparison: ArmsComparison, language: Language): void {
  const texts = speak(armsTexts, language);
  const rows = comparison.results.filter((each) => each.withheld === false);
  if (rows.length === 0) return;
  const finding = armsTitle(comparison, language);
  const of = (arm: "participants" | "controls") => rows.map((each) => each[arm].share);
  const told = rows.map(
    ({ outcome, participants, controls }) =>
      `${outcome} ${wholePercent(participants.share ?? 0)}/${wholePercent(controls.share ?? 0)}`,
  );
  page.chart(
    {
      id: "arms",
      finding,
      subtitle: subtitleOf(comparison, language),
      source: speak(pageTexts, language).source(comparison.sources.join(", ")),
      alternative: `${finding}: ${told.join("; ")}.`,
    },
    rowPlotHeight(rows.length),
    (frame, helper) =>
      rowPlot(
        {
          rows: rows.map(({ outcome }) => outcome),
          range: shareRange([...of("participants"), ...of("controls")]),
          lines: [{ name: null, tone: "connector", from: of("controls"), to: of("participants") }],
          marks: [
            { name: texts.controls, tone: "first", mark: "square", values: of("controls") },
            {
              name: texts.participants,
              tone: "latest",
              mark: "circle",
              values: of("participants"),
            },
          ],
          notes: rows.map(({ difference }) => shownChange(difference)),
        },
        frame,
        helper,
      ),
  );
}

function subtitleOf({ results }: ArmsComparison, language: Language): string {
  const periods = [...new Set(results.flatMap(({ period }) => period ?? []))];
  const told = periods.length === 1 ? `, ${periods[0]}` : "";
  return speak(armsTexts, language).subtitle(told);
}

export function armsPlan(
  comparison: ArmsComparison,
  { language, builtAt, uncertainty }: PageOptions,
): SheetPlan {
  const { results } = comparison;
  const areMarks = uncertainty === "marks";
  const [texts, words] = [speak(armsTexts, language), speak(pageTexts, language)];
  const page = new Page(
    texts.title,
    WIDTHS,
    armsTitle(comparison, language),
    subtitleOf(comparison, language),
  );
  page.table({
    columns: [
      { head: texts.outcome, look: "text" },
      { head: texts.participants, look: "share" },
      { head: texts.nParticipants, look: "count" },
      { head: texts.controls, look: "share" },
      { head: texts.nControls, look: "count" },
      areMarks
        ? { head: texts.difference, look: "points" }
        : { head: texts.difference, look: "points", span: 2 },
      ...(areMarks ? [{ head: uncertaintyTexts.head[language], look: "word" } as const] : []),
      { head: words.low, look: "points" },
      { head: words.high, look: "points" },
      { head: texts.p, look: "p" },
      { head: texts.adjustedP, look: "p" },
      { head: texts.method, look: "text" },
    ],
    rows: results.map((each) => row(each, areMarks, language)),
  });
  addChart(page, comparison, language);
  const withheld = results.filter((each) => each.withheld !== false);
  const isPooled = results.some(({ method }) => method === "n-1" || method === "fisher");
  page.remarks([
    texts.rule,
    ...(results.some(({ method }) => method === "cmh") ? [texts.stratified] : []),
    ...(isPooled ? [texts.pooled] : []),
    ...(withheld.length > 0
      ? [texts.withheld(withheld.map(({ outcome }) => outcome).join(", "))]
      : []),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
