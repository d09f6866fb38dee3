/** An interval of shares or of correlations, ends included. */
export interface Interval {
  low: number;
  high: number;
}
