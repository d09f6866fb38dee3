import { cellAddress } from "../ground/cell-address";
import { ownValue } from "../ground/own-value";
import type { InputLayout } from "../inputs/recognise-input";
import type { SurveyMapping } from "../mapping/survey-mapping";
import { officialName, unitKey } from "../units/unit-key";
import { isBuiltByUs } from "./built-by-us";
import { readUnitList, type UnitList } from "./unit-list";
import { knownQuestions, nameOneRound } from "./across-sheets";
import { companionFinder, companionsIn, headerForms, sharesVariables } from "./companions";
import { readCodeLabels, readVariableTexts } from "./companion-files";
import { listsByHeading, readCodeList } from "./code-lists";
import type { CountsLayout } from "./counts-table";
import { cellsIn, findTables, WHOLE_SHEET, type TableWindow } from "./find-tables";
import { besideInputs, ownRole } from "./input-tables";
import { recogniseSheet, type Beside } from "./recognise-sheet";
import type { RecognisedSheet } from "./recognised-sheet";
import { ownKey, sheetShape, type SheetMapping } from "../mapping/sheet-mapping";
import { RestCheck } from "./rest-check";
import { splitByRound } from "./rounds-in-headings";
import { showsFormulas } from "./shown-formulas";
import type { Surroundings } from "./surroundings";
import { countsAnswers } from "./table-kind";

export { NO_MAPPING, type SurveyMapping } from "../mapping/survey-mapping";

type Rows = readonly (readonly unknown[])[];

const GUESSED: ReadonlySet<string> = new Set(["words", "variable", "order", "none"]);

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
  /** Answers that somebody counted, with all that figures need. */
  | { kind: "counted"; counts: CountsLayout }
  | ({ kind: "unit-list" } & UnitList)
  /** The labels of another source's codes, or the texts of its questions. */
  | { kind: "companion"; of: string | null }
  | { kind: "ignored" }
  /** Figures of units, or counts of answers: nothing to count, but of use elsewhere. */
  | { kind: "register" | "counts"; wanting?: "persons" }
  /** Results of ours, or a copy of them. */
  | { kind: "built" }
  /** What somebody typed beside surveys. */
  | { kind: "input"; layout: InputLayout }
  /** Several tables on one sheet, each a source of its own. */
  | { kind: "tables"; tables: { name: string; window: TableWindow; role: SourceRole }[] }
  /** `wanting` is how it would be read if its unit were told; null where that would not do. */
  | { kind: "none"; wanting: { sheet: RecognisedSheet; shape: string } | null };

function surveyOf(found: ReturnType<typeof recogniseSheet>): RecognisedSheet | null {
  return typeof found === "string" ? null : found;
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
  const built = sources.map(
    (source) => decidedOf(source, mapping) === undefined && isBuiltByUs(source.head),
  );
  const parts = sources.map((source, i) => (built[i] ? [] : tablesOf(source, mapping)));
  const roles = besideInputs<TableHead, SourceRole>(
    parts.flat(),
    (table) =>
      ownRole(table, table.decided ?? decidedFor(mapping, table.name, headShape(table.head))),
    (others) => recogniseTables(others, mapping, unitList),
  );
  let next = 0;
  return parts.map((tables, i): SourceRole => {
    if (built[i]) return { kind: "built" };
    const own = roles.slice(next, next + tables.length);
    next += tables.length;
    if (tables.length === 1) return own[0];
    return { kind: "tables", tables: tables.map((table, part) => ({ ...table, role: own[part] })) };
  });
}

interface TableHead extends SourceHead {
  window: TableWindow;
}

/** What the user decided for a source by its name. */
function decidedOf({ name, decided }: SourceHead, { sheets }: SurveyMapping) {
  return decided ?? ownValue(sheets, ownKey(name));
}

/** A source's tables, each with its own cells; a sheet whose header the user chose is one table. */
function tablesOf(source: SourceHead, mapping: SurveyMapping): TableHead[] {
  const windows =
    decidedOf(source, mapping)?.headerRow === undefined ? findTables(source.head) : [WHOLE_SHEET];
  if (windows.length === 1) return [{ ...source, window: windows[0] }];
  return windows.map((window) => ({
    ...source,
    name: `${source.name} (${cellAddress(window.row, window.column)})`,
    surroundings: { ...source.surroundings, isOneOfSeveral: true },
    head: cellsIn(source.head, window),
    window,
  }));
}

