import { finding, type Finding } from "./finding";
import { crossSheetFindings } from "./cross-sheet-findings";
import type { RecognisedSheet } from "./recognise/recognised-sheet";
import {
  NO_MAPPING,
  recogniseSources,
  type SourceHead,
  type SourceRole,
  type SurveyMapping,
} from "./recognise/recognise-sources";
import { roundOrder } from "./round-order";
import { SheetReader, type GridOrigin } from "./sheet-reader";
import { SheetTables, type SheetRows } from "./sheet-tables";
import { Tally } from "./tally";
import { type RowCounts } from "./kept-out";
import { matchUnits, type UnitMatch } from "./units/match-units";

/** One round as the reading found it. */
export interface RoundReading {
  name: string;
  /** The round's number in the tally. */
  index: number;
  responses: number;
  /** Units with at least one response. */
  units: number;
  /** The sheets or files that it was read from. */
  sources: string[];
}

/** One sheet or file that was recognised as survey data. */
export interface SourceReading {
  name: string;
  /** The key under which a decision for it is kept; see `SurveyMapping`. */
  shape: string;
  recognised: RecognisedSheet;
  /** The first used row, from 0: the layout's rows count from it. */
  firstRow: number;
  rows: RowCounts;
  /** The names of its rounds and how many units it has responses from. */
  rounds: string[];
  units: number;
}

/** A sheet from which nothing was counted, though it could be. */
export interface PassedSheet {
  name: string;
  /** The user said so, or nothing says whose answers they are. */
  why: "ignored" | "no-unit";
  /** How it would be read; null where the user said that it is no survey. */
  recognised: RecognisedSheet | null;
  shape: string;
  /** The first used row, from 0. */
  firstRow: number;
}

/** Everything that was read: the input of every evaluation. */
export interface SurveyReading {
  tally: Tally;
  /** In their order: first round first. */
  rounds: RoundReading[];
  sources: SourceReading[];
  /** Sheets that hold no survey data, no unit list and nothing that belongs to others. */
  skipped: string[];
  /** Sheets that wait for the user's word: left out by it, or read only with it. */
  passed: PassedSheet[];
  /** Which of the tally's units are one, and what each is called. */
  units: Pick<UnitMatch, "same" | "shown">;
  /** The order of the units where a list of units was found. */
  unitList: string[] | null;
  /** Invited employees by the listed unit; null where the list has none. */
  invited: ReadonlyMap<string, number> | null;
  findings: Finding[];
}

export interface SurveyReaderOptions {
  mapping?: SurveyMapping;
  /** Whether spellings of the same unit are joined. Default true. */
  joinUnits?: boolean;
}

/** A sheet or file to read, with the place of its first cell. */
export interface Source extends SourceHead {
  origin?: GridOrigin;
}

const TOP_LEFT: GridOrigin = { row: 0, column: 0 };

/** Reads any number of sheets or files into one tally: `open` them all, then give their rows. */
export class SurveyReader {
  private readonly tally = new Tally();
  private readonly sheets: { reader: SheetReader; shape: string }[] = [];
  private readonly skipped: string[] = [];
  private readonly passed: PassedSheet[] = [];
  private readonly findings: Finding[] = [];
  private readonly mapping: SurveyMapping;
  private readonly joinUnits: boolean;
  private unitList: string[] | null = null;
  private invited: Map<string, number> | null = null;

  constructor({ mapping = NO_MAPPING, joinUnits = true }: SurveyReaderOptions = {}) {
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

  private take(role: SourceRole, { name, origin = TOP_LEFT }: Source): SheetRows | null {
    if (role.kind === "tables") {
      const tables = role.tables.flatMap(({ name: own, window, role: ofTable }) => {
        const at = { row: origin.row + window.row, column: origin.column + window.column };
        if (ofTable.kind !== "survey") return [];
        return [{ window, reader: this.count(ofTable, own, at) }];
      });
      return tables.length === 0 ? null : new SheetTables(tables, tables[0].reader.layout);
    }
    if (role.kind === "survey") return this.count(role, name, origin);
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
    { sheet, shape }: Extract<SourceRole, { kind: "survey" }>,
    name: string,
    origin: GridOrigin,
  ): SheetReader {
    const reader = new SheetReader(name, sheet, this.tally, origin);
    this.sheets.push({ reader, shape });
    return reader;
  }

  /** The reading of all that was given. */
  finish(): SurveyReading {
    const { tally } = this;
    const readers = this.sheets.map(({ reader }) => reader);
    const match = this.matchedUnits();
    const rounds = this.rounds(match.same);
    if (readers.length === 0) {
      this.findings.push(...this.skipped.map((name) => finding("no-survey", name, null, {})));
    }
    return {
      tally,
      rounds,
      sources: this.sheets.map(({ reader, shape }) => ({
        name: reader.source,
        shape,
        recognised: reader.recognised,
        firstRow: reader.firstRow,
        rows: reader.rows,
        rounds: [...reader.rounds].map((index) => tally.rounds.all[index]),
        units: new Set([...reader.firstCellOfUnit.keys()].map((unit) => match.same[unit])).size,
      })),
      skipped: this.skipped,
      passed: this.passed,
      units: { same: match.same, shown: match.shown },
      unitList: this.unitList,
      invited: this.invited,
      findings: [
        ...this.findings,
        ...readers.flatMap((reader) => reader.findings()),
        ...this.unitFindings(match, readers),
        ...crossSheetFindings(tally, rounds, readers),
      ],
    };
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
    return remarks.flatMap(({ unit, as, kind }) => {
      const reader = readers.find(({ firstCellOfUnit }) => firstCellOfUnit.has(unit));
      if (reader === undefined) return [];
      const hasColumn = typeof reader.layout.unit !== "string";
      const cell = hasColumn ? (reader.firstCellOfUnit.get(unit) ?? null) : null;
      const values = { found: this.tally.units.all[unit], unit: as };
      return [finding(codes[kind], reader.source, cell, values)];
    });
  }

  private rounds(same: readonly number[]): RoundReading[] {
    const { tally } = this;
    const readings = tally.rounds.all.map((name, index): RoundReading => {
      const strata = tally.strata.filter((s) => s.round === index && s.responses > 0);
      return {
        name,
        index,
        responses: strata.reduce((sum, s) => sum + s.responses, 0),
        units: new Set(strata.map((s) => same[s.unit])).size,
        sources: this.sheets
          .filter(({ reader }) => reader.rounds.has(index))
          .map(({ reader }) => reader.source),
      };
    });
    return roundOrder(tally.rounds.all)
      .map((index) => readings[index])
      .filter((round) => round.responses > 0);
  }
}
