import type { ColumnAccount, SourceAccount } from "./source-account";
import { KEPT_OUT, noRows, type KeptOut, type RowCounts } from "../counting/kept-out";
import type { Stratum } from "../counting/stratum";
import type { Tally } from "../counting/tally";
import { cellAddress } from "../ground/cell-address";
import { filledIn, isFilled } from "../ground/filled";
import { normalForm } from "../ground/normal-form";
import { isTotalLine } from "../ground/total-line";
import { finding, type Finding } from "../mapping/finding";
import type { CountsLayout } from "../recognise/counts-table";
import { canonicalNames } from "../recognise/known-elements";
import type { SurveyLayout } from "../recognise/layout";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import { countedSheet } from "./counted-sheet";
import { CountsRows, type CountedRow, type CountsFault } from "./counts-row";
import { newPart, type RoundPart } from "./round-part";
import type { GridOrigin } from "./sheet-reader";
import type { TableRows } from "./sheet-tables";
import { ToldStratum, type NotTold } from "./told-strata";

type Row = readonly unknown[];

interface Told {
  unit: number;
  round: number;
  group: number;
  cell: unknown;
  stratum: ToldStratum;
}

/** Keeps the rows of a table of counted answers, and counts them when every other row is counted. */
export class CountsReader implements TableRows {
  readonly rows: RowCounts = noRows();
  /** Which columns name unit, round and group; there are no items. */
  readonly recognised: RecognisedSheet;
  readonly firstCellOfUnit = new Map<number, string>();
  readonly parts = new Map<number, RoundPart>();
  readonly strata = new Set<Stratum>();
  private readonly all: Row[] = [];
  private readonly reads: CountsRows;
  private readonly told: Told[] = [];
  private readonly faults = new Map<CountsFault, { cell: string; count: number }>();
  private readonly keptOutCells = noRows();
  /** Per column the cells of rows that are counted. */
  private readonly filled: number[] = [];
  private above = 0;
  private loose = 0;

  constructor(
    readonly source: string,
    private readonly counts: CountsLayout,
    private readonly tally: Tally,
    private readonly origin: GridOrigin,
  ) {
    this.recognised = countedSheet(counts);
    this.reads = new CountsRows(counts, tally.positive);
  }

  noteMerged(): void {
    // A merged cell of counts is one cell: nothing is filled down.
  }

  addBlock(block: readonly Row[]): void {
    for (const row of block) this.all.push(row);
  }

  get layout(): SurveyLayout {
    return this.recognised.layout;
  }

  /** Takes in all rows: names, questions and sums. To be called once, after all rows are given. */
  register(): void {
    const { headerRow } = this.counts;
    const known = new Map<string, Told>();
    const sets: { told: Told; own: CountedRow }[] = [];
    const read = this.all.map((cells, row) => (row > headerRow ? this.take(cells, row) : null));
    const renamed = canonicalNames(read.flatMap((one) => one?.element ?? []));
    this.all.forEach((cells, row) => {
      const one = read[row];
      if (row < headerRow) this.above += filledIn(cells);
      if (one === null) return;
      const told = this.placeOf(cells, known);
      const own = { ...one, element: renamed.get(one.element) ?? one.element };
      if (one.questions.length > 1) sets.push({ told, own });
      else told.stratum.add(own);
      const at = this.address(row, this.reads.at("unit"));
      if (!this.firstCellOfUnit.has(told.unit)) this.firstCellOfUnit.set(told.unit, at);
      cells.forEach((cell, column) => {
        if (isFilled(cell)) this.filled[column] = (this.filled.at(column) ?? 0) + 1;
      });
    });
    for (const { told, own } of sets) told.stratum.add(own);
    this.told.push(...known.values());
  }

  /** Puts what was taken in into the tally, whose questions and sets are then all known. */
  count(): void {
    for (const { unit, round, group, cell, stratum: told } of this.told) {
      const stratum = this.tally.stratumAt(unit, round, group);
      const { responses } = told;
      told.countInto(stratum, responses);
      this.strata.add(stratum);
      this.tally.units.countSpelling(unit, cell, responses);
      const part = this.parts.get(round) ?? newPart();
      this.parts.set(round, part);
      part.print.responses += responses;
      this.rows.responses += responses;
    }
  }

