import type { Spoken } from "../../language/language";
import type { sourceTexts } from "../../language/source-texts";
import { severityOf, type Finding } from "../../survey/mapping/finding";
import type { NameColumn } from "../../survey/recognise/layout";
import type { RecognisedSheet } from "../../survey/recognise/recognised-sheet";
import type { SourceReading } from "../../survey/reading/survey-reader";
import { KEPT_OUT } from "../../survey/counting/kept-out";

type Texts = Spoken<typeof sourceTexts>;

/** One thing that was understood of a sheet, and why. */
export interface SourceFact {
  label: string;
  values: string[];
  /** "" where there is nothing to say. */
  why: string;
}

/**
 * What makes a source one in doubt, beside a question: something was guessed, or looks like a
 * misunderstanding.
 */
const DOUBTS: ReadonlySet<Finding["code"]> = new Set<Finding["code"]>([
  "unit-from-sheet",
  "elements-by-order",
  "elements-guessed",
  "column-left-out",
  "labels-and-codes",
  "label-guessed",
  "unknown-answer",
  "row-without-unit",
  "row-without-round",
]);

/** Per source that is in doubt, how many findings say so. */
export function doubtsBySource(findings: readonly Finding[]): Map<string, number> {
  const doubts = new Map<string, number>();
  for (const found of findings) {
    const { code, source } = found;
    if (source === null || !(severityOf(found) === "ask" || DOUBTS.has(code))) continue;
    doubts.set(source, (doubts.get(source) ?? 0) + 1);
  }
  return doubts;
}

/** What was understood of a sheet, for the user to check. */
export function sourceFacts(
  source: Pick<SourceReading, "recognised" | "rows" | "firstRow" | "counted">,
  texts: Texts,
): SourceFact[] {
  const { recognised, rows, firstRow, counted } = source;
  const { layout, headers, reasons, leftOut } = recognised;
  const { completed } = layout;
  const facts: SourceFact[] = [
    {
      label: texts.header,
      values: [texts.headerAt(firstRow + layout.headerRow + 1)],
      why: reasons.header === "chosen" ? texts["why-chosen"] : texts.headerFound,
    },
    {
      label: texts.unit,
      values: [placeWords(layout.unit, headers, texts)],
      why: texts[`why-${reasons.unit}`],
    },
    {
      label: texts.round,
      values: [placeWords(layout.round, headers, texts)],
      why: texts[`why-${reasons.round}`],
    },
    {
      label: texts.group,
      values: [layout.group === null ? texts.noGroup : placeWords(layout.group, headers, texts)],
      why: texts[`why-${reasons.group}`],
    },
    {
      label: texts.items,
      values: elementCounts(recognised),
      why: texts[`elements-${reasons.elements}`],
    },
    { label: texts.answers, values: [texts[`answers-${answersOf(recognised)}`]], why: "" },
    {
      label: texts.completed,
      values: [
        completed === null ? texts.allCompleted : texts.onlyCompleted(headers[completed.column]),
      ],
      why: reasons.completed === "chosen" ? texts["why-chosen"] : "",
    },
    { label: texts.rows, values: rowWords(rows, texts), why: "" },
  ];
  // Counts have no answers to be read in one way or another.
  if (counted === true) {
    const ofAnswers = [texts.items, texts.answers, texts.completed];
    return facts.filter(({ label }) => !ofAnswers.includes(label));
  }
  if (leftOut.length > 0) {
    const values = leftOut.map((column) => texts.column(headers[column]));
    facts.push({ label: texts.leftOut, values, why: "" });
  }
  return facts;
}

/** How the answers are written that were counted; where none were, those that were sampled. */
function answersOf({
  layout,
  reasons,
}: RecognisedSheet): RecognisedSheet["reasons"]["answers"] | "own-scale" {
  if (reasons.answers === "chosen") return "chosen";
  const coded = layout.scales.filter(({ sawCodes }) => sawCodes);
  const inWords = layout.scales.some(({ sawLabels }) => sawLabels);
  if (coded.length === 0) return inWords ? "labels" : reasons.answers;
  if (inWords) return "mixed";
  if (!coded.every(({ codesGiven }) => codesGiven)) return "codes-assumed";
  return reasons.answers === "codes-given" ? "codes-given" : "own-scale";
}

function placeWords(place: NameColumn | string, headers: readonly string[], texts: Texts): string {
  return typeof place === "string" ? place : texts.column(headers[place.column]);
}

/** "Inddragende samtaleteknikker: 10", an entry for each core element. */
function elementCounts({ layout }: RecognisedSheet): string[] {
  const counts = new Map<string, number>();
  for (const { element } of layout.items) counts.set(element, (counts.get(element) ?? 0) + 1);
  return [...counts].map(([element, count]) => `${element}: ${count}`);
}

/** What became of a sheet's rows: "200 besvarelser", "holdt ude: 2 uden enhed og 1 uden svar". */
function rowWords(rows: SourceReading["rows"], texts: Texts): string[] {
  const out = KEPT_OUT.filter((why) => rows[why] > 0).map((why) => texts[why](rows[why]));
  return [texts.kept(rows.responses), ...(out.length > 0 ? [texts.keptOut(out)] : [])];
}
