import { normalForm } from "../normal-form";
import { ownValue } from "../own-value";
import { officialName, unitKey } from "../units/unit-key";
import { readUnitList } from "../unit-list";
import { readCodeLabels, readVariableTexts } from "./companion-files";
import { nameLikeness } from "./name-likeness";
import { recogniseSheet, type Beside } from "./recognise-sheet";
import type { RecognisedSheet } from "./recognised-sheet";
import { ownKey, sheetShape, type SheetMapping } from "./sheet-mapping";
import type { Surroundings } from "./surroundings";

type Rows = readonly (readonly unknown[])[];

/** So many of a sheet's first rows are looked at to recognise it. */
export const HEAD_ROWS = 400;

/** One sheet or file, as far as it takes to recognise it. */
export interface SourceHead {
  /** As the user knows it. */
  name: string;
  surroundings: Surroundings;
  /** Its first rows: all of them, or at least `HEAD_ROWS`. */
  head: Rows;
  /** What is decided for this one, whatever its shape. */
  decided?: SheetMapping;
}

/** What a sheet or file turned out to be. */
export type SourceRole =
  | { kind: "survey"; sheet: RecognisedSheet; shape: string }
  | { kind: "unit-list"; units: string[]; invited: number[] | null }
  /** The labels of another source's codes, or the texts of its questions. */
  | { kind: "companion"; of: string | null }
  | { kind: "ignored" }
  /** `wanting` is how it would be read if its unit were told; null where that would not do. */
  | { kind: "none"; wanting: { sheet: RecognisedSheet; shape: string } | null };

/** What the user decided, kept with the workbook. */
export interface SurveyMapping {
  /** By shape (`sheetShape`), or for one sheet alone by its name (`ownKey`), which goes first. */
  sheets: Readonly<Record<string, SheetMapping>>;
  /** Spellings of units in normal form → the unit's name. */
  units: Readonly<Record<string, string>>;
}

export const NO_MAPPING: SurveyMapping = { sheets: {}, units: {} };

function surveyOf(found: ReturnType<typeof recogniseSheet>): RecognisedSheet | null {
  return typeof found === "string" ? null : found;
}

/** A header in its first rows: the texts by which companions find their data. */
function headerForms(rows: Rows): Set<string> {
  return new Set(
    rows.slice(0, 5).flatMap((row) => row.flatMap((cell) => normalForm(String(cell ?? "")) || [])),
  );
}

interface Companion<Content> {
  position: number;
  content: Content;
}

function sharedNames(content: ReadonlyMap<string, unknown>, headers: ReadonlySet<string>): number {
  return [...content.keys()].filter((name) => headers.has(name)).length;
}

/**
 * The companion that belongs to a sheet: of those with most of their variables among its headers
 * (at least two) the one whose name is most like the sheet's own, since surveys whose variables
 * are the same can have different codes; of equals, the nearest.
 */
function bestCompanion<Content extends ReadonlyMap<string, unknown>>(
  companions: readonly Companion<Content>[],
  headers: ReadonlySet<string>,
  sources: readonly SourceHead[],
  position: number,
): Companion<Content> | null {
  const [best] = companions
    .map((companion) => ({
      companion,
      shared: sharedNames(companion.content, headers),
      likeness: nameLikeness(sources[companion.position].name, sources[position].name),
      distance: Math.abs(companion.position - position),
    }))
    .filter(({ shared }) => shared > 1)
    .sort((a, b) => b.shared - a.shared || b.likeness - a.likeness || a.distance - b.distance);
  return (best as typeof best | undefined)?.companion ?? null;
}

function companionsIn<Content>(
  sources: readonly SourceHead[],
  read: (rows: Rows) => Content | null,
): Companion<Content>[] {
  return sources.flatMap(({ head }, position) => {
    const content = read(head);
    return content === null ? [] : [{ position, content }];
  });
}

/**
 * Tells for each sheet or file what it is. Files that belong together (data, the labels of its
 * codes, the texts of its questions) find one another by their variables; a question that one
 * sheet puts under a core element belongs to it in every other.
 */