  /** Where every cell of the table went. */
  get account(): SourceAccount {
    const { headerRow, headers } = this.counts;
    const { keptOutCells } = this;
    const keptOutRows = Object.fromEntries(
      KEPT_OUT.map((why) => [why, keptOutCells[why]]),
    ) as SourceAccount["keptOutRows"];
    const width = Math.max(headers.length, this.filled.length);
    const known = new Map(this.recognised.columns.map((own) => [own.column, own]));
    const columns = Array.from({ length: width }, (_, column): ColumnAccount => {
      const { role = "other", why = [] } = known.get(column) ?? {};
      const header = headers.at(column) ?? "";
      const cells = this.filled.at(column) ?? 0;
      return { column, header, role, why: why.at(0)?.code ?? "unread", cells };
    }).filter(({ header, cells }) => header !== "" || cells > 0);
    const outside = { above: this.above, loose: this.loose };
    return {
      cells: this.all.reduce((sum, row) => sum + filledIn(row), 0),
      header: filledIn(this.all.at(headerRow) ?? []),
      columns,
      answers: { valid: 0, dontKnow: 0, notApplicable: 0, errors: 0, unknown: 0, blank: 0 },
      keptOutRows,
      outsideTable: Object.fromEntries(Object.entries(outside).filter(([, cells]) => cells > 0)),
    };
  }

  /** The sheet's first used row and column, from 0. */
  get firstRow(): number {
    return this.origin.row;
  }

  get firstColumn(): number {
    return this.origin.column;
  }

  findings(): Finding[] {
    const notTold = new Set<NotTold>(this.told.flatMap(({ stratum }) => [...stratum.notTold]));
    const { source } = this;
    return [
      finding("counts-read", source, null, {}),
      ...(notTold.size === 0
        ? []
        : [finding("counts-not-told", source, null, { notTold: [...notTold] })]),
      ...[...this.faults].map(([what, { cell, count }]) =>
        finding("counts-row", source, cell, { what, count }),
      ),
    ];
  }

  private take(cells: Row, row: number): CountedRow | null {
    const out = this.keptOut(cells);
    if (out === "loose") {
      this.loose += filledIn(cells);
      return null;
    }
    const read = out === null ? this.reads.read(cells) : null;
    if (read !== null && "row" in read) return read.row;
    const why = out ?? "withoutAnswers";
    this.rows[why]++;
    this.keptOutCells[why] += filledIn(cells);
    if (read !== null) {
      const known = this.faults.get(read.fault);
      const cell = known?.cell ?? this.address(row, Math.max(0, read.column));
      this.faults.set(read.fault, { cell, count: (known?.count ?? 0) + 1 });
    }
    return null;
  }

  /** Why a row is none of counts; "loose" where it names nothing and counts nothing. */
  private keptOut(cells: Row): KeptOut | "loose" | null {
    const unit = cells[this.reads.at("unit")];
    if (isTotalLine(unit)) return "totalLine";
    const header = this.counts.headers[this.reads.at("unit")];
    if (typeof unit === "string" && normalForm(unit) === normalForm(header))
      return "repeatedHeader";
    if (!isFilled(unit)) return isFilled(cells[this.reads.at("element")]) ? "withoutUnit" : "loose";
    const round = this.reads.at("round");
    return round >= 0 && !isFilled(cells[round]) ? "withoutRound" : null;
  }

  private placeOf(cells: Row, known: Map<string, Told>): Told {
    const { units, rounds, groups } = this.tally;
    const cell = cells[this.reads.at("unit")];
    const unit = units.indexOf(cell);
    const roundColumn = this.reads.at("round");
    const round = rounds.indexOf(roundColumn < 0 ? this.counts.round : cells[roundColumn]);
    const groupColumn = this.reads.at("group");
    const group = groupColumn < 0 ? -1 : groups.indexOf(cells[groupColumn]);
    const key = [unit, round, group].join();
    const told = known.get(key) ?? {
      unit,
      round,
      group,
      cell,
      stratum: new ToldStratum(this.tally),
    };
    known.set(key, told);
    return told;
  }

  private address(row: number, column: number): string {
    return cellAddress(this.origin.row + row, this.origin.column + column);
  }
}
