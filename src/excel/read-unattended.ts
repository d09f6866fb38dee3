import { Cancelled } from "./cancelled";
import { officeCode, troubleOf, type Trouble } from "./office-error";
import { readSurveys, type ReadOptions } from "./read-surveys";
import type { SurveyReading } from "../survey/reading/survey-reader";

/** What became of a reading that nobody asked for. */
export type UnattendedReading =
  | { kind: "read"; reading: SurveyReading }
  /** It did not come about: what was read before is old, and that is all there is to tell. */
  | { kind: "old"; why: Trouble | "cancelled" };

/** Reads the sheets because something changed. It never fails: the earlier reading is then old. */
export async function readUnattended(options: ReadOptions = {}): Promise<UnattendedReading> {
  try {
    return { kind: "read", reading: await readSurveys(options) };
  } catch (error) {
    return {
      kind: "old",
      why: error instanceof Cancelled ? "cancelled" : troubleOf(officeCode(error)),
    };
  }
}
