import type { RowEntry } from "./row-entries";
import { RowsAbove } from "./rows-above";

/** Rows above the last of a block that make a mean. */
const FEWEST_ABOVE = 3;
const FEWEST_COLUMNS = 3;
/** How often an answer is the rounded mean of others by chance, roughly. */
const BY_CHANCE = 0.4;
/** So many agreements by chance are to be expected, and say nothing. */
const EXPECTED = 0.5;
/** The share of the blocks that must end so. */
const NEARLY_ALL = 0.8;

export interface BlockEnds {
  /** Rows that end their block and are its mean, rounded: no responses. */
  means: Set<RowEntry>;
  /** Those of which that is not sure. */
  like: RowEntry[];
}

function blocksOf(entries: readonly RowEntry[]): RowEntry[][] {
  const blocks: RowEntry[][] = [];
  let last: RowEntry | null = null;
  for (const entry of entries) {
    if (last !== null && entry.form === last.form && entry.round === last.round) {
      blocks[blocks.length - 1].push(entry);
    } else blocks.push([entry]);
    last = entry;
  }
  return blocks;
}

function isMean(block: readonly RowEntry[]): boolean {
  const last = block[block.length - 1];
  if (last.numbers < FEWEST_COLUMNS || last.numbers < last.filled) return false;
  const above = new RowsAbove(last.values.length);
  for (const { values, answered } of block.slice(0, -1)) above.add(values, answered);
  return above.differing >= FEWEST_COLUMNS && above.isRoundedMean(last.values);
}

/**
 * Finds rows that carry their unit's own name, end its block, and are exactly the mean of the
 * block, rounded to whole numbers. Where nearly all blocks end so, or where the row lacks what
 * every other row has beside its answers, it is nobody's response.
 */
export function blockEnds(entries: readonly RowEntry[]): BlockEnds {
  const blocks = blocksOf(entries).filter(({ length }) => length > FEWEST_ABOVE);
  const hits = blocks.filter(isMean).map((block) => block[block.length - 1]);
  if (hits.length === 0) return { means: new Set(), like: [] };
  if (hits.length > 1 && hits.length >= blocks.length * NEARLY_ALL) {
    return { means: new Set(hits), like: [] };
  }
  const sides = entries.map((entry) => entry.sides).sort((a, b) => a - b);
  const usual = sides[Math.floor(sides.length / 2)];
  const bare = hits.filter((entry) => usual > 0 && entry.sides === 0);
  const byChance = (entry: RowEntry) => blocks.length * BY_CHANCE ** entry.numbers;
  return {
    means: new Set(bare),
    like: hits.filter((entry) => !bare.includes(entry) && byChance(entry) < EXPECTED),
  };
}
