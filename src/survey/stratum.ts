import { KIND_COUNT } from "./answer-kind";

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

/** All strata met, found by unit, round and group. */
export class Strata {
  /** In the order of first appearance. */
  readonly all: Stratum[] = [];
  private readonly table: Stratum[][][] = [];

  /** The stratum, made where it is new, with room for so many core elements. */
  at(unit: number, round: number, group: number, elements: number): Stratum {
    const width = elements * KIND_COUNT;
    const ofRound = ((this.table[unit] ??= [])[round] ??= []);
    const known = ofRound[group + 1] as Stratum | undefined;
    if (known === undefined) {
      const made = { unit, round, group, responses: 0, counts: new Float64Array(width) };
      this.all.push(made);
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
