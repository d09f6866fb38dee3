import { sum } from "./sum";

/**
 * The deviations from the mean, scaled so that their squares add up to 1.
 * Powers of two take the numbers near 1 first, so that no square overflows or vanishes.
 *
 * @returns null where all values are equal: there is no variation to scale.
 */
export function unitDeviations(values: ArrayLike<number>): Float64Array | null {
  const deviations = Float64Array.from(values);
  if (deviations.every((value) => value === deviations[0])) return null;
  const largest = deviations.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const unit = 2 ** Math.floor(Math.log2(largest));
  for (let i = 0; i < deviations.length; i++) deviations[i] /= unit;
  subtractMean(deviations);
  subtractMean(deviations); // what rounding the mean itself left behind
  const length = Math.sqrt(sum(deviations.map((deviation) => deviation * deviation)));
  for (let i = 0; i < deviations.length; i++) deviations[i] /= length;
  return deviations;
}

function subtractMean(values: Float64Array): void {
  const mean = sum(values) / values.length;
  for (let i = 0; i < values.length; i++) values[i] -= mean;
}
