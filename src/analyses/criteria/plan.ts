import { speak, type Language, type Spoken } from "../../language/language";
import { changeCell, intervalCells, shareCell, visible } from "../../report/figure-cells";
import { Page } from "../../report/page";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import type { PageOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { withholdingNotes } from "../withholding-notes";
import { addTopTables, topNotes } from "../top-three/plan";
import { addCriteriaChart } from "./chart";
import type { Criteria, Criterion, Verdict } from "./evaluate";
import { criterionName, fromWords } from "./shown";
import { criteriaTexts } from "./texts";

const WIDTHS = [170, 190, 84, 70, 110, 70, 90, 110, 64, 190];

type Texts = Spoken<typeof criteriaTexts>;

/** What the results say as a whole. */
export function criteriaTitle({ criteria }: Criteria, texts: Texts): string {
  const judged = criteria.filter(({ met }) => met !== null);
  if (judged.length === 0) return texts.noResults;
  const met = judged.filter((each) => each.met === true).map(criterionName);
  return texts.pageTitle(met, judged.length);
}

function row(criterion: Criterion, texts: Texts, language: Language): PlanCell[] {
  const { input, baseline, national, result, change, distance, met, from } = criterion;
  return [
    text(input.indicator),
    text(input.group ?? ""),
    number(input.criterion),
    shareCell(baseline),
    shareCell(national),
    shareCell(result),
    changeCell({ withheld: result.withheld || baseline.withheld }, change),
    changeCell(result, distance),
    text(met === null ? "" : met ? texts.yes : texts.no),
    text(fromWords(from, language)),
  ];
}

function verdictWord(verdict: Verdict, texts: Texts): string {
  if (verdict === "open") return texts.verdictOpen;
  return verdict === "met" ? texts.verdictMet : texts.verdictNotMet;
}

/** The sheets and rounds that criteria and results are from, each once. */
function sourcesOf({ criteria, rounds }: Criteria): string {
  const asked = criteria.some(({ from }) => from?.kind === "survey");
  const sheets = [
    ...criteria.map(({ input }) => input.place.source),
    ...criteria.flatMap(({ registers }) => registers),
    ...(asked ? (rounds?.latest.sources ?? []) : []),
  ];
  return [...new Set(sheets)].join(", ");
}

export function criteriaPlan(
  result: Criteria,
  { language, builtAt, leastPersons, uncertainty }: PageOptions,
): SheetPlan {
  const { criteria } = result;
  const [texts, words] = [speak(criteriaTexts, language), speak(pageTexts, language)];
  const finding = criteriaTitle(result, texts);
  const page = new Page(texts.title, WIDTHS, finding, texts.subtitle);
  page.table({
    columns: [
      { head: texts.indicator, look: "text" },
      { head: texts.group, look: "text" },
      { head: texts.criterion, look: "share" },
      { head: texts.baseline, look: "share" },
      { head: texts.national, look: "share" },
      { head: texts.result, look: "share" },
      { head: texts.change, look: "points" },
      { head: texts.distance, look: "points" },
      { head: texts.met, look: "place" },
      { head: texts.from, look: "text" },
    ],
    rows: criteria.map((each) => row(each, texts, language)),
  });
  const unsure = criteria.filter(
    ({ result: own, verdict }) =>
      uncertainty !== "none" && verdict !== null && visible(own)?.low != null,
  );
  if (unsure.length > 0) {
    page.table({
      title: texts.sure,
      columns: [
        { head: texts.indicator, look: "text" },
        { head: texts.group, look: "text" },
        { head: texts.result, look: "share" },
        ...(uncertainty === "intervals"
          ? ([
              { head: words.low, look: "share" },
              { head: words.high, look: "share" },
            ] as const)
          : []),
        { head: texts.verdict, look: "place" },
      ],
      rows: unsure.map(({ input, result: own, verdict }) => [
        text(input.indicator),
        text(input.group ?? ""),
        ...(uncertainty === "intervals" ? intervalCells(own) : [shareCell(own)]),
        text(verdict === null ? "" : verdictWord(verdict, texts)),
      ]),
    });
  }
  addTopTables(page, result.top, language);
  addCriteriaChart(
    page,
    criteria,
    { finding, source: sourcesOf(result), hasWhiskers: unsure.length > 0 },
    language,
  );
  const open = criteria.filter(({ from }) => from === null).map(criterionName);
  const hasMean = criteria.some(({ from }) => from?.kind === "register" && from.by === "mean");
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    texts.met2,
    ...(unsure.length > 0 ? [texts.open, words.interval] : []),
    ...(open.length > 0 ? [texts.openNames(open.join("; "))] : []),
    ...(hasMean ? [texts.mean] : []),
    ...topNotes(result.top, language),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
