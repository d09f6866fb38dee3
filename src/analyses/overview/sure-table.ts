import { sureGrade } from "../../evaluation/grade-certainty";
import type { GradeThresholds } from "../../evaluation/grade";
import { speak, type Language } from "../../language/language";
import { intervalCells } from "../../report/figure-cells";
import type { Page } from "../../report/page";
import { text, type PlanCell } from "../../report/plan-cell";
import type { PageColumn } from "../../report/table-column";
import { markCell, uncertaintyTexts, type Uncertainty } from "../uncertainty";
import type { Overview, TotalRule } from "./evaluate";
import type { ElementFigures, MeanFigures } from "./figures";
import { overviewPageTexts } from "./page-texts";
import { NAME_COLUMNS, overviewSpots } from "./spots";
import { overviewTexts } from "./texts";

interface Shown {
  total: TotalRule;
  language: Language;
  uncertainty: Uncertainty;
  thresholds: GradeThresholds;
}

/**
 * How sure the latest round's results are: whether each grade is certain, or each share's limits.
 * The published table above stays as it is.
 */
export function addSureTable(
  page: Page,
  overview: Overview,
  { total, language, uncertainty, thresholds }: Shown,
): void {
  if (uncertainty === "none") return;
  const { elements, units } = overview;
  const [texts, words] = [speak(overviewTexts, language), speak(overviewPageTexts, language)];
  const sure = speak(uncertaintyTexts, language);
  const { perElement } = overviewSpots(overview);
  const areMarks = uncertainty === "marks";
  const cells = (figure: ElementFigures | MeanFigures): PlanCell[] =>
    areMarks
      ? [markCell(figure, sureGrade(figure, thresholds)?.certain, language)]
      : intervalCells(figure).slice(-perElement);
  const columns = (group: string): PageColumn[] => {
    if (areMarks) return [{ head: group, look: "word", span: perElement }];
    const heads = [texts.result, sure.from, sure.to].slice(-perElement);
    return heads.map((head) => ({ group, head, look: "share" }));
  };
  const row = (name: string, figures: readonly (ElementFigures | MeanFigures)[]) => [
    text(name),
    ...figures.flatMap(cells),
  ];
  page.table({
    title: areMarks ? words.sureGrades : sure.intervalsOf(texts.result),
    columns: [{ head: texts.unit, look: "text", span: NAME_COLUMNS }, ...elements.flatMap(columns)],
    rows: [
      ...units.map((each) => row(each.unit, each.elements)),
      row(`${texts.total} (${texts[total]})`, overview.total[total]),
    ],
    totals: 1,
  });
}
