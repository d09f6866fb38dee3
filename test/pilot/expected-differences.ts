/** Where Excel is known to answer otherwise than our host, and why the host stays as it is. */
export interface ExpectedDifference {
  /** The file in test/pilot/traces. */
  trace: string;
  step: string;
  field: string;
  why: string;
}

export const EXPECTED_DIFFERENCES: readonly ExpectedDifference[] = [];
