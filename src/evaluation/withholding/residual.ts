import { isFew, together, type Counted } from "./counted";

/**
 * How far apart the least and the most positive answers are that one set can have, for somebody who
 * knows what several sets have together, question by question, and how many answers each gave.
 *
 * @returns the width, in answers: 0 where the number is given away.
 */
export function widthWithin(own: Counted, all: Counted): number {
  return own.items.reduce((width, { valid }, i) => {
    const { positive } = all.items[i];
    const others = all.items[i].valid - valid;
    return width + Math.min(valid, positive) - Math.max(0, positive - others);
  }, 0);
}

function answersOf({ items }: Counted): number {
  return items.reduce((sum, { valid }) => sum + valid, 0);
}

/**
 * Whether what several withheld sets have together, a total less all that is shown, may be known.
 * It may where enough persons are behind it, and where it leaves the positive answers of every set
 * of few persons open by the least number (where these gave fewer answers, wholly open).
 */
function keepsOpen(hidden: readonly Counted[], least: number): boolean {
  const few = hidden.filter((own) => isFew(own, least));
  if (few.length === 0) return true;
  const all = together(hidden);
  if (hidden.length < 2 || all.persons < least) return false;
  return few.every((own) => widthWithin(own, all) >= Math.min(answersOf(own), least));
}

/**
 * Whether sets of few persons stay unknown where they are withheld together with these others. A
 * set of one person is known to that person, and must not help (the singleton rule).
 *
 * @param hidden the sets that are withheld of those that make up a known total; none is empty.
 */
export function isProtected(hidden: readonly Counted[], least: number): boolean {
  if (!keepsOpen(hidden, least)) return false;
  const singletons = hidden.filter(({ persons }) => persons === 1);
  return singletons.every((own) =>
    keepsOpen(
      hidden.filter((other) => other !== own),
      least,
    ),
  );
}
