import { editDistance } from "./edit-distance";

/** Above so many names only those one letter apart are found: with two, the search would not end. */
const MOST_FOR_TWO = 2_000;
/** Names that are looked up by a shorter form of theirs; longer ones are nobody's slip. */
const LONGEST = 60;

/** A text and every text that is left of it when up to so many of its characters are taken out. */
function shortened(text: string, times: number): Set<string> {
  const all = new Set([text]);
  let last = [text];
  for (let time = 0; time < times; time++) {
    const next: string[] = [];
    for (const each of last) {
      for (let i = 0; i < each.length; i++) {
        const shorter = each.slice(0, i) + each.slice(i + 1);
        if (!all.has(shorter)) next.push(shorter);
        all.add(shorter);
      }
    }
    last = next;
  }
  return all;
}

/**
 * Finds which of many names are within one or two letters of a name, without comparing every two:
 * names that near have a form in common when as many letters are taken out of each.
 */
export class NearNames {
  /** How many pairs of names were compared letter by letter. */
  compared = 0;
  private readonly reach: 1 | 2;
  private readonly byShortForm = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    const all = [...new Set(names)];
    this.reach = all.length > MOST_FOR_TWO ? 1 : 2;
    for (const name of all) {
      if (name.length > LONGEST) continue;
      for (const form of shortened(name, this.reach)) {
        const sharing = this.byShortForm.get(form);
        if (sharing === undefined) this.byShortForm.set(form, [name]);
        else sharing.push(name);
      }
    }
  }

  /** The other names within so many letters of a name, in the order in which they were given. */
  of(name: string, limit: 1 | 2): string[] {
    if (limit > this.reach || name.length > LONGEST) return [];
    const candidates = new Set<string>();
    for (const form of shortened(name, limit)) {
      for (const other of this.byShortForm.get(form) ?? []) candidates.add(other);
    }
    candidates.delete(name);
    return [...candidates].filter((other) => {
      this.compared++;
      return editDistance(name, other, limit) <= limit;
    });
  }
}
