import { KIND_COUNT } from "./answer-kind";
import type { AnswerScale } from "./answer-scale";
import { countRow, type DoubtHandler } from "./count-answers";
import type { Codes, NameColumn, SurveyLayout } from "./layout";
import { Names } from "./names";
import { roundForm } from "./round-form";
import { normalForm } from "./normal-form";
import { isTotalLine } from "./total-line";

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

/** Why a row is no response. */
export type KeptOut =
  | "withoutUnit"
  | "withoutRound"
  | "withoutAnswers"
  | "notCompleted"
  | "totalLine"
  | "repeatedHeader";

/** What became of the rows of a block. */
export type RowCounts = Record<KeptOut | "responses", number>;

export function noRows(): RowCounts {
  return {
    responses: 0,
    withoutUnit: 0,
    withoutRound: 0,
    withoutAnswers: 0,
    notCompleted: 0,
    totalLine: 0,
    repeatedHeader: 0,
  };
}

/** Told of each row as it is counted or kept out: the row's number within its block. */
export interface TallyWatcher {
  response(row: number, stratum: Stratum, cells: readonly unknown[]): void;
  keptOut(row: number, why: KeptOut): void;
  doubt(row: number, ...cell: Parameters<DoubtHandler>): void;
}

/** A sheet made ready for counting: its item columns and where their counts go. */
export interface CountingPlan {
  readonly layout: SurveyLayout;
  /** The unit and the round of every row where no column names them; else -1. */
  readonly unit: number;
  readonly round: number;
  /** The header of the unit column, in normal form; "" where there is none. */
  readonly unitHeader: string;
  /** The first item's header, in normal form: it stands again where a header is repeated. */
  readonly itemHeaders: readonly string[];
  readonly columns: Int32Array;
  readonly offsets: Int32Array;
  readonly scales: readonly AnswerScale[];
}

/** A row's cells that decide to which stratum it belongs. */
interface RowNames {
  unit: unknown;
  round: unknown;
  group: unknown;
}

function columnOf(name: NameColumn | string | null): number {
  return name === null || typeof name === "string" ? -1 : name.column;
}

/** The name in a cell: the cell itself, or the word that its code stands for. */
function named(cell: unknown, codes: Codes | null): unknown {
  if (codes === null || cell === null || cell === "") return cell;
  return codes.get(Number(cell)) ?? cell;
}

/**
 * The one tally: a single pass over the rows gives every count that a figure needs,
 * unit × core element × round × target group × kind of answer.
 */
export class Tally {
  readonly units = new Names();
  readonly rounds = new Names(roundForm);
  readonly groups = new Names();
  readonly elements = new Names();
  /** Every stratum met, in the order of first appearance. */
  readonly strata: Stratum[] = [];
  /** Strata by unit, round and group + 1. */
  private readonly table: Stratum[][][] = [];

