/** Things that are written once and referred to by their number, from 0 in the order of first use. */
export class Numbered<Thing> {
  private readonly numbers = new Map<string, number>();
  readonly all: Thing[] = [];

  constructor(first: readonly Thing[] = []) {
    for (const each of first) this.numberOf(each);
  }

  /** Of things with the same content the same number. */
  numberOf(thing: Thing): number {
    const key = JSON.stringify(thing);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.numbers.set(key, this.all.length);
    this.all.push(thing);
    return this.all.length - 1;
  }
}
