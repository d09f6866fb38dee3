import { KIND_COUNT } from "./answer-kind";
import { countRow, type DoubtHandler } from "./count-answers";
import type { CountingPlan, StratumNames } from "./counting-plan";
import { filledCells, noRows, type KeptOut, type RowCounts } from "./kept-out";
import type { SurveyLayout } from "./layout";
import { Names } from "./names";
import { normalForm } from "./normal-form";
import { roundForm } from "./rounds/round-form";
import { RowPlaces } from "./row-places";
import { Strata, type Stratum } from "./stratum";

/** Told of each row as it is counted or kept out: the row's number within its block. */
export interface TallyWatcher {
  response(row: number, stratum: Stratum, cells: readonly unknown[]): void;
  keptOut(row: number, why: KeptOut): void;
  doubt(row: number, ...cell: Parameters<DoubtHandler>): void;
}

/**
 * The one tally: a single pass over the rows gives every count that a figure needs,
 * unit × core element × round × target group × kind of answer.
 */
export class Tally implements StratumNames {
  readonly units = new Names();
  readonly rounds = new Names(roundForm);
  readonly groups = new Names();
  readonly elements = new Names();
  private readonly known = new Strata();

  /** Every stratum met, in the order of first appearance. */
  get strata(): readonly Stratum[] {
    return this.known.all;
  }

  stratumAt(unit: number, round: number, group: number): Stratum {
    return this.known.at(unit, round, group, this.elements.all.length);
  }

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
      kinds: new Float64Array(KIND_COUNT),
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
    const { columns, offsets, scales, kinds } = plan;
    const places = new RowPlaces(this, plan);
    let current = 0;
    const doubt: DoubtHandler | null =
      watcher && ((column, kind, cell) => watcher.doubt(current, column, kind, cell));
    for (current = from; current < to; current++) {
      const row = rows[current];
      const place = places.of(row);
      let why: KeptOut | null;
      if (typeof place === "string") {
        why = reasonOf(place, filledCells(row, columns));
      } else if (countRow(row, columns, offsets, place.counts, scales, doubt, kinds) > 0) {
        place.responses++;
        result.responses++;
        places.countResponse();
        watcher?.response(current, place, row);
        continue;
      } else {
        // The blanks of a row that is no response.
        for (const offset of offsets) place.counts[offset]--;
        why = places.unitCell === null ? null : "withoutAnswers";
      }
      if (why === null) continue;
      result[why]++;
      watcher?.keptOut(current, why);
    }
    places.noteSpelling();
    return result;
  }
}

/** Why a row without a place is kept out; null for a row that holds nothing. */
function reasonOf(place: KeptOut, filled: number): KeptOut | null {
  const isEmpty = filled === 0 && (place === "withoutUnit" || place === "withoutRound");
  return isEmpty ? null : place;
}