export function recogniseSources(
  sources: readonly SourceHead[],
  mapping: SurveyMapping,
  unitList: readonly string[] | null,
): SourceRole[] {
  const lists = sources.map(({ head }) => readUnitList(head));
  const labels = companionsIn(sources, readCodeLabels);
  const isLabels = (position: number) => labels.some((file) => file.position === position);
  const headers = sources.map(({ head }) => headerForms(head));
  const listed = new Set(
    [...(unitList ?? []), ...lists.flatMap((list) => list?.units ?? [])].map(unitKey),
  );
  const isUnit = (name: string) => listed.has(unitKey(name)) || officialName(name) !== null;
  const alone = { labels: null, texts: null, knownQuestions: new Map(), isUnit, mapping: null };
  const texts = companionsIn(sources, readVariableTexts).filter(
    ({ position, content }) =>
      !isLabels(position) &&
      lists[position] === null &&
      headers.some((own, i) => i !== position && sharedNames(content, own) > 1) &&
      surveyOf(recogniseSheet(sources[position].head, sources[position].surroundings, alone)) ===
        null,
  );
  const usedBy = new Map<number, string>();
  const isCompanion = (position: number) =>
    isLabels(position) || texts.some((file) => file.position === position);

  const recognise = (position: number, knownQuestions: ReadonlyMap<string, string>) => {
    const { head, surroundings, name, decided: own } = sources[position];
    const coded = bestCompanion(labels, headers[position], sources, position);
    const asked = bestCompanion(texts, headers[position], sources, position);
    const beside: Omit<Beside, "mapping"> = {
      labels: coded?.content ?? null,
      texts: asked?.content ?? null,
      knownQuestions,
      isUnit,
    };
    const detected = surveyOf(recogniseSheet(head, surroundings, { ...beside, mapping: null }));
    const shape = detected === null ? headShape(head) : sheetShape(detected.headers);
    const decided = own ?? decidedFor(mapping, name, shape);
    if (decided?.ignored === true) return { kind: "ignored" } as const;
    const sheet =
      decided === undefined
        ? detected
        : surveyOf(recogniseSheet(head, surroundings, { ...beside, mapping: decided }));
    if (sheet === null) {
      const told = { ...decided, unit: name };
      const wanting = surveyOf(recogniseSheet(head, surroundings, { ...beside, mapping: told }));
      return { kind: "none", wanting: wanting && { sheet: wanting, shape } } as const;
    }
    for (const file of [coded, asked]) if (file !== null) usedBy.set(file.position, name);
    return { kind: "survey", sheet, shape } as const;
  };

  const positions = sources.map((_, position) => position);
  const isData = (position: number) => lists[position] === null && !isCompanion(position);
  const first = positions.map((i): SourceRole =>
    isData(i) ? recognise(i, new Map()) : { kind: "none", wanting: null },
  );
  const known = knownQuestions(first);
  return positions.map((position): SourceRole => {
    const list = lists[position];
    if (list !== null) return { kind: "unit-list", ...list };
    if (isCompanion(position)) return { kind: "companion", of: usedBy.get(position) ?? null };
    const role = first[position];
    const isGuess = role.kind === "survey" && GUESSED.has(role.sheet.reasons.elements);
    return isGuess && known.size > 0 ? recognise(position, known) : role;
  });
}

/** What is decided for a sheet: of its own, and beside that for its shape. */
function decidedFor(
  { sheets }: SurveyMapping,
  name: string,
  shape: string,
): SheetMapping | undefined {
  const own = ownValue(sheets, ownKey(name));
  const ofShape = ownValue(sheets, shape);
  return own === undefined ? ofShape : { ...ofShape, ...own };
}

const GUESSED: ReadonlySet<string> = new Set(["words", "variable", "order", "none"]);
const SURE: ReadonlySet<string> = new Set(["heading", "bracket", "prefix", "chosen"]);

/** The questions whose core elements a sheet itself names. */
function knownQuestions(roles: readonly SourceRole[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const role of roles) {
    if (role.kind !== "survey" || !SURE.has(role.sheet.reasons.elements)) continue;
    for (const { question, element } of role.sheet.layout.items) {
      known.set(normalForm(question), element);
    }
  }
  return known;
}

/** The shape of a sheet in which no survey was recognised: its fullest row near the top. */
function headShape(head: Rows): string {
  const texts = head.slice(0, 10).map((row) => row.map((cell) => String(cell ?? "")));
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== "").length;
  const [fullest = []] = [...texts].sort((a, b) => filled(b) - filled(a));
  return sheetShape(fullest);
}
