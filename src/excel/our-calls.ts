/** Texts, sheet names, cell references and words of a formula. */
const PIECES =
  /"(?:[^"]|"")*"|(?:'((?:[^']|'')+)'!|([\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\p{N}_.(])|[\p{L}\p{N}_.]+/gu;

/** What Excel puts before a function that it no longer knew when it calculated. */
const UNKNOWN = /^(?:_xldudf_|_xll\.|_xlfn\.)/i;

/**
 * A formula with the functions that Excel has lost under their own names again: `_xldudf_KORREL_P(…)`
 * is KORREL.P. Null where it calls none of ours.
 *
 * @param names of our functions.
 */
export function mendedFormula(held: unknown, names: readonly string[]): string | null {
  if (typeof held !== "string" || !held.startsWith("=")) return null;
  const known = new Map(
    names.flatMap((name) => [name, name.replaceAll(".", "_")].map((form) => [form, name])),
  );
  let isOurs = false;
  const mended = held.replace(PIECES, (piece: string, ...rest: unknown[]) => {
    const [offset, whole] = rest.slice(3, 5) as [number, string];
    if (piece.startsWith('"') || whole[offset + piece.length] !== "(") return piece;
    const own = piece.replace(UNKNOWN, "").toUpperCase();
    const name = known.get(own);
    // Underscores stand for points only where Excel says that it has lost the name.
    if (name === undefined || (own !== name && !UNKNOWN.test(piece))) return piece;
    isOurs = true;
    return name;
  });
  return isOurs ? mended : null;
}

/** How far down and to the right a formula looks on a sheet, in rows and columns from A1. */
export interface Reach {
  rows: number;
  columns: number;
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** How far a formula looks on each sheet that it names, its own as `own`. */
export function reachOf(formula: string, own: string): Map<string, Reach> {
  const reach = new Map<string, Reach>();
  for (const [, quoted, plain, cells] of formula.matchAll(PIECES)) {
    if ((cells as string | undefined) === undefined) continue;
    const sheet = (quoted as string | undefined)?.replaceAll("''", "'") ?? plain ?? own;
    const before = reach.get(sheet) ?? { rows: 1, columns: 1 };
    for (const end of cells.replaceAll("$", "").split(":")) {
      const [, letters, digits] = /^([A-Z]*)(\d*)$/.exec(end) ?? [];
      before.rows = Math.max(before.rows, Number(digits || 1));
      before.columns = Math.max(before.columns, letters === "" ? 1 : columnNumber(letters));
    }
    reach.set(sheet, before);
  }
  return reach;
}

/** The formula where sheets have got other names since. */
export function withSheetNames(formula: string, now: ReadonlyMap<string, string>): string {
  return formula.replace(
    PIECES,
    (piece: string, quoted?: string, plain?: string, cells?: string) => {
      const sheet = quoted?.replaceAll("''", "'") ?? plain;
      const name = sheet === undefined ? undefined : now.get(sheet);
      if (cells === undefined || name === undefined || name === sheet) return piece;
      return `'${name.replaceAll("'", "''")}'!${cells}`;
    },
  );
}
