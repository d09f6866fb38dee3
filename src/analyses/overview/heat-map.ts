import { speak, type Language } from "../../language/language";
import type { Page } from "../../report/page";
import { changeCell } from "../../report/figure-cells";
import { text, type PlanCell } from "../../report/plan-cell";
import { spot } from "../../report/spot";
import type { Overview, TotalRule } from "./evaluate";
import type { ChangeFigures } from "./figures";
import type { PageColumn } from "../../report/table-column";
import { markCell, uncertaintyTexts, type Uncertainty } from "../uncertainty";
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

/** A core element's columns: the change, and how sure it is. */
function columnsOf(
  group: string,
  span: number,
  { uncertainty, language }: { uncertainty: Uncertainty; language: Language },
): PageColumn[] {
  if (uncertainty === "none") return [{ head: group, look: "points", span }];
  const words = speak(overviewPageTexts, language);
  const sure = speak(uncertaintyTexts, language);
  if (uncertainty === "marks") {
    return [
      { group, head: words.change, look: "points", span: span - 1 },
      { group, head: sure.head, look: "word" },
    ];
  }
  return [
    { group, head: words.change, look: "points" },
    { group, head: sure.from, look: "points" },
    { group, head: sure.to, look: "points" },
  ];
}

/** The changes of units and Samlet by core element, coloured by their size. */
export function addHeatMap(
  page: Page,
  overview: Overview,
  {
    total,
    language,
    uncertainty,
  }: { total: TotalRule; language: Language; uncertainty: Uncertainty },
): void {
  const { elements, units, first, latest } = overview;
  const end = heatEnd(overview);
  if (first === null || end === null) return;
  const [texts, words] = [speak(overviewTexts, language), speak(overviewPageTexts, language)];
  const { perElement } = overviewSpots(overview);
  const row = (name: string, figures: readonly ChangeFigures[]): PlanCell[] => [
    text(name),
    ...figures.flatMap((figure): PlanCell[] => {
      const guard = { withheld: figure.changeWithheld };
      const shown = (value: number | null) => changeCell(guard, value);
      return [
        shown(figure.change),
        ...(uncertainty === "marks" ? [markCell(guard, figure.changeCertain, language)] : []),
        ...(uncertainty === "intervals" ? [figure.changeLow, figure.changeHigh].map(shown) : []),
      ];
    }),
  ];
  const body = page.table({
    title: words.heatTitle(first.name, latest.name),
    columns: [
      { head: texts.unit, look: "text", span: NAME_COLUMNS },
      ...elements.flatMap((group) => columnsOf(group, perElement, { uncertainty, language })),
    ],
    rows: [
      ...units.map((each) => row(each.unit, each.elements)),
      row(`${texts.total} (${texts[total]})`, overview.total[total]),
    ],
    totals: 1,
  });
  // Limits are no changes: they have no colour.
  const coloured = uncertainty === "intervals" ? 1 : perElement;
  elements.forEach((_, i) => {
    const at = spot(body.row, NAME_COLUMNS + perElement * i, body.rows, coloured);
    page.rule({ kind: "scale", at, low: -end, middle: 0, high: end });
  });
}
