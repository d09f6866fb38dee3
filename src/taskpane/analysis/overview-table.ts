import {
  DEFAULT_THRESHOLDS,
  gradeOf,
  type Grade,
  type GradeThresholds,
} from "../../evaluation/grade";
import type { Overview, TotalRule } from "../../analyses/overview/evaluate";
import type { ElementFigures, MeanFigures } from "../../analyses/overview/figures";
import { isWithheld } from "../../report/figure-cells";
import { shownChange, shownShare } from "../../report/shown-number";

/** One cell of the preview, ready to show. */
export interface PreviewCell {
  /** "69 %"; null where nothing is valid. */
  share: string | null;
  /** "+17", in percentage points; null where there is none. */
  change: string | null;
  grade: Grade | null;
  /** What is withheld of it: then there is none of that. */
  withheld: { share: boolean; change: boolean };
}

export interface PreviewRow {
  unit: string;
  /** One per core element, in the order of `PreviewTable.elements`. */
  cells: PreviewCell[];
}

/** The overview as the pane shows it before it is built. */
export interface PreviewTable {
  elements: string[];
  rows: PreviewRow[];
  /** The cells of the row Samlet, by the chosen rule. */
  total: PreviewCell[];
}

/** Makes the preview of an overview. Digits and signs are the same in both languages. */
export function previewTable(
  overview: Overview,
  rule: TotalRule,
  thresholds: GradeThresholds = DEFAULT_THRESHOLDS,
): PreviewTable {
  const cell = (figures: ElementFigures | MeanFigures): PreviewCell => {
    const { share, change, changeWithheld } = figures;
    return {
      share: share === null ? null : shownShare(share),
      change: change === null ? null : shownChange(change),
      grade: share === null ? null : gradeOf(share, thresholds),
      withheld: { share: isWithheld(figures), change: changeWithheld !== false },
    };
  };
  return {
    elements: overview.elements,
    rows: overview.units.map(({ unit, elements }) => ({ unit, cells: elements.map(cell) })),
    total: overview.total[rule].map(cell),
  };
}
