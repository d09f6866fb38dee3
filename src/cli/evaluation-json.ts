import type { Evaluated } from "../analyses/analysis";
import type { Language } from "../language/language";
import { spotAddress } from "../report/spot";
import type { Finding } from "../survey/finding";
import { findingMessage } from "../survey/finding-message";
import { KEPT_OUT } from "../survey/kept-out";
import type { FilesReading, SourcePlace } from "./read-files";

interface SourceJson extends SourcePlace {
  rows: { responses: number; keptOut: Record<string, number> };
}

interface FindingJson {
  code: string;
  severity?: string;
  file: string | null;
  cell: string | null;
  message: string;
}

interface SentenceJson {
  text: string;
  /** The analysis's id. */
  analysis: string;
  /** Cells of its built sheet, as "B3" or "B3:B20". */
  refs: string[];
}

/** What `evaluate --json` prints. */
export interface EvaluationJson {
  version: 1;
  sources: SourceJson[];
  findings: FindingJson[];
  /** By id, only those that came out. */
  analyses: Record<string, unknown>;
  sentences: Record<Language, SentenceJson[]>;
}

function sourcesJson({ reading, places }: FilesReading): SourceJson[] {
  return reading.sources.map(({ name, rows }) => ({
    ...(places.get(name) ?? { file: name, sheet: null }),
    rows: {
      responses: rows.responses,
      keptOut: Object.fromEntries(
        KEPT_OUT.filter((why) => rows[why] > 0).map((why) => [why, rows[why]]),
      ),
    },
  }));
}

function findingJson(found: Finding & { severity?: string }, language: Language): FindingJson {
  const { code, severity, source, cell } = found;
  return {
    code,
    ...(severity === undefined ? {} : { severity }),
    file: source,
    cell,
    message: findingMessage(found, language),
  };
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

/** @param findings of the reading and of the analyses, in the order to list them. */
export function evaluationJson(
  read: FilesReading,
  evaluated: readonly Evaluated[],
  findings: readonly Finding[],
  language: Language,
): EvaluationJson {
  return {
    version: 1,
    sources: sourcesJson(read),
    findings: findings.map((found) => findingJson(found, language)),
    analyses: Object.fromEntries(evaluated.map((each) => [each.analysis.id, each.json()])),
    sentences: { da: sentencesJson(evaluated, "da"), en: sentencesJson(evaluated, "en") },
  };
}
