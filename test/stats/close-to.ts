/**
 * Expects a number to agree with the expected one in all but the last digits: relative to the
 * expected value, so that a tail of 1e-300 is held to as many digits as one of 0.3.
 */
export function expectClose(actual: number, expected: number, tolerance = 1e-10): void {
  const gap = expected === 0 ? Math.abs(actual) : Math.abs(actual - expected) / Math.abs(expected);
  if (!(gap <= tolerance)) {
    throw new Error(`${actual} is not ${expected} (off by ${gap}, at most ${tolerance})`);
  }
}
