import { findingText, type FindingCode, type FindingValues } from "../language/finding-texts";
import type { Language } from "../language/language";

/** Something the user should know about what was read, and where it stands. */
export interface Finding<Code extends FindingCode = FindingCode> {
  code: Code;
  /** The sheet or file; null where it concerns the whole reading. */
  source: string | null;
  /** The (first) cell, as "C7"; null where it concerns the whole source. */
  cell: string | null;
  values: FindingValues<Code>;
}

export function finding<Code extends FindingCode>(
  code: Code,
  source: string | null,
  cell: string | null,
  values: FindingValues<Code>,
): Finding {
  return { code, source, cell, values } as Finding;
}

/** The finding as a sentence. */
export function findingMessage(found: Finding, language: Language): string {
  return findingText(found.code, found.values, language);
}
