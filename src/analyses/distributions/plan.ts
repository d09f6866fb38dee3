import { LEVEL } from "../../evaluation/figure";
import { speak, type Language } from "../../language/language";
import { answersChart, answersHeight, type AnswerBar } from "../../report/charts/answers-chart";
import { figureCell, isWithheld } from "../../report/figure-cells";
import { Page } from "../../report/page";
import type { ColumnLook } from "../../report/table-column";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { wholePercent } from "../../report/whole-numbers";
import { wilsonInterval } from "../../stats/wilson-interval";
import type { PageOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { uncertaintyNotes } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import {
  byShare,
  dontKnowShare,
  positiveShare,
  type Answers,
  type ElementAnswers,
  type Guarded,
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
    .flatMap((each) => {
      const share = isWithheld(each) ? null : positiveShare(each.all);
      return share === null ? [] : [{ element: each.element, percent: wholePercent(share) }];
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

/** Wilson's limits of a question: each person gave one answer to it. */
function limitsOf({ positive, valid }: Answers): (number | null)[] {
  if (valid === 0) return [null, null];
  const { low, high } = wilsonInterval(positive, valid, LEVEL);
  return [low, high];
}

function row(
  name: string,
  answers: Answers,
  guard: Guarded,
  limits: readonly (number | null)[],
): PlanCell[] {
  const { counts, dontKnow, notApplicable, blank } = answers;
  const numbers = [positiveShare(answers), ...counts, dontKnow, notApplicable, blank, ...limits];
  return [text(name), ...numbers.map((value) => figureCell(guard, value))];
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
  if (isWithheld(element) || element.all.valid === 0) return;
  const texts = speak(distributionTexts, language);
  const { distributions } = shown;
  const items = byShare(element).filter((each) => !isWithheld(each));
  if (items.length === 0) return;
  const bars = items.map((each) => barOf(each.item, each));
  const told = items.map((each) =>
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

export function distributionsPlan(
  shown: ShownPart,
  { language, builtAt, leastPersons, uncertainty }: PageOptions,
): SheetPlan {
  const { distributions } = shown;
  const [texts, words] = [speak(distributionTexts, language), speak(pageTexts, language)];
  const elements = shownElements(shown);
  const hasLimits = uncertainty === "intervals";
  const grades = Math.max(0, ...elements.map((each) => each.grades.length));
  const page = new Page(
    texts.title,
    [
      QUESTION_WIDTH,
      ...new Array<number>(grades + OTHER_COLUMNS + (hasLimits ? 2 : 0)).fill(WIDTH),
    ],
    title(shown, language),
    texts.subtitle(whose(distributions), distributions.responses),
  );
  for (const element of elements) {
    page.table({
      title: element.element,
      columns: [
        { head: texts.question, look: "text" },
        { head: texts.positive, look: "share" },
        ...[...element.grades, texts.dontKnow, texts.notApplicable, texts.blank].map((head) => ({
          head,
          look: "count" as ColumnLook,
        })),
        ...(hasLimits ? [words.low, words.high] : []).map((head) => ({
          head,
          look: "share" as ColumnLook,
        })),
      ],
      rows: [
        ...byShare(element).map((each) =>
          row(each.item, each, each, hasLimits ? limitsOf(each) : []),
        ),
        row(texts.all, element.all, element, hasLimits ? [null, null] : []),
      ],
      totals: 1,
    });
  }
  elements.forEach((element, i) => {
    addChart(page, element, i, shown, language);
  });
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    texts.order,
    ...(hasLimits ? [...uncertaintyNotes(uncertainty, language), texts.limitsNote] : []),
    ...elements
      .filter(({ worded }) => !worded)
      .map((each) => texts.numbers(each.element, each.grades.length)),
    ...elements
      .filter((each) => each.all.unread > 0 && !isWithheld(each))
      .map((each) => texts.unread(each.element, each.all.unread)),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
