import { tidy } from "../ground/normal-form";
import { isTotalLine } from "../ground/total-line";
import type { SurveyLayout } from "../recognise/layout";

/** Rows of totals that are told by name; a longer one is a sentence. */
const MOST_NAMED = 5;
const LONGEST_NAMED = 40;

/** What the first rows that were kept out as totals are called. */
export class TotalNames {
  private readonly names = new Set<string>();

  constructor(private readonly layout: SurveyLayout) {}

  get all(): readonly string[] {
    return [...this.names];
  }

  /** Notes the name of a row: what its unit's column says, else what begins its line. */
  note(cells: readonly unknown[]): void {
    if (this.names.size >= MOST_NAMED) return;
    const { unit } = this.layout;
    const total = cells.find(isTotalLine);
    const cell = typeof unit === "string" ? total : (total ?? cells[unit.column]);
    const name = typeof cell === "string" ? tidy(cell) : "";
    if (name !== "" && name.length <= LONGEST_NAMED) this.names.add(name);
  }
}
