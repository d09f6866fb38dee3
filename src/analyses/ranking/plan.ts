import type { GradeThresholds } from "../../evaluation/grade";
import { speak, type Language } from "../../language/language";
import { figureCell, intervalCells, WITHHELD_MARK } from "../../report/figure-cells";
import { gradeRules } from "../../report/grade-rules";
import { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import { findingMessage } from "../../survey/mapping/finding-message";
import type { PageOptions } from "../analysis";
import { builtNote, sourceNote } from "../page-notes";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { withholdingNotes } from "../withholding-notes";
import { addCaterpillar } from "./caterpillar";
import { isApart, type RankedUnit } from "./evaluate";
import { RANKING_COLUMNS, shownElements, type ShownPart } from "./shown";
import { rankingTexts } from "./texts";

const WIDTHS = [174, 80, 72, 72, 80, 80, 180];

/** "4" or "1–9". */
function places({ rankLow, rankHigh }: RankedUnit): string {
  return rankLow === rankHigh ? String(rankLow) : `${rankLow}–${rankHigh}`;
}

function title(shown: ShownPart, language: Language): string {
  const texts = speak(rankingTexts, language);
  const counts = shownElements(shown).map(({ element, units }) => ({
    element,
    all: units.length,
    apart: units.filter((unit) => isApart(unit, units.length)).length,
  }));
  const all = counts.reduce((sum, each) => sum + each.all, 0);
  if (counts.length === 1 && all > 0) {
    return texts.elementTitle(counts[0].element, counts[0].apart, all);
  }
  const apart = counts.reduce((sum, each) => sum + each.apart, 0);
  return apart * 2 > all ? texts.manyApart : texts.fewApart;
}

export function rankingPlan(
  shown: ShownPart,
  { language, builtAt, leastPersons, thresholds }: PageOptions & { thresholds: GradeThresholds },
): SheetPlan {
  const { round, findings } = shown.ranking;
  const [texts, words] = [speak(rankingTexts, language), speak(pageTexts, language)];
  const subtitle = texts.subtitle(round.name, round.responses);
  const page = new Page(texts.title, WIDTHS, title(shown, language), subtitle);
  const elements = shownElements(shown);
  const marks = new Array<PlanCell>(RANKING_COLUMNS - 1).fill(text(WITHHELD_MARK));
  for (const { element, units, withheld } of elements) {
    const body = page.table({
      title: element,
      columns: [
        { head: words.unit, look: "text" },
        { head: texts.share, look: "share" },
        { head: words.low, look: "share" },
        { head: words.high, look: "share" },
        { head: texts.places, look: "place" },
        { head: texts.shrunken, look: "share" },
        { head: texts.grade, look: "text" },
      ],
      rows: [
        ...units.map((unit): PlanCell[] => [
          text(unit.unit),
          ...intervalCells(unit.figure),
          text(places(unit)),
          figureCell(unit.figure, unit.shrunken),
          text(texts.sureGrade(unit.grade)),
        ]),
        ...withheld.map((unit) => [text(unit), ...marks]),
      ],
    });
    if (units.length > 0) page.rule(...gradeRules(spot(body.row, 1, units.length), thresholds));
  }
  const source = sourceNote([round], language);
  elements.forEach((element, i) => {
    const finding = texts.chartFinding(element.element);
    addCaterpillar(page, element, { id: `ranking-${i + 1}`, finding, subtitle, source }, language);
  });
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    texts.placesNote,
    texts.chanceNote,
    texts.shrunkenNote,
    texts.gradeNote(wholePercent(thresholds.high), wholePercent(thresholds.middle)),
    words.leftOut,
    words.interval,
    ...elements
      .filter(({ without }) => without.length > 0)
      .map(({ element, without }) => texts.without(element, without.join(", "))),
    ...findings.map((found) => findingMessage(found, language)),
    builtNote(builtAt, language),
  ]);
  page.print(printed(texts.title, 0, language));
  return page.plan(words.helper);
}
