import type { FindingCode, FindingValues } from "../language/finding-texts";

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
