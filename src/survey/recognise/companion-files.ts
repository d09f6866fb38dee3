import { normalForm, tidy } from "../ground/normal-form";

type Rows = readonly (readonly unknown[])[];

/** The labels of each variable's codes: variable (normal form) → code → label. */
export type CodeLabels = ReadonlyMap<string, ReadonlyMap<number, string>>;
/**
 * What each variable asked: variable (normal form) → question, after its core element and a colon
 * where the file has a column of those.
 */
export type VariableTexts = ReadonlyMap<string, string>;

function filled(row: readonly unknown[]): string[] {
  const cells = row.map((cell) => (cell === null || cell === undefined ? "" : tidy(String(cell))));
  while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
  return cells;
}

const VARIABLE_NAME = /^[\p{L}_][\p{L}\d_.$#-]*$/u;
const CODE = /^-?\d{1,6}$/;
/** So many rows that do not fit, and more of them than fit, are enough to know it is no such file. */
const ENOUGH_MISFITS = 10;

/** Told early: a sheet of answers may have a million rows. */
function isSomethingElse(fitting: number, used: number): boolean {
  const misfits = used - fitting;
  return misfits > ENOUGH_MISFITS && misfits > fitting;
}

/**
 * Reads a labels file: no header, three columns: variable, code, label.
 *
 * @returns null where the rows are something else.
 */
export function readCodeLabels(rows: Rows): CodeLabels | null {
  const labels = new Map<string, Map<number, string>>();
  let fitting = 0;
  let used = 0;
  let worded = 0;
  let again = 0;
  for (const row of rows) {
    const cells = filled(row);
    if (cells.length === 0) continue;
    used++;
    const [variable, code, label] = cells;
    if (cells.length !== 3 || !VARIABLE_NAME.test(variable) || !CODE.test(code)) {
      if (isSomethingElse(fitting, used)) return null;
      continue;
    }
    fitting++;
    if (/\p{L}/u.test(label)) worded++;
    const ofVariable = labels.get(normalForm(variable)) ?? new Map<number, string>();
    if (ofVariable.has(Number(code))) again++;
    // A code that stands again and again has no label but answers beside it.
    if (again > ENOUGH_MISFITS) return null;
    ofVariable.set(Number(code), label);
    labels.set(normalForm(variable), ofVariable);
  }
  const isWorded = worded >= fitting / 2 && again <= fitting * 0.05;
  return fitting > 1 && fitting >= used * 0.9 && isWorded ? labels : null;
}

/** The column of core elements in a file of questions: words that come again; null without one. */
function elementColumn(rows: readonly string[][]): number | null {
  const used = rows.filter((cells) => cells.length > 2);
  if (used.length < 4 || used.length < rows.length * 0.7) return null;
  const columns = [1, 2, 3].filter((column) => {
    const words = used.map((cells) => cells[column] ?? "").filter((word) => /\p{L}{3}/u.test(word));
    const different = new Set(words).size;
    return words.length >= used.length * 0.8 && different > 1 && different <= words.length * 0.67;
  });
  return columns.length === 1 ? columns[0] : null;
}

/**
 * Reads a file of question texts: variable first, its question last, perhaps a type between.
 *
 * @returns null where the rows are something else.
 */
export function readVariableTexts(rows: Rows): VariableTexts | null {
  const texts = new Map<string, string>();
  const rowOf = new Map<string, string[]>();
  let used = 0;
  for (const row of rows) {
    const cells = filled(row);
    if (cells.length === 0) continue;
    used++;
    const text = cells
      .slice(1)
      .reduce((longest, cell) => (cell.length > longest.length ? cell : longest), "");
    if (cells.length < 2 || cells.length > 5 || !VARIABLE_NAME.test(cells[0])) {
      if (isSomethingElse(texts.size, used)) return null;
      continue;
    }
    texts.set(normalForm(cells[0]), text);
    rowOf.set(normalForm(cells[0]), cells);
  }
  if (texts.size < 2 || texts.size < used * 0.9) return null;
  const elements = elementColumn([...rowOf.values()]);
  if (elements === null) return texts;
  return new Map(
    [...texts].map(([variable, text]) => {
      const element = rowOf.get(variable)?.[elements] ?? "";
      return [variable, element === "" || element === text ? text : `${element}: ${text}`];
    }),
  );
}