  /**
   * Makes a sheet ready.
   * @param unitHeader what stands above the units ("" where no column names them).
   * @param itemHeaders what may stand above the first item.
   */
  prepare(
    layout: SurveyLayout,
    unitHeader = "",
    itemHeaders: readonly string[] = [],
  ): CountingPlan {
    const elements = layout.items.map((item) => this.elements.indexOf(item.element));
    return {
      layout,
      unit: typeof layout.unit === "string" ? this.units.indexOf(layout.unit) : -1,
      round: typeof layout.round === "string" ? this.rounds.indexOf(layout.round) : -1,
      unitHeader: normalForm(unitHeader),
      itemHeaders: itemHeaders.map(normalForm),
      columns: Int32Array.from(layout.items, (item) => item.column),
      offsets: Int32Array.from(elements, (element) => element * KIND_COUNT),
      scales: layout.scales,
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
    const { columns, offsets, scales, layout } = plan;
    const { completed } = layout;
    const [unitColumn, roundColumn, groupColumn] = [
      columnOf(layout.unit),
      columnOf(layout.round),
      columnOf(layout.group),
    ];
    let current = 0;
    const doubt: DoubtHandler | null =
      watcher && ((column, kind, cell) => watcher.doubt(current, column, kind, cell));
    const names: RowNames = { unit: NaN, round: NaN, group: NaN };
    let found: Stratum | KeptOut = "withoutUnit";
    let spelled = 0;
    const spell = () => {
      if (spelled > 0 && typeof found !== "string" && unitColumn >= 0) {
        this.units.countSpelling(found.unit, named(names.unit, unitCodes(layout)), spelled);
      }
      spelled = 0;
    };
    for (current = from; current < to; current++) {
      const row = rows[current];
      const unit = unitColumn < 0 ? null : row[unitColumn];
      const round = roundColumn < 0 ? null : row[roundColumn];
      const group = groupColumn < 0 ? null : row[groupColumn];
      if (unit !== names.unit || round !== names.round || group !== names.group) {
        spell();
        names.unit = unit;
        names.round = round;
        names.group = group;
        found = this.stratumOf(plan, names);
      }
      let place: Stratum | KeptOut = found;
      if (unitColumn < 0 && isTotalLine(row.find((cell) => cell !== "" && cell !== null))) {
        place = "totalLine";
      } else if (unitColumn < 0 && isRepeated(row[columns[0]], plan.itemHeaders)) {
        place = "repeatedHeader";
      } else if (typeof found !== "string" && completed !== null) {
        if (!completed.isCompleted(row[completed.column])) place = "notCompleted";
      }
      let filled: number;
      if (typeof place === "string") filled = filledCells(row, columns);
      else {
        const { counts } = place;
        filled = countRow(row, columns, offsets, counts, scales, doubt);
        if (filled > 0) {
          place.responses++;
          result.responses++;
          spelled++;
          watcher?.response(current, place, row);
          continue;
        }
        // The blanks of a row that is no response.
        for (const offset of offsets) counts[offset]--;
      }
      const why = reasonOf(place, filled, unit);
      if (why === null) continue;
      result[why]++;
      watcher?.keptOut(current, why);
    }
    spell();
    return result;
  }

  private stratumOf(plan: CountingPlan, names: RowNames): Stratum | KeptOut {
    const { layout } = plan;
    const unitCell = named(names.unit, unitCodes(layout));
    if (plan.unit < 0) {
      if (isTotalLine(unitCell)) return "totalLine";
      if (isText(unitCell) && normalForm(unitCell) === plan.unitHeader) return "repeatedHeader";
    }
    const unit = plan.unit < 0 ? this.units.indexOf(unitCell) : plan.unit;
    if (unit < 0) return "withoutUnit";
    const round =
      typeof layout.round === "string"
        ? plan.round
        : this.rounds.indexOf(named(names.round, layout.round.codes));
    if (round < 0) return "withoutRound";
    const group =
      layout.group === null ? -1 : this.groups.indexOf(named(names.group, layout.group.codes));
    return this.stratumAt(unit, round, group);
  }

  private stratumAt(unit: number, round: number, group: number): Stratum {
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

function unitCodes({ unit }: SurveyLayout): Codes | null {
  return typeof unit === "string" ? null : unit.codes;
}

function isText(cell: unknown): cell is string {
  return typeof cell === "string" && cell !== "";
}

/** Why a row without a place, or without a filled cell, is kept out; null for an empty row. */
function reasonOf(place: Stratum | KeptOut, filled: number, unit: unknown): KeptOut | null {
  if (typeof place !== "string") return unit === null && filled === 0 ? null : "withoutAnswers";
  if (place !== "withoutUnit") return filled === 0 && place === "withoutRound" ? null : place;
  return filled === 0 ? null : place;
}

/** How many item cells of a row that is kept out hold anything; what, does not matter. */
function filledCells(row: readonly unknown[], columns: Int32Array): number {
  let filled = 0;
  for (const column of columns) {
    const cell = row[column];
    const isBlank = typeof cell === "string" ? cell.trim() === "" : !cell;
    if (!isBlank) filled++;
  }
  return filled;
}

/** Whether a cell of answers holds its column's header once more. */
function isRepeated(cell: unknown, headers: readonly string[]): boolean {
  if (typeof cell !== "string") return false;
  // No text is shorter than its normal form.
  return headers.some(
    (header) => header !== "" && cell.length >= header.length && normalForm(cell) === header,
  );
}
