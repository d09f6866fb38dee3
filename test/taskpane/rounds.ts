import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import { readSheets } from "../read-sheets";

const HEADER = ["Enhed", "Måling", "Samtale: Spørger ind", "Viden: Kender branchen"];

/** Reads one sheet of rows "unit, round, answer, answer", as the add-in would. */
export function readingOf(...rows: (string | null)[][]): SurveyReading {
  return readSheets({ Svar: [HEADER, ...rows] });
}

/** A reading of rounds with these names, one response each. */
export function readingOfRounds(...names: string[]): SurveyReading {
  return readingOf(...names.map((name) => ["Vejen", name, "I høj grad", "Slet ikke"]));
}
