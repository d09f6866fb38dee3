import type { Finding } from "../../../src/survey/mapping/finding";
import { findingMessage } from "../../../src/survey/mapping/finding-message";

/** A small survey for inputs to stand beside. */
export const SURVEY = [
  ["Enhed", "Viden: a"],
  ["Vejen", "I høj grad"],
  ["Assens", "Slet ikke"],
];

/** Findings as a user reads them: the cell and the sentence. */
export const told = (findings: readonly Finding[]) =>
  findings.map((found) => `${found.cell ?? ""} ${findingMessage(found, "da")}`);
