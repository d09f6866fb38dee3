import { normalForm } from "../ground/normal-form";
import { isTotalLine } from "../ground/total-line";
import { lookAt } from "./cell-look";
import type { SurveyLayout } from "./layout";
import type { Contradiction } from "./contradiction";

/** No code of an answer is above this. */
const MOST_CODE = 11;
/** Rows of one name with answers: one could be a total's. */
const SEVERAL = 2;

/** Looks for rows that only all rows of a sheet can tell apart: sums and means, and units called as totals are. */
export class SummaryWatch {
  /** The first such row; null until there is one. */
  first: Contradiction | null = null;
  private readonly unit: number;
  private readonly called = new Map<string, number>();

  constructor(private readonly layout: SurveyLayout) {
    const { unit } = layout;
    this.unit = typeof unit === "string" || unit.isAbove === true ? -1 : unit.column;
  }

  look(cells: readonly unknown[], row: number): void {
    if (this.first !== null) return;
    if (this.isWorkedOut(cells) || this.isCalledAgain(cells)) {
      this.first = { column: Math.max(0, this.unit), row, what: "summary" };
    }
  }

  /** Whether most numbers under the questions are none that answers have. */
  private isWorkedOut(cells: readonly unknown[]): boolean {
    let odd = 0;
    for (const { column } of this.layout.items) {
      const cell = cells[column];
      if (typeof cell === "number" && (!Number.isInteger(cell) || cell > MOST_CODE)) odd++;
    }
    return odd > 1 && odd > this.layout.items.length / 2;
  }

  private isCalledAgain(cells: readonly unknown[]): boolean {
    const cell = this.unit < 0 ? null : cells[this.unit];
    if (!isTotalLine(cell)) return false;
    const form = normalForm(String(cell));
    const answers = this.layout.items.some(({ column }) => lookAt(cells[column])?.label != null);
    if (this.layout.names?.has(form) === true || !answers) return false;
    const times = (this.called.get(form) ?? 0) + 1;
    this.called.set(form, times);
    return times >= SEVERAL;
  }
}
