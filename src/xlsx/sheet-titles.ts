const LONGEST = 31;
/** Excel keeps this name for itself. */
const KEPT = "history";

function plain(name: string): string {
  const kept = name
    .replace(/[\\/?*[\]:\u0000-\u001f]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[' ]+|[' ]+$/g, "");
  return kept === "" || kept.toLowerCase() === KEPT ? `${kept}_`.replace(/^_$/, "Ark") : kept;
}

/** A name cut to a length, without an apostrophe or a blank at its end. */
function cut(name: string, length: number): string {
  return [...name]
    .reduce((sum, letter) => (sum.length + letter.length > length ? sum : sum + letter), "")
    .replace(/[' ]+$/, "");
}

/**
 * The names of a workbook's sheets in their order: as they were wished, without what Excel forbids,
 * no longer than 31, no two alike, whatever the case.
 */
export function sheetTitles(wished: readonly string[]): string[] {
  const taken = new Set<string>();
  return wished.map((wish) => {
    const name = plain(wish);
    for (let number = 1; ; number++) {
      const end = number === 1 ? "" : ` (${number})`;
      const title = cut(name, LONGEST - end.length) + end;
      if (taken.has(title.toLowerCase())) continue;
      taken.add(title.toLowerCase());
      return title;
    }
  });
}
