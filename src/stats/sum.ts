import { RunningSum } from "./running-sum";

/** The sum of the numbers, right to the last digit or nearly so however many they are. */
export function sum(values: Iterable<number>): number {
  const running = new RunningSum();
  for (const value of values) running.add(value);
  return running.total;
}
