import { AccountKeeper } from "./account-keeper";
import { AnswerKind } from "../answers/answer-kind";
import { cellAddress } from "../ground/cell-address";
import { respondentColumns } from "./column-roles";
import type { MergedCells } from "../recognise/fill-down";
import type { CountingPlan } from "../counting/counting-plan";
import { finding, type Finding } from "../mapping/finding";
import { itemWeights, markOfAnswers } from "./fingerprint";
import { FirstCells } from "../recognise/first-cells";
import { isInLine } from "./in-line";
import { newPart, type RoundPart } from "./round-part";
import type { SurveyLayout } from "../recognise/layout";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import { recognitionFindings } from "../recognise/recognition-findings";
import { Respondents } from "./respondents";
import { RestOfSheet } from "./rest-of-sheet";
import type { TableRows } from "./sheet-tables";
import { accountedCells, type SourceAccount } from "./source-account";
import { TotalNames } from "./total-names";
import { UnknownAnswers } from "./unknown-answers";
import { noRows, type KeptOut, type RowCounts } from "../counting/kept-out";
import { keptOutFindings } from "./kept-out-findings";
import { SheetSplits } from "../counting/split-counts";
import { type Tally, type TallyWatcher } from "../counting/tally";
import { type Stratum } from "../counting/stratum";

const ROWS_A_TIME = 256;

interface Occurrences {
  count: number;
  cell: string;
}

/** Where a sheet's grid begins in the sheet, rows and columns from 0. */
export interface GridOrigin {
  row: number;
  column: number;
}

/** What a reader is told beside what the sheet is. */
export interface PartOfSheet {
  /** So many of its first rows were there when it was recognised. Default: all. */
  known?: number;
  /** Which columns are in its accounts; see `SheetPart`. */
  owns?: ((column: number) => boolean) | null;
}

/** Counts one survey sheet, block after block, and notes what was kept out and where. */
export class SheetReader implements TallyWatcher, TableRows {
  readonly rows: RowCounts = noRows();
  readonly layout: SurveyLayout;
  /** Per unit, as numbered in the tally, the first cell that names it. */
  readonly firstCellOfUnit = new Map<number, string>();
  /** What the sheet has of each round, as numbered in the tally. */
  readonly parts = new Map<number, RoundPart>();
  /** Strata with responses from this sheet. */
  readonly strata = new Set<Stratum>();
  private readonly plan: CountingPlan;
  private readonly weights: Int32Array;
  private readonly firstCells: FirstCells;
  private readonly accounts: AccountKeeper;
  private readonly rest: RestOfSheet;
  private readonly unknown = new UnknownAnswers();
  private readonly keptOutFirst = new Map<KeptOut, string>();
  private readonly totals: TotalNames;
  private readonly respondents: Respondents;
  private readonly splits: SheetSplits;
  private readonly inLine: Occurrences = { count: 0, cell: "" };
  private readonly errors: Occurrences = { count: 0, cell: "" };
  private stratum: Stratum | null = null;
  private part = newPart();
  private block: readonly (readonly unknown[])[] = [];
  /** The row of the sheet's grid at which the present block begins. */
  private blockRow = 0;

  constructor(
    readonly source: string,
    readonly recognised: RecognisedSheet,
    private readonly tally: Tally,
    private readonly origin: GridOrigin,
    { known = Infinity, owns = null }: PartOfSheet = {},
  ) {
    this.layout = recognised.layout;
    this.firstCells = new FirstCells(recognised.layout);
    this.totals = new TotalNames(recognised.layout);
    const { unit } = this.layout;
    const [first] = this.layout.items;
    this.plan = tally.prepare(
      this.layout,
      typeof unit === "string" ? "" : recognised.headers[unit.column],
      [recognised.headers[first.column], first.question],
    );
    this.weights = itemWeights(this.plan.columns.length);
    this.accounts = new AccountKeeper(recognised, this.plan.kinds, owns);
    this.rest = new RestOfSheet(recognised, known);
    this.splits = new SheetSplits(recognised.splits, tally.splits);
    this.respondents = new Respondents(
      respondentColumns(recognised),
      recognised.layout.respondentColumn,
    );
  }

  /** Where every cell of the rows that came so far went. */
  get account(): SourceAccount {
    return this.accounts.account;
  }

  private get books(): { cells: number; accounted: number } {
    const { account } = this;
    return { cells: account.cells, accounted: accountedCells(account) };
  }

  /** Cells that are filled down from the merged cell above them; to be told before any block. */
  noteMerged(areas: readonly MergedCells[]): void {
    this.accounts.noteCopies(areas);
  }

  /** Whether the rows after the head say otherwise, so that all should be its head. */
  get wantsAllRows(): boolean {
    return this.rest.wantsAllRows;
  }

  /** The sheet's first used row, from 0. */
  get firstRow(): number {
    return this.origin.row;
  }

