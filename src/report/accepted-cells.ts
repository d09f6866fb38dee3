import type { Spot } from "./spot";

/**
 * What cells are meant to hold: told where one of them is chosen. Anything else may be typed all the
 * same, since a list is mostly made of what was read so far.
 */
export interface AcceptedCells {
  /** May reach below the block: rows that somebody fills in. */
  at: Spot;
  /** At most 32 characters. */
  title: string;
  /** At most 255 characters. */
  prompt: string;
  /** What can be picked. */
  list?: readonly string[];
  /** Where nothing but the list may be typed: what is said then. At most 255 characters. */
  only?: string;
}

/** Excel takes no longer list that is written out. */
const LONGEST_LIST = 255;

/**
 * A list as Excel takes it in a rule, in any language parted by commas; null where it is empty or
 * cannot be written so: then the cells have their prompt alone.
 */
export function writtenList(list: readonly string[] = []): string | null {
  const fitting = list.every((each) => !/[,"]/.test(each) && !each.startsWith("="));
  const written = list.join(",");
  return list.length > 0 && fitting && written.length <= LONGEST_LIST ? written : null;
}
