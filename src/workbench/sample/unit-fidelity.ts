import { ROUND_RESPONSES, sampleCounts } from "./sample-counts";

/** The sample's units, in the order of Figur 1. */
export function sampleUnits(): string[] {
  return sampleCounts(0).map(({ unit }) => unit);
}

/** Each unit's share of positive answers in the latest round, a fraction. @param element from 0. */
export function latestFidelity(element: number): number[] {
  return sampleCounts(ROUND_RESPONSES.length - 1).map(({ elements }) => {
    const { positive, valid } = elements[element];
    return positive / valid;
  });
}
