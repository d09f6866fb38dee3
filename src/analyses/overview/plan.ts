import { DEFAULT_THRESHOLDS, gradeOf, type GradeThresholds } from "../../evaluation/grade";
import { DEFAULT_PROGRAMME } from "../../evaluation/programme";
import type { ElementFigures, MeanFigures } from "./figures";
import type { Overview, TotalRule } from "./evaluate";
import { speak, type Language } from "../../language/language";
import { changeCell, isWithheld, shareCell, WITHHELD_MARK } from "../../report/figure-cells";
import { gradeRules } from "../../report/grade-rules";
import { Page } from "../../report/page";
import type { PageColumn } from "../../report/table-column";
import { number, text, type PlanCell } from "../../report/plan-cell";
import type { SheetPlan } from "../../report/sheet-plan";
import { spot } from "../../report/spot";
import { wholePercent } from "../../report/whole-numbers";
import { pageTexts } from "../page-texts";
import { printed } from "../printed-page";
import { uncertaintyNotes, type Uncertainty } from "../uncertainty";
import { withholdingNotes } from "../withholding-notes";
import { overviewFoot } from "./foot";
import { gradeSummary } from "./grade-summary";
import { addHeatMap, heatEnd } from "./heat-map";
import { overviewNotes } from "./notes";
import { overviewPageTexts } from "./page-texts";
import { NAME_COLUMNS, overviewSpots } from "./spots";
import { addSureTable } from "./sure-table";
import { overviewTexts } from "./texts";
import { overviewSubtitle, overviewTitle } from "./title";

const UNIT_WIDTH = 174;
const COUNT_WIDTH = 56;
const RESULT_WIDTH = 72;
const CHANGE_WIDTH = 100;
const GRADE_WIDTH = 64;
/** The grade's column of a table of one core element, where the page would be narrow. */
const WIDE_GRADE = 110;

export interface OverviewPlanOptions {
  total: TotalRule;
  language: Language;
  builtAt: Date;
  thresholds?: GradeThresholds;
  /** What fewer persons answered is withheld; by default nothing is told of it. */
  leastPersons?: number;
  /** By default nothing is told of how sure the figures are. */
  uncertainty?: Uncertainty;
}

/** Result, grade and change of one core element. */
function elementCells(
  figures: ElementFigures | MeanFigures,
  hasChange: boolean,
  grade: (share: number) => string,
): PlanCell[] {
  const { share, change, changeWithheld: withheld } = figures;
  const without = isWithheld(figures) ? WITHHELD_MARK : "–";
  return [
    shareCell(figures),
    text(share === null ? without : grade(share)),
    ...(hasChange ? [changeCell({ withheld }, change)] : []),
  ];
}

/**
 * The page of the overview: the finding, the table of the published Figur 1 with N and grades, how
 * many units have each grade, the changes on a colour scale, and the notes.
 */
export function overviewPlan(overview: Overview, options: OverviewPlanOptions): SheetPlan {
  const { total, language, thresholds = DEFAULT_THRESHOLDS } = options;
  const { leastPersons = DEFAULT_PROGRAMME.leastPersons, uncertainty = "none" } = options;
  const [texts, words] = [speak(overviewTexts, language), speak(overviewPageTexts, language)];
  const { elements, units, first } = overview;
  const { perElement } = overviewSpots(overview);
  const summaries = elements.map((_, i) => gradeSummary(overview, i, thresholds));
  const gradeWidth = elements.length === 1 ? WIDE_GRADE : GRADE_WIDTH;
  const page = new Page(
    texts.sheetName,
    [
      UNIT_WIDTH,
      COUNT_WIDTH,
      ...elements.flatMap(() => [RESULT_WIDTH, gradeWidth, CHANGE_WIDTH].slice(0, perElement)),
    ],
    overviewTitle(summaries, language),
    overviewSubtitle(overview, language),
  );
  const [high, middle] = [thresholds.high, thresholds.middle].map(wholePercent);
  page.legend([
    { tone: "high", text: words.legendHigh(high) },
    { tone: "middle", text: words.legendMiddle(middle) },
    { tone: "low", text: words.legendLow(middle) },
  ]);
  const grades = { high: texts.gradeHigh, middle: texts.gradeMiddle, low: texts.gradeLow };
  const row = (
    name: string,
    responses: number | undefined,
    figures: readonly (ElementFigures | MeanFigures)[],
  ): PlanCell[] => [
    text(name),
    number(responses ?? null),
    ...figures.flatMap((each) =>
      elementCells(each, first !== null, (share) => grades[gradeOf(share, thresholds)]),
    ),
  ];
  const { pooled } = overview.total;
  const body = page.table({
    columns: [
      { head: texts.unit, look: "text" },
      { head: words.responses, look: "count" },
      ...elements.flatMap((group): PageColumn[] => [
        { group, head: texts.result, look: "share" },
        { group, head: words.grade, look: "word" },
        ...(first === null ? [] : [{ group, head: words.change, look: "points" } as const]),
      ]),
    ],
    rows: [
      ...units.map((each) => row(each.unit, each.elements.at(0)?.responses, each.elements)),
      row(`${texts.total} (${texts[total]})`, pooled.at(0)?.responses, overview.total[total]),
    ],
    totals: 1,
    foot: overviewFoot(summaries, perElement, language),
  });
  elements.forEach((_, i) => {
    const column = NAME_COLUMNS + perElement * i;
    page.rule(...gradeRules(spot(body.row, column, body.rows), thresholds));
  });
  addHeatMap(page, overview, { total, language, uncertainty });
  addSureTable(page, overview, { total, language, uncertainty, thresholds });
  const end = heatEnd(overview);
  page.remarks([
    ...withholdingNotes(page, { language, leastPersons }),
    words.responsesNote,
    ...(end === null ? [] : [words.heatNote(end)]),
    ...uncertaintyNotes(uncertainty, language),
    ...(uncertainty === "marks" ? [words.sureNote] : []),
    ...overviewNotes(overview, { ...options, thresholds }),
  ]);
  page.freeze(body.row, 1);
  page.print(printed(texts.sheetName, body.row, language));
  return page.plan(speak(pageTexts, language).helper);
}
