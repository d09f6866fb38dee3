/** A row's numbers, column by column; null where a cell holds none. */
export type Numbers = readonly (number | null)[];

/** A mean that is shown with one decimal may be off by this. */
const TOLERANCE = 0.0501;
/** A sum is above what any answer is. */
const HIGHEST_CODE = 5;
const EPSILON = 1e-9;

interface Column {
  sum: number;
  /** Cells with a number, and with any answer. */
  count: number;
  answered: number;
  lowest: number;
  highest: number;
}

/** What some rows come to, column by column. */
export class RowsAbove {
  rows = 0;
  private highest = HIGHEST_CODE;
  private readonly columns: Column[];

  /** @param width how many columns there are. */
  constructor(width: number) {
    this.columns = Array.from({ length: width }, () => ({
      sum: 0,
      count: 0,
      answered: 0,
      lowest: Infinity,
      highest: -Infinity,
    }));
  }

  /** @param answered by column, whether anything stands there. */
  add(values: Numbers, answered: readonly boolean[]): void {
    this.rows++;
    this.columns.forEach((own, i) => {
      if (answered[i]) own.answered++;
      const value = values[i];
      if (value === null) return;
      own.sum += value;
      own.count++;
      own.lowest = Math.min(own.lowest, value);
      own.highest = Math.max(own.highest, value);
      this.highest = Math.max(this.highest, value);
    });
  }

  /** Whether a row is the sum of these in every column, or their mean with decimals. */
  isSumOrMean(values: Numbers): boolean {
    if (this.fits(values, (value, { sum }) => Math.abs(value - sum) < EPSILON)) {
      return values.some((value) => value !== null && value > this.highest);
    }
    // Whole numbers could be somebody's answers.
    const isBroken = values.some((value) => value !== null && !Number.isInteger(value));
    return (
      isBroken &&
      this.fits(values, (value, { sum, count }) => Math.abs(value - sum / count) <= TOLERANCE)
    );
  }

  /** Whether a row of whole numbers is the mean of these, rounded. */
  isRoundedMean(values: Numbers): boolean {
    return this.fits(
      values,
      (value, { sum, count }) =>
        Number.isInteger(value) && Math.abs(value - sum / count) <= 0.5 + EPSILON,
    );
  }

  /** Whether a row is anything that is worked out of these: sum, mean, count, extreme. */
  isWorkedOut(values: Numbers): boolean {
    return (
      this.isSumOrMean(values) ||
      this.isRoundedMean(values) ||
      values.every((value, i) => value === null || value === this.columns[i].answered) ||
      this.fits(values, (value, { lowest }) => value === lowest) ||
      this.fits(values, (value, { highest }) => value === highest)
    );
  }

  /** The columns in which these rows differ: only there does an agreement say anything. */
  get differing(): number {
    return this.columns.filter(({ lowest, highest }) => lowest < highest).length;
  }

  private fits(values: Numbers, fit: (value: number, own: Column) => boolean): boolean {
    return values.every((value, i) => {
      const own = this.columns[i];
      return value === null || (own.count > 0 && fit(value, own));
    });
  }
}
