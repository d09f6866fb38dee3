import { rowSign } from "../ground/row-sign";
import { lookAt } from "./cell-look";

type Rows = readonly (readonly unknown[])[];

/** Rows above that make a sum or a mean of more than one. */
const FEWEST_ABOVE = 3;
const FEWEST_COLUMNS = 2;
/** A mean that is shown with one decimal may be off by this. */
const TOLERANCE = 0.0501;

/** A sum is above what any answer is. */
const HIGHEST_CODE = 5;

/** What the rows above a row come to, column by column. */
class Above {
  private rows = 0;
  private readonly sums: number[];
  private readonly counts: number[];
  private highest = HIGHEST_CODE;

  constructor(private readonly columns: readonly number[]) {
    this.sums = columns.map(() => 0);
    this.counts = columns.map(() => 0);
  }

  add(values: readonly (number | null)[]): void {
    this.rows++;
    values.forEach((value, i) => {
      if (value === null) return;
      this.sums[i] += value;
      this.counts[i]++;
      this.highest = Math.max(this.highest, value);
    });
  }

  /** Whether a row is the sum of these in every column, or their mean with decimals. */
  isOf(values: readonly (number | null)[]): boolean {
    const given = this.columns.flatMap((_, i) => (values[i] === null ? [] : [i]));
    if (this.rows < FEWEST_ABOVE || given.length < FEWEST_COLUMNS) return false;
    const all = (fits: (value: number, i: number) => boolean) =>
      given.every((i) => fits(values[i] ?? NaN, i));
    const some = (fits: (value: number) => boolean) => given.some((i) => fits(values[i] ?? NaN));
    if (all((value, i) => Math.abs(value - this.sums[i]) < 1e-9)) {
      return some((value) => value > this.highest);
    }
    const isMean = (value: number, i: number) =>
      this.counts[i] > 0 && Math.abs(value - this.sums[i] / this.counts[i]) <= TOLERANCE;
    // Whole numbers could be somebody's answers.
    return all(isMean) && some((value) => !Number.isInteger(value));
  }
}

/**
 * Finds rows that are the sum or the mean of the rows above them, all or those since the last such
 * row, whatever they are called.
 *
 * @param rows the rows below the header.
 * @param columns the columns of answers.
 * @returns their signs over these columns.
 */
export function calculatedRows(rows: Rows, columns: readonly number[]): ReadonlySet<string> {
  const found = new Set<string>();
  const all = new Above(columns);
  let since = new Above(columns);
  for (const row of rows) {
    const values = columns.map((column) => lookAt(row[column])?.value ?? null);
    if (values.every((value) => value === null)) continue;
    // Beside an answer in words nothing is calculated.
    const isNumeric = columns.every((column, i) => values[i] !== null || !lookAt(row[column]));
    if (isNumeric && (since.isOf(values) || all.isOf(values))) {
      found.add(rowSign(row, columns));
      since = new Above(columns);
      continue;
    }
    all.add(values);
    since.add(values);
  }
  return found;
}
