import type { Evaluated } from "../analyses/analysis";
import type { ClaimJson } from "../factcheck/claim-json";
import type { Language } from "../language/language";
import { spotAddress } from "../report/spot";
import { findingsJson, type FindingJson } from "../analyses/overview/json";
import { sourcesJson, type SourceJson } from "../analyses/sources-json";
import type { Finding } from "../survey/mapping/finding";
import type { SurveyReading } from "../survey/reading/survey-reader";

interface SentenceJson {
  text: string;
  /** The analysis's id; of one of its pages, with the page after a colon. */
  analysis: string;
  /** Cells of its built sheet, as "B3" or "B3:B20". */
  refs: string[];
}

/** What `evaluate --json` prints. */
export interface EvaluationJson {
  version: 1;
  sources: SourceJson[];
  findings: FindingJson[];
  /** By id, only those that came out; `checks` where a text was checked. */
  analyses: Record<string, unknown>;
  sentences: Record<Language, SentenceJson[]>;
}

function sentencesJson(evaluated: readonly Evaluated[], language: Language): SentenceJson[] {
  return evaluated.flatMap((each) =>
    each.sentences(language).map(({ text, refs }) => ({
      text,
      analysis: each.analysis.id,
      refs: refs.map((ref) => spotAddress(ref)),
    })),
  );
}

export interface JsonOptions {
  language: Language;
  leastPersons: number;
  /** The claims of a text; null where none was checked. */
  checks: readonly ClaimJson[] | null;
  /** Whose sentences are told: of an analysis with pages, each page's. */
  speaking: readonly Evaluated[];
}

/** @param findings of the reading and of the analyses, in the order to list them. */
export function evaluationJson(
  reading: SurveyReading,
  evaluated: readonly Evaluated[],
  findings: readonly Finding[],
  { language, leastPersons, checks, speaking }: JsonOptions,
): EvaluationJson {
  return {
    version: 1,
    sources: sourcesJson(reading, language, leastPersons),
    findings: findingsJson(findings, language),
    analyses: {
      ...Object.fromEntries(evaluated.map((each) => [each.analysis.id, each.json()])),
      ...(checks === null ? {} : { checks }),
    },
    sentences: { da: sentencesJson(speaking, "da"), en: sentencesJson(speaking, "en") },
  };
}
