import { finding, type Finding } from "../mapping/finding";
import { tidy } from "../ground/normal-form";

/** The different unknown answers of a sheet that are told one by one; the rest only counts. */
const MOST_TOLD = 20;
/** Longer text may be what somebody wrote in confidence. */
const LONGEST_QUOTED = 40;

/** A code that is no grade and stands in so many cells is no slip of the pen. */
const OFTEN = 10;
/** More than these are slips of many hands. */
const MOST_OFTEN = 2;
const CODE = /^-?\d{1,3}$/;

/** An unknown answer. What only one person wrote, or wrote at length, is nowhere repeated. */
interface UnknownAnswer {
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

  /** A finding each; a code that stands often is asked about. */
  findings(source: string): Finding[] {
    const { all } = this;
    const often = all.filter(
      ({ text, count }) => text !== null && CODE.test(text) && count >= OFTEN,
    );
    return all.map((each) => {
      const { text, count, cell } = each;
      const isOften = often.length <= MOST_OFTEN && often.includes(each);
      const values = { text, count, ...(isOften && { isOftenCode: true as const }) };
      return finding("unknown-answer", source, cell, values);
    });
  }

  private get all(): UnknownAnswer[] {
    const told = [...this.met].map(([text, { count, cell, isShared }]): UnknownAnswer => {
      const isQuoted = isShared && text.length <= LONGEST_QUOTED;
      return { text: isQuoted ? text : null, count, cell };
    });
    return this.rest === 0 ? told : [...told, { text: null, count: this.rest, cell: null }];
  }
}
