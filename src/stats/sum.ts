import { RunningSum } from "./running-sum";

/** The sum of the numbers, right to the last digit or nearly so however many they are. */
export function sum(values: ArrayLike<number>): number {
  const running = new RunningSum();
  for (let i = 0; i < values.length; i++) running.add(values[i]);
  return running.total;
}
