import { answersTo, settledId } from "./answers-to";
import { severityOf, type Finding } from "../mapping/finding";
import { openFindings } from "./open-findings";
import type { SheetReader } from "./sheet-reader";

/** A question that stands for another one of the same sheet: the same is not asked twice. */
const SAME_QUESTION: Readonly<Record<string, string>> = {
  "scale-unsure": "codes-assumed",
  "header-unsure": "two-headers",
};

/** A sheet's findings, each question with its answers. */
export function askedFindings(
  reader: SheetReader,
  shape: string,
  settled: ReadonlySet<string>,
): Finding[] {
  const { source: name, recognised, firstRow, firstColumn } = reader;
  const sheet = { name, shape, recognised, firstRow, firstColumn };
  const open = openFindings(sheet, settled);
  const asked = new Set(open.map(({ code }) => SAME_QUESTION[code]));
  const found = reader.findings().filter(({ code }) => !asked.has(code));
  return [
    ...open,
    ...found.map((each) => {
      if (severityOf(each) !== "ask") return each;
      if (settled.has(settledId(each))) return { ...each, settled: true as const };
      const answers = answersTo(each, sheet);
      return answers.length === 0 ? each : { ...each, answers };
    }),
  ];
}
