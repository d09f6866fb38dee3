import { askedFindings } from "./asked-findings";
import { CountsReader } from "./counts-reader";
import { cellAddress } from "../ground/cell-address";
import { normalForm } from "../ground/normal-form";
import type { MergedCells } from "../recognise/fill-down";
import { finding, type Finding } from "../mapping/finding";
import { crossSheetFindings } from "./cross-sheet-findings";
import {
  NO_MAPPING,
  recogniseSources,
  type SourceHead,
  type SourceRole,
  type SurveyMapping,
} from "../recognise/recognise-sources";
import { orderedRounds, roundReadings, type RoundReading } from "./round-reading";
import { sameAnswers, sameAnswersFindings } from "./same-answers";
import { SheetReader, type GridOrigin } from "./sheet-reader";
import type { AnswerKind } from "../answers/answer-kind";
import type { CommonQuestions } from "../counting/item-sets";
import { askedInRounds, questionsToRecount } from "../counting/round-questions";
import type { CriterionInput } from "../inputs/inputs";
import type { ProgramInput } from "../inputs/program";
import { missingItems } from "./missing-items";
import { onlyOnce } from "./only-once";
import { OtherSources } from "./other-sources";
import { elementsAsked, elementsMissing, targetsOf, withAliases } from "./program-effects";
import { ProgramSheets } from "./program-sheets";
import { severalTables } from "./several-tables";
import { namesItsRounds, namesToFill, sheetParts, type SheetPart } from "./sheet-parts";
import { SheetTables, type PlacedTable, type SheetRows, type TableRows } from "./sheet-tables";
import type { SourceReading, SurveyReading } from "./survey-reading";
import { Tally } from "../counting/tally";
import { turnedRounds } from "./turned-rounds";
import { unitFindings } from "./unit-findings";
import { matchUnits, type UnitMatch } from "../units/match-units";

export type { RoundReading } from "./round-reading";
export type {
  OtherReading,
  PartReading,
  PassedSheet,
  SourceReading,
  SurveyReading,
} from "./survey-reading";

export interface SurveyReaderOptions {
  mapping?: SurveyMapping;
  /** Whether spellings of the same unit are joined. Default true. */
  joinUnits?: boolean;
  /** The positive grades of the standard scale. Default: the two highest of the five. */
  positive?: readonly AnswerKind[];
  /** From an earlier reading's `recount`. */
  common?: readonly CommonQuestions[] | null;
}

/** A sheet or file to read. */
export interface Source extends SourceHead {
  /** The place of its first cell. */
  origin?: GridOrigin;
  /** Cells that were filled down from the merged cell above them. */
  merged?: readonly MergedCells[];
}

interface OpenSheet<Reader = SheetReader> {
  reader: Reader;
  /** The name of the sheet or file that holds it. */
  of: string;
  sheet: string | null;
  shape: string;
}

type CountedSheet = OpenSheet<CountsReader>;

const TOP_LEFT: GridOrigin = { row: 0, column: 0 };

/** Reads any number of sheets or files into one tally: `open` them all, then give their rows. */
export class SurveyReader {
  private tally: Tally;
  private readonly sheets: OpenSheet[] = [];
  private readonly counted: CountedSheet[] = [];
  private readonly besides = new OtherSources();
  private readonly findings: Finding[] = [];
  private mapping: SurveyMapping;
  private program: ProgramInput | null = null;
  private readonly joinUnits: boolean;
  private readonly common: readonly CommonQuestions[] | null;

  constructor(options: SurveyReaderOptions = {}) {
    const { mapping = NO_MAPPING, joinUnits = true, positive, common } = options;
    this.tally = new Tally({ positive, common });
    this.common = common ?? null;
    this.mapping = mapping;
    this.joinUnits = joinUnits;
  }

  /**
   * Looks at the first rows of all sheets and decides what each of them is.
   *
   * @returns per source the reader to which its rows are then given from the top, the head
   *   included; null where there is nothing to count.
   */
  openAll(sources: readonly Source[]): (SheetRows | null)[] {
    const programs = new ProgramSheets(sources, this.mapping);
    this.besides.others.push(...programs.others);
    this.findings.push(...programs.findings);
    if (programs.program !== null) this.takeProgram(programs.program);
    const { rest } = programs;
    const roles = recogniseSources(rest, this.mapping, this.besides.unitList);
    this.takeElements(roles);
    const readers = new Map(rest.map((source, i) => [source, this.take(roles[i], source)]));
    return sources.map((source) => readers.get(source) ?? null);
  }

  /** What the programme says goes before what was decided elsewhere, and holds from the start. */
  private takeProgram(program: ProgramInput): void {
    this.program = program;
    const { positive, units } = program;
    if (positive !== null) this.tally = new Tally({ positive, common: this.common });
    if (units.length > 0) this.besides.unitList ??= units.map(({ name }) => name);
    this.mapping = withAliases(this.mapping, program);
  }

  /** Those that are asked, in the programme's order: the tally numbers them as they come. */
  private takeElements(roles: readonly SourceRole[]): void {
    if (this.program === null) return;
    const asked = elementsAsked(roles);
    for (const { name } of this.program.elements) {
      if (asked.has(normalForm(name))) this.tally.elements.indexOf(name);
    }
    if (asked.size > 0) this.findings.push(...elementsMissing(this.program, asked));
  }

