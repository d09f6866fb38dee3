import type { SurveyReading } from "../../survey/survey-reader";
import { openFindings, sheetsWithoutUnit } from "./passed-sheets";

/** How much of a reading waits for the user. */
export interface Waiting {
  /** What only the user can answer: sheets without a unit, names that may be one unit. */
  questions: number;
  /** All that is worth a look, the questions among it. */
  all: number;
}

export function waitingFor(reading: SurveyReading): Waiting {
  const findings = openFindings(reading);
  const sheets = sheetsWithoutUnit(reading).length;
  const asked = findings.filter(({ code }) => code === "unit-ask").length;
  return { questions: asked + sheets, all: findings.length + sheets };
}
