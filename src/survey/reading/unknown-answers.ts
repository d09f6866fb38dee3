import { tidy } from "../ground/normal-form";

/** The different unknown answers of a sheet that are told one by one; the rest only counts. */
const MOST_TOLD = 20;
/** Longer text may be what somebody wrote in confidence. */
const LONGEST_QUOTED = 40;

/** An unknown answer. What only one person wrote, or wrote at length, is nowhere repeated. */
export interface UnknownAnswer {
  /** null where it is not to be quoted. */
  text: string | null;
  /** Cells. */
  count: number;
  /** The first of its cells; null for the rest of many. */
  cell: string | null;
}

interface Met {
  count: number;
  cell: string | null;
  row: number;
  /** Whether it stands in two rows at least. */
  isShared: boolean;
}

/** Gathers what stands in cells of answers and is no answer. */
export class UnknownAnswers {
  private readonly met = new Map<string, Met>();
  private rest = 0;

  /**
   * @param row of the sheet's grid.
   * @param address asked only for the first of equal ones.
   */
  note(cell: unknown, row: number, address: () => string): void {
    const raw = String(cell);
    const text = this.met.has(raw) ? raw : tidy(raw).slice(0, LONGEST_QUOTED + 1);
    const known = this.met.get(text);
    if (known !== undefined) {
      known.count++;
      known.isShared ||= known.row !== row;
    } else if (this.met.size < MOST_TOLD) {
      this.met.set(text, { count: 1, cell: address(), row, isShared: false });
    } else this.rest++;
  }

  get all(): UnknownAnswer[] {
    const told = [...this.met].map(([text, { count, cell, isShared }]): UnknownAnswer => {
      const isQuoted = isShared && text.length <= LONGEST_QUOTED;
      return { text: isQuoted ? text : null, count, cell };
    });
    return this.rest === 0 ? told : [...told, { text: null, count: this.rest, cell: null }];
  }
}