  private take(role: SourceRole, source: Source): SheetRows | null {
    const parts = sheetParts(role, source.name);
    const surveys = parts.filter(({ role }) => role.kind === "survey" || role.kind === "counted");
    const { merged = [], origin = TOP_LEFT } = source;
    const isText = source.surroundings.sheet === null;
    const tables = parts.map((part): PlacedTable => ({
      window: part.window,
      rows: this.takePart(part, source, surveys.length > 0 && parts.length > surveys.length),
    }));
    const rows = new SheetTables(tables, namesToFill(parts), namesItsRounds(parts));
    rows.noteMerged(merged);
    const isRead = surveys.length > 0 || parts.some(({ role }) => role.kind === "input");
    if (!isRead) rows.addBlock(source.head);
    this.findings.push(...severalTables(parts, source.name, { origin, isText }));
    return isRead ? rows : null;
  }

  private takePart(part: SheetPart, source: Source, isBesideSurvey: boolean): TableRows {
    const { role, window, name, owns } = part;
    const { origin = TOP_LEFT, head } = source;
    const at = { row: origin.row + window.row, column: origin.column + window.column };
    const { sheet } = source.surroundings;
    if (role.kind === "counted") {
      const counted = new CountsReader(name, role.counts, this.tally, at);
      this.counted.push({ reader: counted, of: source.name, sheet, shape: "" });
      return counted;
    }
    if (role.kind !== "survey") {
      const cell = cellAddress(at.row, at.column);
      const place = { source: source.name, sheet, cell, origin: at, isBesideSurvey };
      return this.besides.take(name, role, place);
    }
    const { sheet: recognised, shape } = role;
    for (const scale of recognised.layout.scales) scale.learn(this.mapping.answers ?? {});
    const known = Math.max(0, head.length - window.row);
    const reader = new SheetReader(name, recognised, this.tally, at, { known, owns });
    this.sheets.push({ reader, of: source.name, sheet, shape });
    return reader;
  }

  /** The reading of all that was given. */
  finish(): SurveyReading {
    const { tally } = this;
    // Whatever rows there are: told counts go by the questions that those have in common.
    for (const { reader } of this.counted) reader.register();
    for (const { reader } of this.counted) reader.count();
    const { skipped, others, passed, unitList, invited } = this.besides;
    const targets: CriterionInput[] = this.program === null ? [] : targetsOf(this.program);
    const typed = this.besides.typed(this.mapping.units, targets);
    const match = this.matchedUnits();
    const { rounds, findings: ofRounds } = orderedRounds(
      roundReadings(tally, this.compared, match.same),
      this.mapping.roundOrder,
      (name) => tally.rounds.find(name),
    );
    const asked = askedInRounds(
      tally,
      rounds.map(({ index }) => index),
    );
    return {
      tally,
      rounds,
      sources: [
        ...this.sheets.map((sheet) => this.source(sheet, match.same)),
        ...this.counted.map((sheet) => ({
          ...this.source(sheet, match.same),
          counted: true as const,
        })),
      ],
      skipped,
      others,
      passed,
      units: { same: match.same, shown: match.shown },
      unitList,
      invited,
      inputs: typed.inputs,
      program: this.program,
      findings: [
        ...typed.findings,
        ...this.allFindings(match, rounds),
        ...missingItems(tally, rounds, asked),
        ...ofRounds,
      ],
      recount: questionsToRecount(tally, asked),
      wantAllRows: [
        ...new Set(this.sheets.flatMap(({ reader, of }) => (reader.wantsAllRows ? [of] : []))),
      ],
    };
  }

  private get readers(): SheetReader[] {
    return this.sheets.map(({ reader }) => reader);
  }

  /** All that holds answers, counted or not. */
  private get compared(): (SheetReader | CountsReader)[] {
    return [...this.readers, ...this.counted.map(({ reader }) => reader)];
  }

  private source(
    { reader, sheet, shape }: OpenSheet | CountedSheet,
    same: readonly number[],
  ): SourceReading {
    const { rounds } = this.tally;
    return {
      name: reader.source,
      sheet,
      shape,
      recognised: reader.recognised,
      firstRow: reader.firstRow,
      firstColumn: reader.firstColumn,
      rows: reader.rows,
      rounds: [...reader.parts.keys()].map((index) => rounds.all[index]),
      units: new Set([...reader.firstCellOfUnit.keys()].map((unit) => same[unit])).size,
      account: reader.account,
      parts: [...reader.parts].map(([index, { print, repeats }]) => ({
        round: rounds.all[index],
        responses: print.responses,
        persons: print.responses - repeats,
      })),
    };
  }

  private allFindings(match: UnitMatch, rounds: readonly RoundReading[]): Finding[] {
    const { tally, readers } = this;
    const { skipped, findings } = this.besides;
    const same = sameAnswers(readers);
    const settled = new Set(this.mapping.settled);
    return onlyOnce([
      ...sameAnswersFindings(same, (round) => tally.rounds.all[round], settled),
      ...this.findings,
      ...findings,
      ...this.counted.flatMap(({ reader }) => reader.findings()),
      ...(this.compared.length > 0
        ? []
        : skipped.map((name) => finding("no-survey", name, null, {}))),
      ...this.sheets.flatMap(({ reader, shape }) => askedFindings(reader, shape, settled)),
      ...unitFindings(match, this.compared, tally.units.all),
      ...crossSheetFindings(tally, rounds, this.compared, same),
      ...turnedRounds(tally, rounds, readers, settled),
    ]);
  }

  private matchedUnits(): UnitMatch {
    const { units, strata } = this.tally;
    const responses = new Array<number>(units.all.length).fill(0);
    for (const stratum of strata) responses[stratum.unit] += stratum.responses;
    const found = units.all.map((_, i) => ({
      name: units.commonSpelling(i),
      responses: responses[i],
    }));
    if (this.joinUnits) {
      return matchUnits(found, { list: this.besides.unitList, chosen: this.mapping.units });
    }
    return { same: found.map((_, i) => i), shown: found.map(({ name }) => name), remarks: [] };
  }
}
