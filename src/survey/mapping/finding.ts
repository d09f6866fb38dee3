import { FINDING_SEVERITIES, type Severity } from "../../language/finding-severities";
import type { FindingCode, FindingValues } from "../../language/finding-texts";
import type { Entry } from "../../language/language";
import type { SurveyMapping } from "./survey-mapping";

/** One of the ways in which what a finding tells of can be read. */
export interface Answer {
  text: Entry<string>;
  /** What is decided by it, to be merged into the mapping; see `applyAnswer`. */
  patch: Partial<SurveyMapping>;
}

/** Something the user should know about what was read, and where it stands. */
export interface Finding<Code extends FindingCode = FindingCode> {
  code: Code;
  /** The sheet or file; null where it concerns the whole reading. */
  source: string | null;
  /** The (first) cell, as "C7"; null where it concerns the whole source. */
  cell: string | null;
  values: FindingValues<Code>;
  /** The readings that are plausible, first the one that was assumed. */
  answers?: readonly Answer[];
  /** The user has answered it: it is told, but asks no more. */
  settled?: true;
}

export function finding<Code extends FindingCode>(
  code: Code,
  source: string | null,
  cell: string | null,
  values: FindingValues<Code>,
): Finding {
  return { code, source, cell, values } as Finding;
}

/** How much a finding weighs: a question that was answered is but a trace. */
export function severityOf(found: Finding): Severity {
  if (found.settled === true) return "note";
  const severity = FINDING_SEVERITIES[found.code] as Severity | ((values: unknown) => Severity);
  return typeof severity === "string" ? severity : severity(found.values);
}
