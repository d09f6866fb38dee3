import type { Language } from "../../language/language";
import { findingHeadings } from "../../language/pane-texts";
import type { FindingValues } from "../../language/finding-texts";
import type { Finding } from "../../survey/finding";
import { findingMessage } from "../../survey/finding-message";

/** Findings of one kind, in the order in which they were found. */
export interface FindingGroup {
  code: string;
  heading: string;
  count: number;
  lines: FindingLine[];
}

/** One sentence and the places that it is true of. */
export interface FindingLine {
  message: string;
  places: FindingPlace[];
  /** The question or the match of units that it tells of; null where it tells of something else. */
  unit: UnitMatchFound | null;
}

/** Two names that were taken for one unit, or could be. */
export interface UnitMatchFound {
  kind: "asked" | "matched";
  found: string;
  unit: string;
}

export interface FindingPlace {
  /** "Måling 3, F7", or the sheet alone. */
  name: string;
  /** Where a click leads; null where there is no cell to show. */
  cell: { sheet: string; address: string } | null;
}

/** Findings by kind, and within a kind by sentence, each once, in the order of first appearance. */
export function groupFindings(findings: readonly Finding[], language: Language): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const found of findings) {
    const group = groups.get(found.code) ?? {
      code: found.code,
      heading: headingOf(found.code, language),
      count: 0,
      lines: [],
    };
    groups.set(found.code, group);
    group.count++;
    const message = findingMessage(found, language);
    let line = group.lines.find((other) => other.message === message);
    if (line === undefined)
      group.lines.push((line = { message, places: [], unit: unitMatch(found) }));
    line.places.push(...placesOf(found));
  }
  return [...groups.values()];
}

function unitMatch({ code, values }: Finding): UnitMatchFound | null {
  if (code !== "unit-ask" && code !== "unit-alias" && code !== "unit-misspelt") return null;
  const { found, unit } = values as unknown as FindingValues<"unit-ask">;
  return { kind: code === "unit-ask" ? "asked" : "matched", found, unit };
}

function headingOf(code: string, language: Language): string {
  const headings: Record<string, { da: string; en: string } | undefined> = findingHeadings;
  return (headings[code] ?? findingHeadings.other)[language];
}

function placesOf({ source, cell }: Finding): FindingPlace[] {
  if (source === null) return [];
  if (cell === null) return [{ name: source, cell: null }];
  return [{ name: `${source}, ${cell}`, cell: { sheet: source, address: cell } }];
}