function recogniseTables(
  sources: readonly SourceHead[],
  mapping: SurveyMapping,
  unitList: readonly string[] | null,
): SourceRole[] {
  const lists = sources.map(({ head }) => readUnitList(head));
  const labels = companionsIn(sources, readCodeLabels);
  const labelPositions = new Set(labels.map(({ position }) => position));
  const isLabels = (position: number) => labelPositions.has(position);
  const headers = sources.map(({ head }) => headerForms(head));
  const listed = new Set(
    [...(unitList ?? []), ...lists.flatMap((list) => list?.units ?? [])].map(unitKey),
  );
  const isUnit = (name: string) => listed.has(unitKey(name)) || officialName(name) !== null;
  const heads = sources.map(({ head }) => headOf(head));
  const codeLists = sources.map(({ head }) => readCodeList(head));
  const knownLists = listsByHeading(codeLists.filter((list) => list !== null));
  const alone: Beside = {
    labels: null,
    texts: null,
    lists: listsByHeading([]),
    knownQuestions: new Map(),
    isUnit,
    mapping: null,
  };
  const isAsked = sharesVariables(headers);
  const texts = companionsIn(sources, readVariableTexts).filter(
    ({ position, content }) =>
      !isLabels(position) &&
      lists[position] === null &&
      isAsked(content, position) &&
      surveyOf(recogniseSheet(heads[position], sources[position].surroundings, alone)) === null,
  );
  const textPositions = new Set(texts.map(({ position }) => position));
  const codesFor = companionFinder(labels, headers, sources);
  const textsFor = companionFinder(texts, headers, sources);
  const usedBy = new Map<number, string>();
  const isCompanion = (position: number) =>
    isLabels(position) ||
    textPositions.has(position) ||
    (codeLists[position] !== null && lists[position] === null);

  const recognise = (position: number, knownQuestions: ReadonlyMap<string, string>) => {
    const { head: rows, surroundings, name, decided: own } = sources[position];
    const head = heads[position];
    const coded = codesFor(position);
    const asked = textsFor(position);
    const beside: Omit<Beside, "mapping"> = {
      labels: coded?.content ?? null,
      texts: asked?.content ?? null,
      lists: knownLists,
      knownQuestions,
      isUnit,
    };
    const found = recogniseSheet(head, surroundings, { ...beside, mapping: null });
    const detected = surveyOf(found);
    const shape = detected === null ? headShape(head) : sheetShape(detected.headers);
    const decided = own ?? decidedFor(mapping, name, shape);
    if (decided?.ignored === true) return { kind: "ignored" } as const;
    if (decided === undefined && showsFormulas(rows)) {
      return { kind: "none", wanting: null } as const;
    }
    const onHead =
      decided === undefined
        ? detected
        : surveyOf(recogniseSheet(head, surroundings, { ...beside, mapping: decided }));
    // Only what contradicts the head costs a look at every row.
    const sheet =
      onHead !== null && contradicts(onHead, rows)
        ? surveyOf(recogniseSheet(rows, surroundings, { ...beside, mapping: decided ?? null }))
        : onHead;
    if (sheet === null && typeof found === "string") return { kind: found } as const;
    if (sheet === null && countsAnswers(head)) return { kind: "counts" } as const;
    if (sheet === null) {
      const told = { ...decided, unit: name };
      const wanting = surveyOf(recogniseSheet(head, surroundings, { ...beside, mapping: told }));
      return { kind: "none", wanting: wanting && { sheet: wanting, shape } } as const;
    }
    for (const file of [coded, asked]) if (file !== null) usedBy.set(file.position, name);
    const byRound = decided?.round === undefined ? splitByRound(sheet) : null;
    if (byRound === null) return { kind: "survey", sheet, shape } as const;
    const tables = byRound.map((own) => {
      const role = { kind: "survey", sheet: own, shape } as const;
      return { name, window: WHOLE_SHEET, role };
    });
    return { kind: "tables", tables } as const;
  };

  const positions = sources.map((_, position) => position);
  const isData = (position: number) => lists[position] === null && !isCompanion(position);
  const first = positions.map((i): SourceRole =>
    isData(i) ? recognise(i, new Map()) : { kind: "none", wanting: null },
  );
  const surveys = first.flatMap((role) => (role.kind === "survey" ? [role.sheet] : []));
  nameOneRound(surveys);
  const survey = positions.find((i) => first[i].kind === "survey");
  const known = knownQuestions(surveys);
  return positions.map((position): SourceRole => {
    const list = lists[position];
    if (list !== null) return { kind: "unit-list", ...list };
    if (isCompanion(position)) {
      const ofList = codeLists[position] === null ? undefined : survey;
      const of = usedBy.get(position) ?? (ofList === undefined ? null : sources[ofList].name);
      return { kind: "companion", of };
    }
    const role = first[position];
    const isGuess = role.kind === "survey" && GUESSED.has(role.sheet.reasons.elements);
    return isGuess && known.size > 0 ? recognise(position, known) : role;
  });
}

function headOf(rows: Rows): Rows {
  return rows.length > HEAD_ROWS ? rows.slice(0, HEAD_ROWS) : rows;
}

/** Whether the rows after the head, where they are given, say otherwise than the head. */
function contradicts(sheet: RecognisedSheet, rows: Rows): boolean {
  if (rows.length <= HEAD_ROWS) return false;
  const check = new RestCheck(sheet);
  check.addBlock(rows, HEAD_ROWS);
  return check.contradictions().length > 0;
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

/** The shape of a sheet in which no survey was recognised: its fullest row near the top. */
function headShape(head: Rows): string {
  const texts = head.slice(0, 10).map((row) => row.map((cell) => String(cell ?? "")));
  const filled = (row: readonly string[]) => row.filter((cell) => cell !== "").length;
  const [fullest = []] = [...texts].sort((a, b) => filled(b) - filled(a));
  return sheetShape(fullest);
}
