import Papa from "papaparse";
import { sampleWorkbook } from "./sample-workbook";

/**
 * The sample survey as files, one a round, as Danish Excel saves CSV: semicolons, UTF-8 with a
 * byte order mark.
 */
export function sampleFiles(): { name: string; text: string }[] {
  return sampleWorkbook().map(({ rows }, round) => ({
    name: `maaling-${round + 1}.csv`,
    text: `\uFEFF${Papa.unparse(rows, { delimiter: ";" })}\r\n`,
  }));
}
