import { AnswerKind } from "../../survey/answers/answer-kind";
import type { FindingValues } from "../../language/finding-texts";
import { normalForm } from "../../survey/ground/normal-form";
import type { SurveyMapping } from "../../survey/mapping/survey-mapping";
import type { SourceReading, SurveyReading } from "../../survey/reading/survey-reader";

/** An answer whose meaning the user can say. */
export interface SayableAnswer {
  text: string;
  /** Cells that hold it. */
  cells: number;
  /** How it was read; null where it is not known. */
  readAs: string | null;
  /** The sheets or files that hold it. */
  sources: string[];
}

/** Unknown answers that may be quoted, and those that were read freely, each once. */
export function sayableAnswers({ findings }: SurveyReading): SayableAnswer[] {
  const met = new Map<string, SayableAnswer>();
  const note = (text: string, cells: number, readAs: string | null, source: string | null) => {
    const key = normalForm(text);
    const known = met.get(key) ?? { text, cells: 0, readAs, sources: [] };
    met.set(key, known);
    known.cells += cells;
    if (source !== null && !known.sources.includes(source)) known.sources.push(source);
  };
  for (const { code, values, source } of findings) {
    if (code === "unknown-answer") {
      const { text, count } = values as unknown as FindingValues<"unknown-answer">;
      if (text !== null) note(text, count, null, source);
    } else if (code === "label-guessed") {
      const { read } = values as unknown as FindingValues<"label-guessed">;
      for (const { text, label } of read) note(text, 0, label, source);
    }
  }
  return [...met.values()];
}

/** A number is a code: it means what its own sheets say, not the same everywhere. */
const CODE = /^-?\d{1,9}$/;
const LIKELY_CODES = [-99, -1, ...Array.from({ length: 11 }, (_, i) => i)];

/** The codes that a sheet's scale knows now. */
function codesOf({ recognised }: SourceReading): Record<string, AnswerKind> {
  const [scale] = recognised.layout.scales;
  const known = LIKELY_CODES.map((code) => [String(code), scale.kindOf(code)] as const);
  return Object.fromEntries(known.filter(([, kind]) => kind !== AnswerKind.Unknown));
}

/** The mapping once it is said what an answer is. */
export function withAnswer(
  mapping: SurveyMapping,
  { text, sources }: Pick<SayableAnswer, "text" | "sources">,
  kind: AnswerKind,
  reading: SurveyReading,
): SurveyMapping {
  const form = normalForm(text);
  if (!CODE.test(form)) return { ...mapping, answers: { ...mapping.answers, [form]: kind } };
  const sheets = { ...mapping.sheets };
  for (const source of reading.sources.filter(({ name }) => sources.includes(name))) {
    const own = sheets[source.shape] as (typeof sheets)[string] | undefined;
    const codes = own?.codes ?? codesOf(source);
    sheets[source.shape] = { ...own, codes: { ...codes, [form]: kind } };
  }
  return { ...mapping, sheets };
}
