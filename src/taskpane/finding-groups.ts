import { findingHeadings } from "../language/pane-texts";
import type { Language } from "../language/language";
import { findingMessage, type Finding } from "../survey/finding";

/** Findings of one kind, in the order in which they were found. */
export interface FindingGroup {
  code: string;
  heading: string;
  findings: FindingLine[];
}

export interface FindingLine {
  message: string;
  /** "Måling 3, F7", or the sheet alone; null where the finding is about the whole reading. */
  place: string | null;
  /** Where a click leads; null where there is no cell to show. */
  cell: { sheet: string; address: string } | null;
}

/** Findings grouped by kind, each kind once, in the order of first appearance. */
export function groupFindings(findings: readonly Finding[], language: Language): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const found of findings) {
    const heading =
      found.code in findingHeadings
        ? findingHeadings[found.code as keyof typeof findingHeadings]
        : findingHeadings.other;
    const group = groups.get(found.code) ?? {
      code: found.code,
      heading: heading[language],
      findings: [],
    };
    groups.set(found.code, group);
    group.findings.push(lineOf(found, language));
  }
  return [...groups.values()];
}

function lineOf(found: Finding, language: Language): FindingLine {
  const { source, cell } = found;
  return {
    message: findingMessage(found, language),
    place: source !== null && cell !== null ? `${source}, ${cell}` : source,
    cell: source !== null && cell !== null ? { sheet: source, address: cell } : null,
  };
}
