import { DEFAULT_POSITIVE, KIND_COUNT, type AnswerKind } from "../answers/answer-kind";
import { countRow, type DoubtHandler } from "./count-row";
import {
  bindPlan,
  planItems,
  type BoundPlan,
  type CountingPlan,
  type StratumNames,
} from "./counting-plan";
import { commonSets, knownSets, setKey, type CommonQuestions, type ItemSet } from "./item-sets";
import { Items } from "./items";
import { filledCells, noRows, type KeptOut, type RowCounts } from "./kept-out";
import type { SurveyLayout } from "../recognise/layout";
import { Names } from "../ground/names";
import { normalForm } from "../ground/normal-form";
import { roundForm } from "../rounds/round-form";
import { RowPlaces } from "./row-places";
import { PersonAnswers } from "./person-answers";
import { Splits } from "./split-counts";
import { Strata, stratumShape, type Stratum, type StratumShape } from "./stratum";
import { TOLD_MOST } from "./told-persons";

/** Told of each row as it is counted or kept out: the row's number within its block. */
export interface TallyWatcher {
  response(row: number, stratum: Stratum, cells: readonly unknown[]): void;
  keptOut(row: number, why: KeptOut): void;
  doubt(row: number, ...cell: Parameters<DoubtHandler>): void;
}

export interface TallyOptions {
  /** The positive grades of scales that name none of their own. Default: the two highest of five. */
  positive?: readonly AnswerKind[];
  /** The common questions of rounds to count by person; null: as the sheets' columns tell. */
  common?: readonly CommonQuestions[] | null;
}

/** Counts are kept in 32 bits. A sheet has 1,048,576 rows, so this is never reached. */
const MOST_ROWS = 0xffffffff;

/**
 * The one tally: a single pass over the rows gives every count that a figure needs, unit × item ×
 * round × target group × kind of answer, and how many persons gave how many answers.
 */
export class Tally implements StratumNames {
  readonly units = new Names();
  readonly rounds = new Names(roundForm);
  readonly groups = new Names();
  readonly elements = new Names();
  readonly items: Items;
  /** Answers by what else describes the respondent. */
  readonly splits = new Splits();
  /** Who gave which answers together, as long as they are not too many. */
  readonly persons = new PersonAnswers();
  /** The positive grades of scales that name none of their own. */
  readonly positive: readonly AnswerKind[];
  /** Common questions whose answers are kept by person. Settled when the first row is counted. */
  sets: readonly ItemSet[] = [];
  private readonly known = new Strata();
  private readonly common: readonly CommonQuestions[] | null;
  /** Each sheet's questions, one entry a core element. */
  private readonly asked: ItemSet[] = [];
  /** Per core element, the most answers that a person can give. */
  private readonly most: number[] = [];
  private shape: StratumShape | null = null;
  private isCounting = false;
  private rows = 0;

  constructor({ positive = DEFAULT_POSITIVE, common = null }: TallyOptions = {}) {
    this.positive = positive;
    this.common = common;
    this.items = new Items(positive);
  }

  /** Every stratum met, in the order of first appearance. */
  get strata(): readonly Stratum[] {
    return this.known.all;
  }

  stratumAt(unit: number, round: number, group: number): Stratum {
    return this.known.at(unit, round, group, this.presentShape());
  }

