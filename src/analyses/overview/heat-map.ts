import { speak, type Language } from "../../language/language";
import type { Page } from "../../report/page";
import { changeCell } from "../../report/figure-cells";
import { text, type PlanCell } from "../../report/plan-cell";
import { spot } from "../../report/spot";
import type { Overview, TotalRule } from "./evaluate";
import type { ChangeFigures } from "./figures";
import { overviewPageTexts } from "./page-texts";
import { NAME_COLUMNS, overviewSpots } from "./spots";
import { overviewTexts } from "./texts";

/** Ends of the scale are whole tens of percentage points. */
const STEP = 10;

/**
 * Where the scale of the units' changes ends, in percentage points up and down; null where no unit
 * has a change.
 */
export function heatEnd({ units }: Pick<Overview, "units">): number | null {
  const sizes = units.flatMap(({ elements }) =>
    elements.flatMap(({ change }) => (change === null ? [] : [Math.abs(change) * 100])),
  );
  return sizes.length === 0 ? null : Math.max(STEP, Math.ceil(Math.max(...sizes) / STEP) * STEP);
}

/** The changes of units and Samlet by core element, coloured by their size. */
export function addHeatMap(
  page: Page,
  overview: Overview,
  { total, language }: { total: TotalRule; language: Language },
): void {
  const { elements, units, first, latest } = overview;
  const end = heatEnd(overview);
  if (first === null || end === null) return;
  const [texts, words] = [speak(overviewTexts, language), speak(overviewPageTexts, language)];
  const { perElement } = overviewSpots(overview);
  const row = (name: string, figures: readonly ChangeFigures[]): PlanCell[] => [
    text(name),
    ...figures.map(({ change, changeWithheld: withheld }) => changeCell({ withheld }, change)),
  ];
  const body = page.table({
    title: words.heatTitle(first.name, latest.name),
    columns: [
      { head: texts.unit, look: "text", span: NAME_COLUMNS },
      ...elements.map((head) => ({ head, look: "points", span: perElement }) as const),
    ],
    rows: [
      ...units.map((each) => row(each.unit, each.elements)),
      row(`${texts.total} (${texts[total]})`, overview.total[total]),
    ],
    totals: 1,
  });
  const at = spot(body.row, NAME_COLUMNS, body.rows, body.columns - NAME_COLUMNS);
  page.rule({ kind: "scale", at, low: -end, middle: 0, high: end });
}
