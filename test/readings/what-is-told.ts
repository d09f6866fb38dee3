import type { FindingCode } from "../../src/language/finding-texts";
import { severityOf, type Finding } from "../../src/survey/mapping/finding";
import type { SurveyReading } from "../../src/survey/reading/survey-reader";
import type { Question, Told, Truth } from "../fixtures/readings/reading-case";

/** The findings that put each question of a careful person. */
const ASKING: Readonly<Record<Question, readonly FindingCode[]>> = {
  delimiter: ["delimiter-mixed", "quote-unclosed"],
  elements: ["elements-unknown", "elements-guessed", "element-unsure"],
  layout: ["kind-unsure", "no-survey", "scale-unsure", "header-unsure"],
  "round-column": ["round-unsure"],
  "round-order": ["round-order-unsure"],
  rounds: ["round-unsure", "title-contradicts"],
  scale: ["scale-unsure", "codes-assumed", "item-unsure"],
  sources: ["same-answers"],
  "unit-column": ["unit-unsure"],
  units: ["unit-ask", "unit-alone", "unit-none", "total-row-unsure"],
};

/** What a file's own shape leaves open has no answer in the pane: that it is told must do. */
const WITHOUT_ANSWER: ReadonlySet<FindingCode> = new Set([
  "delimiter-mixed",
  "quote-unclosed",
  "no-survey",
]);

function isWeighty(found: Finding): boolean {
  return severityOf(found) !== "note";
}

/** Whether a reading puts a question. */
export function isAsked({ findings }: SurveyReading, question: Question): boolean {
  return findings.some(
    (found) =>
      ASKING[question].includes(found.code) &&
      (severityOf(found) === "ask" || WITHOUT_ANSWER.has(found.code)),
  );
}

/** Everything that a reading asks. */
export function askedCodes({ findings }: SurveyReading): string[] {
  const asking = findings.filter((found) => severityOf(found) === "ask");
  return [...new Set(asking.map(({ code }) => code))];
}

/** Whether a finding is about a place: "column F", "row 12", "rows 12-20", "cell A1", or all of it. */
function isAbout({ source, cell }: Finding, { source: own, what }: Told): boolean {
  const isSource = source === null || source === own || source.startsWith(`${own}.`);
  if (!isSource && !source.includes(own)) return false;
  if (cell === null) return true;
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const ofColumn = /^column ([A-Z]+)/.exec(what)?.[1];
  if (ofColumn !== undefined) return column === ofColumn;
  const ofRows = /^rows? (\d+)(?:-(\d+))?/.exec(what);
  if (ofRows === null) return true;
  // A finding names the first of many rows, or the heading of all of them.
  return Number(row) <= Number(ofRows[2] ?? ofRows[1]);
}

/** Whether something that weighs is told about where a case says that it must be. */
export function tells(reading: SurveyReading, truth: Truth): boolean {
  const weighty = reading.findings.filter(isWeighty);
  if (truth.kind === "refused") return weighty.length > 0;
  const { mustTell = [], mustAsk = [] } = truth;
  if (mustAsk.some((question) => isAsked(reading, question))) return true;
  if (mustTell.length === 0) return weighty.length > 0;
  return mustTell.some((told) => weighty.some((found) => isAbout(found, told)));
}
