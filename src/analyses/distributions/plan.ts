import { speak, type Language } from "../../language/language";
import { answersChart, answersHeight, type AnswerBar } from "../../report/charts/answers-chart";
import { visible } from "../../report/figure-cells";
import { Page } from "../../report/page";
import type { ColumnLook } from "../../report/table-column";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { wholePercent } from "../../report/whole-numbers";
import type { PlanOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import {
  byShare,
  dontKnowShare,
  positiveShare,
  type Answers,
  type ElementAnswers,
} from "./evaluate";
import { shownElements, whose, type ShownPart } from "./shown";
import { distributionTexts } from "./texts";

const QUESTION_WIDTH = 280;
const WIDTH = 64;
/** Share, "Ved ikke", not applicable and blank beside the grades. */
const OTHER_COLUMNS = 4;

function title(shown: ShownPart, language: Language): string {
  const texts = speak(distributionTexts, language);
  const known = shownElements(shown)
    .flatMap(({ element, figure, all }) => {
      const share = visible(figure) === null ? null : positiveShare(all);
      return share === null ? [] : [{ element, percent: wholePercent(share) }];
    })
    .sort((a, b) => b.percent - a.percent);
  const [most, least] = [known.at(0), known.at(-1)];
  if (most === undefined || least === undefined) return texts.plainTitle;
  if (known.length === 1) return texts.elementTitle(most.element, most.percent);
  // Where two share an end, neither is named.
  const isTied = (end: number) => known.filter(({ percent }) => percent === end).length > 1;
  return isTied(most.percent) || isTied(least.percent)
    ? texts.plainTitle
    : texts.elementsTitle(most.element, most.percent, least.element, least.percent);
}

function row(name: string, answers: Answers, isVisible: boolean): PlanCell[] {
  const { counts, dontKnow, notApplicable, blank } = answers;
  const numbers = [positiveShare(answers), ...counts, dontKnow, notApplicable, blank];
  return [text(name), ...numbers.map((value) => (isVisible ? number(value) : null))];
}

function barOf(name: string, answers: Answers): AnswerBar {
  const { counts, valid } = answers;
  return {
    name,
    grades: counts.map((count) => (valid === 0 ? 0 : count / valid)),
    dontKnow: dontKnowShare(answers),
  };
}

function addChart(
  page: Page,
  element: ElementAnswers,
  index: number,
  shown: ShownPart,
  language: Language,
): void {
  if (visible(element.figure) === null || element.all.valid === 0) return;
  const texts = speak(distributionTexts, language);
  const { distributions } = shown;
  const bars = byShare(element).map((each) => barOf(each.item, each));
  const told = byShare(element).map((each) =>
    texts.itemShares(
      each.item,
      wholePercent(positiveShare(each) ?? 0),
      wholePercent(dontKnowShare(each)),
    ),
  );
  page.chart(
    {
      id: `answers-${index + 1}`,
      finding: texts.chartFinding(element.element),
      subtitle: texts.chartSubtitle(whose(distributions), distributions.responses),
      source: sourceNote([distributions.round], language),
      alternative: `${told.join("; ")}.`,
    },
    answersHeight(bars.length),
    (frame, helper) =>
      answersChart(bars, { grades: element.grades, dontKnow: texts.dontKnow }, frame, helper),
  );
}

export function distributionsPlan(shown: ShownPart, { language, builtAt }: PlanOptions): SheetPlan {
  const { distributions } = shown;
  const [texts, words] = [speak(distributionTexts, language), speak(pageTexts, language)];
  const elements = shownElements(shown);
  const grades = Math.max(0, ...elements.map((each) => each.grades.length));
  const page = new Page(
    texts.title,
    [QUESTION_WIDTH, ...new Array<number>(grades + OTHER_COLUMNS).fill(WIDTH)],
    title(shown, language),
    texts.subtitle(whose(distributions), distributions.responses),
  );
  for (const element of elements) {
    const isVisible = visible(element.figure) !== null;
    page.table({
      title: element.element,
      columns: [
        { head: texts.question, look: "text" },
        { head: texts.positive, look: "share" },
        ...[...element.grades, texts.dontKnow, texts.notApplicable, texts.blank].map((head) => ({
          head,
          look: "count" as ColumnLook,
        })),
      ],
      rows: [
        ...byShare(element).map((each) => row(each.item, each, isVisible)),
        row(texts.all, element.all, isVisible),
      ],
      totals: 1,
    });
  }
  elements.forEach((element, i) => {
    addChart(page, element, i, shown, language);
  });
  page.remarks([
    texts.order,
    ...elements
      .filter(({ worded }) => !worded)
      .map((each) => texts.numbers(each.element, each.grades.length)),
    ...elements
      .filter(({ all }) => all.unread > 0)
      .map((each) => texts.unread(each.element, each.all.unread)),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
