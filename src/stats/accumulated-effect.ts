import { RunningSum } from "./running-sum";

/**
 * The running sum of the difference between two groups.
 *
 * @param participants a figure per week, say; null where there is none.
 * @param controls as many, in the same order.
 * @returns as many; null where either figure is missing: such a week adds nothing.
 */
export function accumulatedEffect(
  participants: readonly (number | null)[],
  controls: readonly (number | null)[],
): (number | null)[] {
  const running = new RunningSum();
  return participants.map((participant, i) => {
    const control = controls[i];
    if (participant === null || control === null) return null;
    return running.add(participant).add(-control).total;
  });
}
