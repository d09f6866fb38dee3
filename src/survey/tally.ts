import { KIND_COUNT } from "./answer-kind";
import { STANDARD_SCALE, type AnswerScale } from "./answer-scale";
import { countRow, type DoubtHandler } from "./count-answers";
import type { SurveyLayout } from "./layout";
import { Names } from "./names";

/** The counts of one unit in one round and one target group. */
export interface Stratum {
  readonly unit: number;
  readonly round: number;
  /** -1 where the row names no target group. */
  readonly group: number;
  /** Rows that are responses. */
  responses: number;
  /** `KIND_COUNT` counts per core element: element × KIND_COUNT + kind. */
  counts: Float64Array;
}

/** What became of the rows of a block. */
export interface RowCounts {
  responses: number;
  /** Rows with answers but no unit. */
  withoutUnit: number;
  /** Rows with a unit but without a round, where a column names the round. */
  withoutRound: number;
  /** Rows with a unit but with no item cell filled in. */
  withoutAnswers: number;
}

export function noRows(): RowCounts {
  return { responses: 0, withoutUnit: 0, withoutRound: 0, withoutAnswers: 0 };
}

/** Told of a row that is kept out, or of a doubtful cell: the row's number within the block. */
export interface TallyWatcher {
  response(round: number): void;
  keptOut(row: number, why: Exclude<keyof RowCounts, "responses">): void;
  doubt(row: number, ...cell: Parameters<DoubtHandler>): void;
}

/** A sheet made ready for counting: its item columns and where their counts go. */
export interface CountingPlan {
  readonly unitColumn: number;
  readonly roundColumn: number | null;
  readonly groupColumn: number | null;
  /** The round of every row where no column names it. */
  readonly round: number;
  readonly columns: Int32Array;
  readonly offsets: Int32Array;
  readonly scale: AnswerScale;
}

/**
 * The one tally: a single pass over the rows gives every count that a figure needs,
 * unit × core element × round × target group × kind of answer.
 */
export class Tally {
  readonly units = new Names();
  readonly rounds = new Names();
  readonly groups = new Names();
  readonly elements = new Names();
  /** Every stratum met, in the order of first appearance. */
  readonly strata: Stratum[] = [];
  /** Strata by unit, round and group + 1. */
  private readonly table: Stratum[][][] = [];

  /**
   * Makes a sheet ready.
   * @param roundName the round of rows that name none because the layout has no round column.
   */
  prepare(
    layout: SurveyLayout,
    roundName: string,
    scale: AnswerScale = STANDARD_SCALE,
  ): CountingPlan {
    const elements = layout.items.map((item) => this.elements.indexOf(item.element));
    return {
      unitColumn: layout.unitColumn,
      roundColumn: layout.roundColumn,
      groupColumn: layout.groupColumn,
      round: layout.roundColumn === null ? this.rounds.indexOf(roundName) : -1,
      columns: Int32Array.from(layout.items, (item) => item.column),
      offsets: Int32Array.from(elements, (element) => element * KIND_COUNT),
      scale,
    };
  }

  /**
   * Counts rows `from` up to (not with) `to` of a block of cells.
   * May be called block after block; the rows' order does not matter.
   */
  addRows(
    plan: CountingPlan,
    rows: readonly (readonly unknown[])[],
    from: number,
    to: number,
    watcher: TallyWatcher | null = null,
  ): RowCounts {
    const result = noRows();
    const { unitColumn, roundColumn, groupColumn, columns, offsets, scale } = plan;
    const rowCounts = new Float64Array(this.elements.all.length * KIND_COUNT);
    let current = 0;
    const doubt: DoubtHandler | null =
      watcher === null
        ? null
        : (column, kind, cell) => {
            watcher.doubt(current, column, kind, cell);
          };
    let stratum: Stratum | null = null;
    let lastUnit: unknown = NaN;
    let lastRound: unknown = NaN;
    let lastGroup: unknown = NaN;
    for (current = from; current < to; current++) {
      const row = rows[current];
      const unitCell = row[unitColumn];
      const roundCell = roundColumn === null ? null : row[roundColumn];
      const groupCell = groupColumn === null ? null : row[groupColumn];
      if (unitCell !== lastUnit || roundCell !== lastRound || groupCell !== lastGroup) {
        lastUnit = unitCell;
        lastRound = roundCell;
        lastGroup = groupCell;
        stratum = this.stratumOf(plan, unitCell, roundCell, groupCell);
      }
      const counts = stratum === null ? rowCounts : stratum.counts;
      const filled = countRow(row, columns, offsets, counts, scale, stratum && doubt);
      if (stratum !== null && filled > 0) {
        stratum.responses++;
        result.responses++;
        watcher?.response(stratum.round);
        continue;
      }
      if (stratum === null) rowCounts.fill(0);
      else for (const offset of offsets) counts[offset]--; // the blanks of a row that is no response
      const why = this.reasonToKeepOut(unitCell, filled, stratum);
      if (why === null) continue;
      result[why]++;
      watcher?.keptOut(current, why);
    }
    return result;
  }

  private reasonToKeepOut(unitCell: unknown, filled: number, stratum: Stratum | null) {
    if (stratum !== null) return "withoutAnswers";
    if (filled === 0) return this.units.indexOf(unitCell) < 0 ? null : "withoutAnswers";
    return this.units.indexOf(unitCell) < 0 ? "withoutUnit" : "withoutRound";
  }

  private stratumOf(plan: CountingPlan, unitCell: unknown, roundCell: unknown, groupCell: unknown) {
    const unit = this.units.indexOf(unitCell);
    const round = plan.roundColumn === null ? plan.round : this.rounds.indexOf(roundCell);
    if (unit < 0 || round < 0) return null;
    const group = plan.groupColumn === null ? -1 : this.groups.indexOf(groupCell);
    const width = this.elements.all.length * KIND_COUNT;
    const ofRound = ((this.table[unit] ??= [])[round] ??= []);
    const known = ofRound[group + 1] as Stratum | undefined;
    if (known === undefined) {
      const made = { unit, round, group, responses: 0, counts: new Float64Array(width) };
      this.strata.push(made);
      return (ofRound[group + 1] = made);
    }
    if (known.counts.length < width) {
      const wider = new Float64Array(width);
      wider.set(known.counts);
      known.counts = wider;
    }
    return known;
  }
}
