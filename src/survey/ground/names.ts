import { normalForm, tidy } from "./normal-form";

const BARE_NUMBER = /^\d+$/;

/**
 * Names that are the same but for spaces, case and Unicode form, each with a number from 0.
 * A raw cell value is brought to its normal form only the first time it is seen.
 */
export class Names {
  private readonly byRaw = new Map<unknown, number>();
  private readonly byForm = new Map<string, number>();
  private readonly shown: string[] = [];
  /** Per name, how often each of its spellings was met. */
  private readonly spellings: Map<string, number>[] = [];

  /** @param formOf the form under which two spellings are the same name. */
  constructor(private readonly formOf: (text: string) => string = normalForm) {}

  /** The number of the name in a cell, new names getting the next one; -1 for a blank cell. */
  indexOf(cell: unknown): number {
    const known = this.byRaw.get(cell);
    if (known !== undefined) return known;
    const text = cell === null || cell === undefined ? "" : tidy(String(cell));
    const index = text === "" ? -1 : this.indexOfForm(this.formOf(text), text);
    this.byRaw.set(cell, index);
    return index;
  }

  /** The number of a name that is there already, else -1. */
  find(name: string): number {
    return this.byForm.get(this.formOf(name)) ?? -1;
  }

  /** Notes that a spelling of a name stands in so many more rows. */
  countSpelling(index: number, cell: unknown, rows: number): void {
    const spelling = tidy(String(cell));
    const counts = this.spellings[index];
    counts.set(spelling, (counts.get(spelling) ?? 0) + rows);
  }

  /** The spelling of a name that was met most often; the first among equals. */
  commonSpelling(index: number): string {
    let best = this.shown[index];
    let most = 0;
    for (const [spelling, count] of this.spellings[index]) {
      if (count > most) [best, most] = [spelling, count];
    }
    return best;
  }

  /** The names in the order in which they were first seen, as first spelled. */
  get all(): readonly string[] {
    return this.shown;
  }

  private indexOfForm(form: string, text: string): number {
    const known = this.byForm.get(form);
    if (known !== undefined) {
      // A name in words is shown rather than its number alone.
      if (BARE_NUMBER.test(this.shown[known])) this.shown[known] = text;
      return known;
    }
    const index = this.shown.push(text) - 1;
    this.spellings.push(new Map());
    this.byForm.set(form, index);
    return index;
  }
}