  /**
   * Makes a sheet ready. All sheets should be made ready before the first row is counted: which
   * questions they have in common shows only then.
   *
   * @param unitHeader what stands above the units ("" where no column names them).
   * @param itemHeaders what may stand above the first item.
   */
  prepare(
    layout: SurveyLayout,
    unitHeader = "",
    itemHeaders: readonly string[] = [],
  ): CountingPlan {
    const plan = planItems(layout, (name) => this.elements.indexOf(name), this.items);
    plan.elements.forEach((element, i) => {
      const own = plan.items.subarray(i === 0 ? 0 : plan.ends[i - 1], plan.ends[i]);
      this.most[element] = Math.max(this.most[element] ?? 0, own.length);
      this.asked.push({ element, items: [...new Set(own)].sort((a, b) => a - b) });
    });
    this.shape = null;
    return {
      ...plan,
      layout,
      unit: typeof layout.unit === "string" ? this.units.indexOf(layout.unit) : -1,
      round: typeof layout.round === "string" ? this.rounds.indexOf(layout.round) : -1,
      unitHeader: normalForm(unitHeader),
      itemHeaders: itemHeaders.map(normalForm),
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
    const bound = this.begin(plan, to - from);
    const result = noRows();
    const places = new RowPlaces(this, plan);
    let current = 0;
    const doubt: DoubtHandler | null =
      watcher && ((column, kind, cell) => watcher.doubt(current, column, kind, cell));
    for (current = from; current < to; current++) {
      const row = rows[current];
      const place = places.of(row);
      let why: KeptOut | null;
      if (typeof place === "string") {
        why = reasonOf(place, filledCells(row, plan.columns));
      } else if (countRow(row, plan, bound, place, doubt) > 0) {
        place.responses++;
        result.responses++;
        places.countResponse();
        watcher?.response(current, place, row);
        continue;
      } else {
        why = places.unitCell === null ? null : "withoutAnswers";
      }
      if (why === null) continue;
      result[why]++;
      watcher?.keptOut(current, why);
    }
    places.noteSpelling();
    return result;
  }

  /** The number of a core element of which counts are told; there is room for told persons then. */
  openElement(name: string): number {
    const element = this.elements.indexOf(name);
    this.items.open(element);
    if ((this.most[element] ?? 0) < TOLD_MOST) {
      this.most[element] = TOLD_MOST;
      this.shape = null;
    }
    return element;
  }

  /** Its items may have grown since: a stratum's counts have a place for each of them. */
  openItems(): void {
    this.shape = null;
  }

  /**
   * Adds a set of questions whose persons are told. Where rows were counted before, theirs would be
   * missing, so that only sets that are there already are counted.
   */
  openSet(set: ItemSet): void {
    if (this.rows > 0 || this.sets.some((other) => setKey(other) === setKey(set))) return;
    this.sets = [...this.sets, set];
    this.isCounting = true;
    this.shape = null;
  }

  /** The counts by kind of a core element in a stratum: the sums over its items. */
  elementCounts({ counts }: Pick<Stratum, "counts">, element: number): Float64Array {
    const sums = new Float64Array(KIND_COUNT);
    for (const item of this.items.ofElement[element] ?? []) {
      const own = counts.subarray(item * KIND_COUNT, (item + 1) * KIND_COUNT);
      own.forEach((count, kind) => (sums[kind] += count));
    }
    return sums;
  }

  private begin(plan: CountingPlan, rows: number): BoundPlan {
    if ((this.rows += rows) > MOST_ROWS) throw new RangeError("There are too many rows to count.");
    if (!this.isCounting) {
      this.isCounting = true;
      this.sets =
        this.common === null
          ? commonSets(this.asked)
          : knownSets(this.common, (name) => this.elements.find(name), this.items);
      this.shape = null;
    }
    const shape = this.presentShape();
    if (plan.bound?.shape !== shape) plan.bound = bindPlan(plan, shape, this.sets);
    return plan.bound;
  }

  private presentShape(): StratumShape {
    if (this.shape !== null) return this.shape;
    const sets = this.sets.map(({ element }) => this.most[element]);
    return (this.shape = stratumShape(this.items.all.length, this.most, sets));
  }
}

/** Why a row without a place is kept out; null for a row that holds nothing. */
function reasonOf(place: KeptOut, filled: number): KeptOut | null {
  const isEmpty = filled === 0 && (place === "withoutUnit" || place === "withoutRound");
  return isEmpty ? null : place;
}