  /** The sheet's first used column, from 0. */
  get firstColumn(): number {
    return this.origin.column;
  }

  /** Counts the next rows of the grid; rows up to the header's are passed over. */
  addBlock(block: readonly (readonly unknown[])[]): void {
    const below = Math.max(0, this.layout.headerRow + 1 - this.blockRow);
    this.block = block;
    this.accounts.begin(block, this.blockRow, below);
    // A few rows at a time, so that what one loop has touched is near for the next.
    for (let from = 0; from < block.length; from += ROWS_A_TIME) {
      const to = Math.min(block.length, from + ROWS_A_TIME);
      this.accounts.count(from, to);
      if (to > below) this.countRows(block, Math.max(from, below), to);
    }
    if (below < block.length) {
      this.rest.addBlock(block, below, this.blockRow);
      this.firstCells.look(block, below, (row, column) => this.address(row, column));
    }
    this.accounts.end();
    this.block = [];
    this.blockRow += block.length;
  }

  private countRows(block: readonly (readonly unknown[])[], from: number, to: number): void {
    const counted = this.tally.addRows(this.plan, block, from, to, this);
    for (const key of Object.keys(counted) as (keyof RowCounts)[]) this.rows[key] += counted[key];
  }

  response(row: number, stratum: Stratum, cells: readonly unknown[]): void {
    if (stratum !== this.stratum) this.enter(row, stratum);
    this.accounts.response(row, cells);
    this.tally.persons.add(stratum, this.plan);
    this.splits.response(stratum.round, cells, this.plan);
    this.part.print.add(markOfAnswers(cells, this.plan.columns, this.weights));
    if (this.respondents.note(this.blockRow + row, stratum.round, cells)) this.part.repeats++;
    if (isInLine(cells, this.layout.items)) {
      this.note(this.inLine, row, this.layout.items[0].column);
    }
  }

  keptOut(row: number, why: KeptOut): void {
    this.accounts.keptOut(row, why);
    if (!this.keptOutFirst.has(why)) this.keptOutFirst.set(why, this.address(row, this.unitColumn));
    if (why === "totalLine") this.totals.note(this.block[row]);
  }

  doubt(row: number, column: number, kind: AnswerKind, cell: unknown): void {
    if (kind === AnswerKind.Blank) this.accounts.blank(row, cell);
    else if (kind === AnswerKind.ErrorCell) this.note(this.errors, row, column);
    else this.unknown.note(cell, this.blockRow + row, () => this.address(row, column));
  }

  /** What the user should know of this sheet, once all its blocks are counted. */
  findings(): Finding[] {
    const { source } = this;
    const { cells, accounted } = this.books;
    const found: Finding[] = recognitionFindings(
      source,
      this.recognised,
      this.origin,
      this.firstCells,
    );
    if (cells !== accounted) {
      found.unshift(finding("books-differ", source, null, { cells, accounted }));
    }
    found.push(...this.unknown.findings(source));
    if (this.errors.count > 0) {
      found.push(finding("error-cell", source, this.errors.cell, { count: this.errors.count }));
    }
    found.push(...keptOutFindings(source, this.rows, this.keptOutFirst, this.totals.all));
    found.push(...this.rest.findings(source, (row, column) => this.addressInGrid(row, column)));
    const { twice } = this.respondents;
    if (twice !== null) {
      const cell = this.addressInGrid(twice.row, twice.column);
      found.push(finding("respondent-twice", source, cell, { count: twice.count }));
    }
    if (this.inLine.count > 0) {
      const { count, cell } = this.inLine;
      found.push(finding("straight-lining", source, cell, { count }));
    }
    return found;
  }

  private get unitColumn(): number {
    const { unit, items } = this.layout;
    return typeof unit === "string" ? items[0].column : unit.column;
  }

  /** The responses that follow belong to another stratum. */
  private enter(row: number, stratum: Stratum): void {
    this.stratum = stratum;
    if (this.strata.has(stratum)) {
      this.part = this.parts.get(stratum.round) ?? this.part;
      return;
    }
    this.strata.add(stratum);
    this.part = this.parts.get(stratum.round) ?? newPart();
    this.parts.set(stratum.round, this.part);
    if (!this.firstCellOfUnit.has(stratum.unit)) {
      this.firstCellOfUnit.set(stratum.unit, this.address(row, this.unitColumn));
    }
  }

  /** Counts one more; the first is the one whose cell is named. */
  private note(occurrences: Occurrences, row: number, column: number): void {
    if (occurrences.count === 0) occurrences.cell = this.address(row, column);
    occurrences.count++;
  }

  private address(row: number, column: number): string {
    return this.addressInGrid(this.blockRow + row, column);
  }

  private addressInGrid(row: number, column: number): string {
    return cellAddress(this.origin.row + row, this.origin.column + column);
  }
}
