import { GRADE_COLOURS } from "../report/grade-colours";
import { holds, type ZeroRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { covers, spot } from "../report/spot";
import type { SpotFormat } from "../report/spot-format";

/** How a cell looks, and how its text is kept from being read as a formula. */
export interface CellLook extends Omit<SpotFormat, "at" | "head"> {
  underline?: boolean;
  /** Its text begins as a formula would: Excel keeps it a text when it is edited, too. */
  quoted?: boolean;
}

/** Notes are wrapped, legend entries have their grade's colours. */
function placeFormats({ notes = [], legend = [] }: SheetPlan): SpotFormat[] {
  return [
    ...notes.map(({ at }): SpotFormat => ({ at, wrap: true, verticalAlign: "Top" })),
    ...legend.map(({ at, tone }) => ({ at: spot(at.row, at.column), ...GRADE_COLOURS[tone] })),
  ];
}

/** The looks of a plan's cells, row by row: later formats before earlier, a cell's own before both. */
export function cellLooks(plan: SheetPlan): CellLook[][] {
  const looks = plan.cells.map((row) => row.map((): CellLook => ({})));
  for (const { at, ...format } of [...plan.formats, ...placeFormats(plan)]) {
    // For those who are read to; without a look of its own.
    delete format.head;
    for (let row = at.row; row < at.row + at.rows; row++) {
      for (let column = at.column; column < at.column + at.columns; column++) {
        Object.assign(looks[row][column], format);
      }
    }
  }
  const zeros = plan.rules.filter((rule): rule is ZeroRule => rule.kind === "zero");
  plan.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (cell === null || cell.kind === "text") return;
      const zero =
        cell.kind === "number"
          ? zeros.find(({ at, when }) => covers(at, row, column) && holds(when, cell.number))
          : undefined;
      const numberFormat = zero?.format ?? cell.format;
      if (numberFormat !== undefined) looks[row][column].numberFormat = numberFormat;
    }),
  );
  return looks;
}
