import { AnswerKind } from "./answer-kind";
import { cellAddress } from "./cell-address";
import { finding, type Finding } from "./finding";
import { FirstCells } from "./first-cells";
import { KeySet } from "./key-set";
import type { SurveyLayout } from "./layout";
import { normalForm, tidy } from "./normal-form";
import type { RecognisedSheet } from "./recognise/recognised-sheet";
import { recognitionFindings } from "./recognise/recognition-findings";
import { noRows, type KeptOut, type RowCounts } from "./kept-out";
import { type CountingPlan, type Tally, type TallyWatcher } from "./tally";
import { type Stratum } from "./stratum";

/** The different unknown answers of a sheet that are named; the rest only counts. */
const MOST_UNKNOWN_NAMED = 20;
/** The same answer to fewer items than this is no sign of anything. */
const FEWEST_ITEMS_IN_LINE = 8;
/** Respondents remembered per sheet, to tell who appears twice. */
const MOST_RESPONDENTS = 2_000_000;

interface Occurrences {
  count: number;
  cell: string;
}

/** Where a sheet's grid begins in the sheet, rows and columns from 0. */
export interface GridOrigin {
  row: number;
  column: number;
}

/** Counts one survey sheet, block after block, and notes what was kept out and where. */
export class SheetReader implements TallyWatcher {
  readonly rows: RowCounts = noRows();
  readonly layout: SurveyLayout;
  /** The rounds, as numbered in the tally, that this sheet has responses of. */
  readonly rounds = new Set<number>();
  /** Per unit, as numbered in the tally, the first cell that names it. */
  readonly firstCellOfUnit = new Map<number, string>();
  /** Responses by round and unit: "round|unit". */
  readonly responsesAt = new Map<string, number>();
  private readonly plan: CountingPlan;
  private readonly firstCells: FirstCells;
  private readonly unknown = new Map<string, Occurrences>();
  private readonly keptOutFirst = new Map<KeptOut, string>();
  private readonly respondents = new KeySet();
  private readonly twice: Occurrences = { count: 0, cell: "" };
  private readonly inLine: Occurrences = { count: 0, cell: "" };
  private readonly errors: Occurrences = { count: 0, cell: "" };
  /** The row of the sheet's grid at which the present block begins. */
  private blockRow = 0;

  constructor(
    readonly source: string,
    readonly recognised: RecognisedSheet,
    private readonly tally: Tally,
    private readonly origin: GridOrigin,
  ) {
    this.layout = recognised.layout;
    this.firstCells = new FirstCells(recognised.layout);
    const { unit } = this.layout;
    const [first] = this.layout.items;
    this.plan = tally.prepare(
      this.layout,
      typeof unit === "string" ? "" : recognised.headers[unit.column],
      [recognised.headers[first.column], first.question],
    );
  }

  /** The sheet's first used row, from 0. */
  get firstRow(): number {
    return this.origin.row;
  }

  /** Counts the next rows of the grid; rows up to the header's are passed over. */
  addBlock(block: readonly (readonly unknown[])[]): void {
    const from = Math.max(0, this.layout.headerRow + 1 - this.blockRow);
    if (from < block.length) {
      const counted = this.tally.addRows(this.plan, block, from, block.length, this);
      for (const key of Object.keys(counted) as (keyof RowCounts)[]) this.rows[key] += counted[key];
      this.firstCells.look(block, from, (row, column) => this.address(row, column));
    }
    this.blockRow += block.length;
  }

  response(row: number, stratum: Stratum, cells: readonly unknown[]): void {
    this.rounds.add(stratum.round);
    if (!this.firstCellOfUnit.has(stratum.unit)) {
      this.firstCellOfUnit.set(stratum.unit, this.address(row, this.unitColumn));
    }
    const at = `${stratum.round}|${stratum.unit}`;
    this.responsesAt.set(at, (this.responsesAt.get(at) ?? 0) + 1);
    this.noteRespondent(row, stratum.round, cells);
    this.noteLine(row, cells);
  }

  keptOut(row: number, why: KeptOut): void {
    if (!this.keptOutFirst.has(why)) this.keptOutFirst.set(why, this.address(row, this.unitColumn));
  }

  doubt(row: number, column: number, kind: AnswerKind, cell: unknown): void {
    if (kind === AnswerKind.ErrorCell) {
      this.note(this.errors, row, column);
      return;
    }
    const raw = String(cell);
    const text = this.unknown.has(raw) ? raw : tidy(raw).slice(0, 80);
    const known = this.unknown.get(text);
    if (known !== undefined) known.count++;
    else if (this.unknown.size < MOST_UNKNOWN_NAMED) {
      this.unknown.set(text, { count: 1, cell: this.address(row, column) });
    } else this.unknown.set("…", { count: (this.unknown.get("…")?.count ?? 0) + 1, cell: "" });
  }

  /** What the user should know of this sheet, once all its blocks are counted. */
  findings(): Finding[] {
    const { source } = this;
    const found: Finding[] = recognitionFindings(
      source,
      this.recognised,
      this.origin,
      this.firstCells,
    );
    for (const [text, { count, cell }] of this.unknown) {
      found.push(finding("unknown-answer", source, cell || null, { text, count }));
    }
    if (this.errors.count > 0) {
      found.push(finding("error-cell", source, this.errors.cell, { count: this.errors.count }));
    }
    for (const [why, code] of KEPT_OUT) {
      const cell = this.keptOutFirst.get(why);
      if (cell !== undefined) found.push(finding(code, source, cell, { count: this.rows[why] }));
    }
    if (this.twice.count > 0) {
      const { count, cell } = this.twice;
      found.push(finding("respondent-twice", source, cell, { count }));
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

  /** Remembers who answered in which round; a respondent who comes again is noted. */
  private noteRespondent(row: number, round: number, cells: readonly unknown[]): void {
    const column = this.layout.respondentColumn;
    if (column === null || this.respondents.size >= MOST_RESPONDENTS) return;
    const cell = cells[column];
    const who = cell === null || cell === undefined ? "" : normalForm(String(cell));
    if (who === "" || who === "anonymous" || who === "anonym") return;
    if (!this.respondents.add(`${round}|${who}`)) this.note(this.twice, row, column);
  }

  /** Notes a response that gives one and the same answer to every item. */
  private noteLine(row: number, cells: readonly unknown[]): void {
    const { items } = this.layout;
    if (items.length < FEWEST_ITEMS_IN_LINE) return;
    const first = cells[items[0].column];
    if (first === "" || first === null || first === undefined) return;
    for (const { column } of items) if (cells[column] !== first) return;
    this.note(this.inLine, row, items[0].column);
  }

  /** Counts one more; the first is the one whose cell is named. */
  private note(occurrences: Occurrences, row: number, column: number): void {
    if (occurrences.count === 0) occurrences.cell = this.address(row, column);
    occurrences.count++;
  }

  private address(row: number, column: number): string {
    return cellAddress(this.origin.row + this.blockRow + row, this.origin.column + column);
  }
}

const KEPT_OUT = [
  ["withoutUnit", "row-without-unit"],
  ["withoutRound", "row-without-round"],
  ["withoutAnswers", "row-without-answers"],
  ["notCompleted", "row-not-completed"],
  ["totalLine", "total-line"],
  ["repeatedHeader", "repeated-header"],
] as const satisfies readonly (readonly [KeptOut, string])[];
