import { JOBS } from "./jobs";
import { measure, type Timing } from "./measure";
import { surveyRows } from "./survey-rows";

/** Times every job on a survey of so many rows. */
export function run(rows: number, repetitions: number): Timing[] {
  return measure(JSON.stringify(surveyRows(rows)), JOBS, repetitions);
}
