import { unitAnswers } from "./answers-to";
import { askedFindings } from "./asked-findings";
import { cellsIn } from "./copied-cells";
import type { MergedCells } from "./fill-down";
import { finding, type Finding } from "./finding";
import { crossSheetFindings } from "./cross-sheet-findings";
import {
  NO_MAPPING,
  recogniseSources,
  type SourceHead,
  type SourceRole,
  type SurveyMapping,
} from "./recognise/recognise-sources";
import { orderedRounds, roundReadings, type RoundReading } from "./round-reading";
import { sameAnswers, sameAnswersFindings } from "./same-answers";
import { SheetReader, type GridOrigin } from "./sheet-reader";
import type { AnswerKind } from "./answer-kind";
import type { CommonQuestions } from "./item-sets";
import { questionsToRecount } from "./round-questions";
import { SheetTables, type SheetRows } from "./sheet-tables";
import type { OtherReading, PassedSheet, SourceReading, SurveyReading } from "./survey-reading";
import { Tally } from "./tally";
import { matchUnits, type UnitMatch } from "./units/match-units";

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

interface OpenSheet {
  reader: SheetReader;
  sheet: string | null;
  shape: string;
}

const TOP_LEFT: GridOrigin = { row: 0, column: 0 };

/** Reads any number of sheets or files into one tally: `open` them all, then give their rows. */
export class SurveyReader {
  private readonly tally: Tally;
  private readonly sheets: OpenSheet[] = [];
  private readonly skipped: string[] = [];
  private readonly others: OtherReading[] = [];
  private readonly passed: PassedSheet[] = [];
  private readonly findings: Finding[] = [];
  private readonly mapping: SurveyMapping;
  private readonly joinUnits: boolean;
  private unitList: string[] | null = null;
  private invited: Map<string, number> | null = null;

  constructor(options: SurveyReaderOptions = {}) {
    const { mapping = NO_MAPPING, joinUnits = true, positive, common } = options;
    this.tally = new Tally({ positive, common });
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
    const roles = recogniseSources(sources, this.mapping, this.unitList);
    return roles.map((role, i) => this.take(role, sources[i]));
  }

  private take(role: SourceRole, source: Source): SheetRows | null {
    const { name, head, origin = TOP_LEFT, merged = [] } = source;
    const { sheet } = source.surroundings;
    if (role.kind === "tables") {
      const tables = role.tables.flatMap(({ name: own, window, role: ofTable }) => {
        const at = { row: origin.row + window.row, column: origin.column + window.column };
        if (ofTable.kind !== "survey") return [];
        return [{ window, reader: this.count(ofTable, own, at, sheet) }];
      });
      return tables.length === 0 ? null : new SheetTables(tables, tables[0].reader.layout);
    }
    if (role.kind === "survey") {
      const reader = this.count(role, name, origin, sheet);
      reader.noteMerged(merged);
      return reader;
    }
    this.others.push({ name, sheet, what: role.kind, cells: cellsIn(head, merged) });
    if (role.kind === "unit-list") {
      this.unitList ??= role.units;
      if (role.invited !== null) {
        const { units, invited } = role;
        this.invited ??= new Map(units.map((unit, i) => [unit, invited[i]]));
      }
    }
    if (role.kind === "companion" && role.of === null) {
      this.findings.push(finding("codes-without-data", name, null, {}));
    }
    if (role.kind === "ignored") {
      this.passed.push({ name, why: "ignored", recognised: null, shape: "", firstRow: origin.row });
    }
    if (role.kind === "none" || role.kind === "register" || role.kind === "counts") {
      this.skipped.push(name);
      if (role.kind === "none" && role.wanting !== null) {
        const { sheet: recognised, shape } = role.wanting;
        this.passed.push({ name, why: "no-unit", recognised, shape, firstRow: origin.row });
      }
    }
    return null;
  }

  private count(
    { sheet: recognised, shape }: Extract<SourceRole, { kind: "survey" }>,
    name: string,
    origin: GridOrigin,
    sheet: string | null,
  ): SheetReader {
    for (const scale of recognised.layout.scales) scale.learn(this.mapping.answers ?? {});
    const reader = new SheetReader(name, recognised, this.tally, origin);
    this.sheets.push({ reader, sheet, shape });
    return reader;
  }

  /** The reading of all that was given. */
  finish(): SurveyReading {
    const { tally } = this;
    const match = this.matchedUnits();
    const { rounds, findings: ofRounds } = orderedRounds(
      roundReadings(tally, this.readers, match.same),
      this.mapping.roundOrder,
      (name) => tally.rounds.find(name),
    );
    return {
      tally,
      rounds,
      sources: this.sheets.map((sheet) => this.source(sheet, match.same)),
      skipped: this.skipped,
      others: this.others,
      passed: this.passed,
      units: { same: match.same, shown: match.shown },
      unitList: this.unitList,
      invited: this.invited,
      findings: [...this.allFindings(match, rounds), ...ofRounds],
      recount: questionsToRecount(
        tally,
        rounds.map(({ index }) => index),
      ),
    };
  }

  private get readers(): SheetReader[] {
    return this.sheets.map(({ reader }) => reader);
  }

  private source({ reader, sheet, shape }: OpenSheet, same: readonly number[]): SourceReading {
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
    const { tally, readers, skipped } = this;
    const same = sameAnswers(readers);
    const settled = new Set(this.mapping.settled);
    return [
      ...sameAnswersFindings(same, (round) => tally.rounds.all[round], settled),
      ...this.findings,
      ...(readers.length > 0 ? [] : skipped.map((name) => finding("no-survey", name, null, {}))),
      ...this.sheets.flatMap(({ reader, shape }) => askedFindings(reader, shape, settled)),
      ...this.unitFindings(match, readers),
      ...crossSheetFindings(tally, rounds, readers, same),
    ];
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
      return matchUnits(found, { list: this.unitList, chosen: this.mapping.units });
    }
    return { same: found.map((_, i) => i), shown: found.map(({ name }) => name), remarks: [] };
  }

  private unitFindings({ remarks }: UnitMatch, readers: readonly SheetReader[]): Finding[] {
    const codes = { alias: "unit-alias", misspelling: "unit-misspelt", ask: "unit-ask" } as const;
    const readerOf = new Map<number, SheetReader>();
    if (remarks.length > 0) {
      for (const reader of readers) {
        for (const unit of reader.firstCellOfUnit.keys()) {
          if (!readerOf.has(unit)) readerOf.set(unit, reader);
        }
      }
    }
    return remarks.flatMap(({ unit, as, kind }): Finding[] => {
      const reader = readerOf.get(unit);
      if (reader === undefined) return [];
      const hasColumn = typeof reader.layout.unit !== "string";
      const cell = hasColumn ? (reader.firstCellOfUnit.get(unit) ?? null) : null;
      const found = this.tally.units.all[unit];
      const told = finding(codes[kind], reader.source, cell, { found, unit: as });
      return [kind === "ask" ? { ...told, answers: unitAnswers(found, as) } : told];
    });
  }
}
