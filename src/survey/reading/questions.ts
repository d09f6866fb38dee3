import type { Answer, Finding } from "../mapping/finding";
import { severityOf } from "../mapping/finding";
import type { SheetMapping } from "../mapping/sheet-mapping";
import type { SurveyMapping } from "../mapping/survey-mapping";

/** What the user is asked: one question, however many sheets it is about. */
export interface Question {
  /** The same for the same question in every reading. */
  id: string;
  /** The first of the findings that ask it. */
  finding: Finding;
  /** The sheets or files that it is about. */
  sources: string[];
  /** First the one that was assumed. */
  answers: readonly Answer[];
}

/** The questions among findings. Those that the same answers settle are one. */
export function questionsOf(findings: readonly Finding[]): Question[] {
  const questions = new Map<string, Question>();
  for (const found of findings) {
    const { answers, source, code } = found;
    if (answers === undefined || answers.length === 0 || severityOf(found) !== "ask") continue;
    const id = `${code}|${JSON.stringify(answers[0].patch)}`;
    const known = questions.get(id);
    if (known === undefined) {
      questions.set(id, { id, finding: found, sources: source === null ? [] : [source], answers });
    } else if (source !== null) known.sources.push(source);
  }
  return [...questions.values()];
}

/** What was decided about one name of a sheet says nothing of another. */
function together(own: SheetMapping, patch: SheetMapping): SheetMapping {
  const names = patch.names === undefined ? {} : { names: { ...own.names, ...patch.names } };
  return { ...own, ...patch, ...names };
}

/** What is decided once an answer is given. What was decided before and is not touched stays. */
export function applyAnswer(
  mapping: SurveyMapping,
  { sheets = {}, units, answers, settled, roundOrder }: Answer["patch"],
): SurveyMapping {
  const merged = Object.entries(sheets).map(([key, patch]): [string, SheetMapping] => [
    key,
    together(Object.hasOwn(mapping.sheets, key) ? mapping.sheets[key] : {}, patch),
  ]);
  return {
    ...mapping,
    sheets: { ...mapping.sheets, ...Object.fromEntries(merged) },
    units: { ...mapping.units, ...units },
    ...(answers === undefined ? {} : { answers: { ...mapping.answers, ...answers } }),
    ...(settled === undefined
      ? {}
      : { settled: [...new Set([...(mapping.settled ?? []), ...settled])] }),
    ...(roundOrder === undefined ? {} : { roundOrder }),
  };
}
