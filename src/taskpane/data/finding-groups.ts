import type { Language } from "../../language/language";
import { findingHeadings } from "../../language/finding-headings";
import type { FindingValues } from "../../language/finding-texts";
import type { Finding } from "../../survey/mapping/finding";
import type { SourceReading, SurveyReading } from "../../survey/reading/survey-reader";
import { findingMessage } from "../../survey/mapping/finding-message";

/** Findings of one kind, in the order in which they were found. */
export interface FindingGroup {
  code: string;
  heading: string;
  lines: FindingLine[];
}

/** One sentence and the places that it is true of. */
export interface FindingLine {
  message: string;
  places: FindingPlace[];
  /** The match of units that it tells of; null where it tells of something else. */
  unit: UnitMatchFound | null;
}

/** Two names that were taken for one unit. */
export interface UnitMatchFound {
  found: string;
  unit: string;
}

export interface FindingPlace {
  /** "Måling 3, F7", or the sheet alone. */
  name: string;
  /** Where a click leads; null where there is no cell to show. */
  cell: { sheet: string; address: string } | null;
}

/** A table that was looked at, and the sheet on which it stands. */
export type NamedTable = Pick<SourceReading, "name" | "sheet">;

/** Every table of a reading: a sheet that holds several has them by names such as "Måling 1 (A9)". */
export function tablesOf({
  sources,
  others,
}: Pick<SurveyReading, "sources" | "others">): NamedTable[] {
  return [...sources, ...others];
}

/** Findings by kind, and within a kind by sentence, each once, in the order of first appearance. */
export function groupFindings(
  findings: readonly Finding[],
  language: Language,
  tables: readonly NamedTable[] = [],
): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const found of findings) {
    const group = groups.get(found.code) ?? {
      code: found.code,
      heading: headingOf(found.code, language),
      lines: [],
    };
    groups.set(found.code, group);
    const message = findingMessage(found, language);
    let line = group.lines.find((other) => other.message === message);
    if (line === undefined)
      group.lines.push((line = { message, places: [], unit: unitMatch(found) }));
    const place = placeOf(found, tables);
    if (place !== null && !line.places.some(({ name }) => name === place.name))
      line.places.push(place);
  }
  return [...groups.values()];
}

function unitMatch({ code, values }: Finding): UnitMatchFound | null {
  if (code !== "unit-alias" && code !== "unit-misspelt") return null;
  const { found, unit } = values as unknown as FindingValues<"unit-alias">;
  return { found, unit };
}

function headingOf(code: string, language: Language): string {
  const headings: Record<string, { da: string; en: string } | undefined> = findingHeadings;
  return (headings[code] ?? findingHeadings.other)[language];
}

/**
 * Where a finding stands, with the cell that a click leads to; null where it is about the whole
 * reading.
 *
 * @param tables tell the sheet of a table that has a name of its own.
 */
export function placeOf(
  { source, cell }: Finding,
  tables: readonly NamedTable[] = [],
): FindingPlace | null {
  if (source === null) return null;
  if (cell === null) return { name: source, cell: null };
  const sheet = tables.find(({ name }) => name === source)?.sheet ?? source;
  return { name: `${source}, ${cell}`, cell: { sheet, address: cell } };
}
