import type { FindingCode } from "../language/finding-texts";
import { AnswerKind } from "./answer-kind";
import { AnswerScale } from "./answer-scale";
import { cellAddress } from "./cell-address";
import { finding, type Finding } from "./finding";
import type { SurveyLayout } from "./layout";
import { tidy } from "./normal-form";
import { noRows, type RowCounts, type CountingPlan, type Tally, type TallyWatcher } from "./tally";

/** The different unknown answers of a sheet that are named; the rest only counts. */
const MOST_UNKNOWN_NAMED = 20;

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
  /** The rounds, as numbered in the tally, that this sheet has responses of. */
  readonly rounds = new Set<number>();
  private readonly scale = new AnswerScale();
  private readonly plan: CountingPlan;
  private readonly unknown = new Map<string, Occurrences>();
  private readonly keptOutFirst = new Map<keyof RowCounts, string>();
  private errors: Occurrences = { count: 0, cell: "" };
  /** The row of the sheet's grid at which the present block begins. */
  private blockRow = 0;

  constructor(
    readonly source: string,
    readonly layout: SurveyLayout,
    private readonly tally: Tally,
    private readonly origin: GridOrigin,
    roundName: string,
  ) {
    this.plan = tally.prepare(layout, roundName, this.scale);
  }

  /** Counts the next rows of the grid; rows up to the header's are passed over. */
  addBlock(block: readonly (readonly unknown[])[]): void {
    const from = Math.max(0, this.layout.headerRow + 1 - this.blockRow);
    if (from < block.length) {
      const counted = this.tally.addRows(this.plan, block, from, block.length, this);
      for (const key of Object.keys(counted) as (keyof RowCounts)[]) this.rows[key] += counted[key];
    }
    this.blockRow += block.length;
  }

  response(round: number): void {
    this.rounds.add(round);
  }

  keptOut(row: number, why: Exclude<keyof RowCounts, "responses">): void {
    if (!this.keptOutFirst.has(why)) {
      this.keptOutFirst.set(why, this.address(row, this.layout.unitColumn));
    }
  }

  doubt(row: number, column: number, kind: AnswerKind, cell: unknown): void {
    if (kind === AnswerKind.ErrorCell) {
      this.errors.cell ||= this.address(row, column);
      this.errors.count++;
      return;
    }
    const text = tidy(String(cell));
    const known = this.unknown.get(text);
    if (known !== undefined) known.count++;
    else if (this.unknown.size < MOST_UNKNOWN_NAMED) {
      this.unknown.set(text, { count: 1, cell: this.address(row, column) });
    } else this.unknown.set("…", { count: (this.unknown.get("…")?.count ?? 0) + 1, cell: "" });
  }

  /** What the user should know of this sheet, once all its blocks are counted. */
  findings(): Finding[] {
    const found: Finding[] = [];
    for (const [text, { count, cell }] of this.unknown) {
      found.push(finding("unknown-answer", this.source, cell || null, { text, count }));
    }
    if (this.errors.count > 0) {
      const { count, cell } = this.errors;
      found.push(finding("error-cell", this.source, cell, { count }));
    }
    for (const [why, code] of KEPT_OUT) {
      const cell = this.keptOutFirst.get(why);
      if (cell !== undefined) {
        found.push(finding(code, this.source, cell, { count: this.rows[why] }));
      }
    }
    if (this.scale.sawCodes) found.push(finding("codes-assumed", this.source, null, {}));
    return found;
  }

  private address(row: number, column: number): string {
    return cellAddress(this.origin.row + this.blockRow + row, this.origin.column + column);
  }
}

const KEPT_OUT: readonly [Exclude<keyof RowCounts, "responses">, FindingCode & `row-${string}`][] =
  [
    ["withoutUnit", "row-without-unit"],
    ["withoutRound", "row-without-round"],
    ["withoutAnswers", "row-without-answers"],
  ];
