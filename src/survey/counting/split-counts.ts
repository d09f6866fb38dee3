import { normalForm } from "../ground/normal-form";
import { Names } from "../ground/names";
import { isUnticked } from "../recognise/several-ticks";
import { choicesIn, MOST_VALUES, type SplitColumns } from "../recognise/split-columns";
import { POSITIVE, type CountingPlan } from "./counting-plan";

/** The answers of those with one value in one round, by question as numbered in the tally. */
export interface SplitSums {
  responses: number;
  valid: number[];
  positive: number[];
}

/** Answers counted by what describes the respondent, or by what the respondent ticked. */
export class SplitCounts {
  private readonly names = new Names();
  /** Per round, as numbered in the tally, and value. */
  private readonly rounds = new Map<number, SplitSums[]>();

  constructor(
    readonly heading: string,
    readonly kind: SplitColumns["kind"],
  ) {}

  /** In the order in which they were met. */
  get values(): readonly string[] {
    return this.names.all;
  }

  /** What those with a value answered in a round; null where none of them answered. */
  of(round: number, value: number): SplitSums | null {
    return this.rounds.get(round)?.at(value) ?? null;
  }

  /** The number of a value; -1 for a blank one. */
  valueOf(cell: unknown): number {
    return this.names.indexOf(cell);
  }

  /** Counts a response of the sheet whose row was counted just now. */
  add(round: number, values: readonly number[], { items, bound }: CountingPlan): void {
    if (bound === null) return;
    let own = this.rounds.get(round);
    if (own === undefined) this.rounds.set(round, (own = []));
    for (const value of values) {
      while (own.length <= value) own.push({ responses: 0, valid: [], positive: [] });
      const sums = own[value];
      sums.responses++;
      for (let column = 0; column < items.length; column++) {
        const mark = bound.marks[column];
        if (mark === 0) continue;
        const item = items[column];
        sums.valid[item] = (sums.valid[item] ?? 0) + (mark % POSITIVE);
        sums.positive[item] = (sums.positive[item] ?? 0) + (mark >= POSITIVE ? 1 : 0);
      }
    }
  }
}

/** Every split of the sheets that were read; those of the same heading are one. */
export class Splits {
  private readonly byKey = new Map<string, SplitCounts>();

  at({ heading, kind }: SplitColumns): SplitCounts {
    const key = `${kind} ${normalForm(heading)}`;
    const known = this.byKey.get(key);
    if (known !== undefined) return known;
    const made = new SplitCounts(heading, kind);
    this.byKey.set(key, made);
    return made;
  }

  /** Those that split anything, into values few enough to be told one by one. */
  get all(): readonly SplitCounts[] {
    return [...this.byKey.values()].filter(
      ({ values }) => values.length > 1 && values.length <= MOST_VALUES,
    );
  }
}

/** The splits of one sheet's rows. */
export class SheetSplits {
  private readonly own: readonly { columns: SplitColumns; counts: SplitCounts }[];

  constructor(splits: readonly SplitColumns[], all: Splits) {
    this.own = splits.map((columns) => ({ columns, counts: all.at(columns) }));
  }

  /** Counts a response; to be called just after its row was counted. */
  response(round: number, cells: readonly unknown[], plan: CountingPlan): void {
    for (const { columns, counts } of this.own) {
      const values = valuesOf(columns, counts, cells);
      if (values.length > 0) counts.add(round, values, plan);
    }
  }
}

function valuesOf(
  { columns, codes, isList }: SplitColumns,
  counts: SplitCounts,
  cells: readonly unknown[],
): number[] {
  const values: number[] = [];
  for (const { column, choice } of columns) {
    const cell = cells[column];
    if (choice !== null) {
      if (!isUnticked(cell)) values.push(counts.valueOf(choice));
    } else if (isList) values.push(...choicesIn(cell).map((each) => counts.valueOf(each)));
    else values.push(counts.valueOf(codes?.get(Number(cell)) ?? cell));
  }
  return [...new Set(values)].filter((value) => value >= 0);
}
