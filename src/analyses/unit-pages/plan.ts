import type { GradeThresholds } from "../../evaluation/grade";
import { speak, type Language, type Spoken } from "../../language/language";
import { intervalCells, shareCell } from "../../report/figure-cells";
import { gradeRules } from "../../report/grade-rules";
import { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot } from "../../report/spot";
import type { PageColumn } from "../../report/table-column";
import { pointsCell, wholePercent } from "../../report/whole-numbers";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { PageOptions } from "../analysis";
import { builtNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { markCell, uncertaintyTexts } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import { printed } from "../printed-page";
import { rankingTexts } from "../ranking/texts";
import { addTrend } from "./chart";
import {
  shownPage,
  type UnitElement,
  type UnitPage,
  type UnitPages,
  type UnitQuestion,
} from "./evaluate";
import { COLUMNS, WIDTHS } from "./layout";
import { unitSentences, unitTitle } from "./sentences";
import { aheadBy, changeOf, endsOf, firstOf, isSilent, latestOf, standingOf } from "./shown";
import { unitPageTexts } from "./texts";

/** How many of the page's columns a strongest question takes. */
const STRONGEST_SPAN = 2;

type Texts = Spoken<typeof unitPageTexts>;

/** A column of points with its mark beside it, or with the mark's room. */
function marked(head: string, areMarks: boolean, language: Language): PageColumn[] {
  return areMarks
    ? [
        { head, look: "points" },
        { head: uncertaintyTexts.head[language], look: "word" },
      ]
    : [{ head, look: "points", span: 2 }];
}

function elementColumns(
  pages: UnitPages,
  texts: Texts,
  { language, areMarks }: { language: Language; areMarks: boolean },
): PageColumn[] {
  const words = speak(pageTexts, language);
  return [
    { head: words.element, look: "text" },
    { head: shownPage(pages).unit, look: "share" },
    { head: words.low, look: "share" },
    { head: words.high, look: "share" },
    { head: texts.all, look: "share" },
    ...marked(texts.ahead, areMarks, language),
    { head: texts.place, look: "place" },
    { head: rankingTexts.grade[language], look: "text" },
    ...(pages.first === null
      ? []
      : [
          { head: texts.first(pages.first.name), look: "share" } as const,
          ...marked(texts.change, areMarks, language),
        ]),
  ];
}

function elementRow(
  element: UnitElement,
  pages: UnitPages,
  texts: Texts,
  { language, areMarks }: { language: Language; areMarks: boolean },
): PlanCell[] {
  const { ranked, units } = element;
  const standing = standingOf(element, pages);
  const mark = (certain: boolean | null | undefined) =>
    areMarks ? [markCell(null, certain, language)] : [];
  const grade = speak(rankingTexts, language).sureGrade;
  return [
    text(element.element),
    ...intervalCells(latestOf(element.own, pages)),
    shareCell(latestOf(element.all, pages)),
    pointsCell(aheadBy(element, pages)),
    ...mark(standing === null ? null : standing !== "level"),
    text(ranked === null ? "" : texts.ofUnits(ranked.rankLow, ranked.rankHigh, units)),
    text(ranked === null ? "" : grade(ranked.grade)),
    ...(pages.first === null
      ? []
      : [
          shareCell(firstOf(element.own, pages)),
          pointsCell(changeOf(element.own)?.change ?? null),
          ...mark(changeOf(element.own)?.certain),
        ]),
  ];
}

/** The strongest questions at the left, the weakest at the right, so that one page holds all. */
function addQuestions(page: Page, own: UnitPage, texts: Texts): void {
  const { strongest, weakest } = endsOf(own);
  if (strongest.length === 0) return;
  const columns = (head: string, span: number): PageColumn[] => [
    { head, look: "text", span },
    { head: texts.own, look: "share" },
    { head: texts.allShort, look: "share" },
  ];
  const cells = ({ question, own: mine, all }: UnitQuestion) => [
    text(question),
    shareCell(mine),
    shareCell(all),
  ];
  page.table({
    columns: [
      ...columns(texts.strongest, STRONGEST_SPAN),
      ...columns(texts.weakest, WIDTHS.length - STRONGEST_SPAN - 4),
    ],
    rows: strongest.map((each, i) => [...cells(each), ...cells(weakest[i])]),
  });
}

export function unitPagePlan(
  pages: UnitPages,
  { language, builtAt, thresholds, uncertainty }: PageOptions & { thresholds: GradeThresholds },
): SheetPlan {
  const [texts, words] = [speak(unitPageTexts, language), speak(pageTexts, language)];
  const { latest, rounds, leastPersons, findings } = pages;
  const areMarks = uncertainty === "marks";
  const own = shownPage(pages);
  const silent = isSilent(own, pages);
  const responses = own.responses < leastPersons ? null : own.responses;
  const page = new Page(
    own.unit,
    WIDTHS,
    unitTitle(pages, language),
    texts.subtitle(latest.name, responses, latest.responses),
  );
  const said = unitSentences(pages, language).map((sentence) => sentence.text);
  if (silent) {
    page.remarks([
      ...withholdingNotes(page, { language, leastPersons }),
      ...said,
      builtNote(builtAt, language),
    ]);
    page.print(printed(own.unit, 0, language));
    return page.plan(words.helper);
  }
  const body = page.table({
    columns: elementColumns(pages, texts, { language, areMarks }),
    rows: own.elements.map((each) => elementRow(each, pages, texts, { language, areMarks })),
  });
  for (const column of [COLUMNS.own, COLUMNS.all]) {
    page.rule(...gradeRules(spot(body.row, column, own.elements.length), thresholds));
  }
  page.paragraph(said.join(" "));
  if (rounds.length > 1) addTrend(page, pages, { language, uncertainty });
  addQuestions(page, own, texts);
  const grades = speak(rankingTexts, language);
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    texts.standingNote,
    texts.placesNote,
    grades.gradeNote(wholePercent(thresholds.high), wholePercent(thresholds.middle)),
    words.leftOut,
    words.interval,
    ...(areMarks ? [texts.marksNote] : []),
    ...findings.map((found) => findingMessage(found, language)),
    builtNote(builtAt, language),
  ]);
  page.print(printed(own.unit, 0, language));
  return page.plan(words.helper);
}
