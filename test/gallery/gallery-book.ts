import { rowsOf } from "../../src/report/chart-spot";
import type { LinkedSheet } from "../../src/report/linked-sheet";
import { withPrintedPage } from "../../src/report/printed-page";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { spot } from "../../src/report/spot";
import { GALLERY } from "./gallery";
import { heatMap } from "./heat";

/** As wide as the widest chart. */
const COLUMNS = 12;
const SAID = { programme: "Galleri", date: "", page: "Side", of: "af" };

/** An example with its charts under its cells, so that all of both is seen, and printed on a page. */
function seen(plan: SheetPlan): SheetPlan {
  let row = plan.cells.length + 1;
  const charts = (plan.charts ?? []).map((chart) => {
    const at = { row, column: 0 };
    row += rowsOf(chart.height) + 1;
    return { ...chart, at };
  });
  const printed = withPrintedPage(plan, SAID).page;
  const area = charts.length === 0 ? undefined : spot(charts[0].at.row, 0, row, COLUMNS);
  return {
    ...plan,
    charts,
    columnWidths: new Array<number>(COLUMNS).fill(48),
    ...(printed === undefined ? {} : { page: { ...printed, repeatedRows: 0, area } }),
  };
}

/** The gallery as the sheets of a workbook, to be looked at in other programs. */
export function galleryBook(): LinkedSheet[] {
  return [...GALLERY, heatMap].map((plan) => ({ plan: seen(plan), links: [] }));
}
