import { normalForm } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import { holdsCodes } from "./column-facts";
import type { ColumnView } from "./column-view";
import type { ItemColumns } from "./item-columns";

type Rows = readonly (readonly unknown[])[];

/** Rows from which the same answers in two columns are no chance. */
const FEWEST_ROWS = 6;
const MOST_ROWS = 200;

/** The heading without what tells the two columns apart: "Jeg lytter (kode)" → "jeg lytter". */
function stemOf({ text, name }: ColumnView): string {
  const form = normalForm(text || name);
  return form.replace(/\s*(?:[([][^()[\]]*[)\]]|[-–_:.,] ?\p{L}{1,8})$/u, "");
}

/** Whether every code goes with one label and every label with one code, and several of both. */
function saysTheSame(rows: Rows, coded: number, worded: number): boolean {
  const labelOf = new Map<unknown, string>();
  const codeOf = new Map<string, unknown>();
  let seen = 0;
  for (const row of rows) {
    if (seen >= MOST_ROWS) break;
    const [code, label] = [lookAt(row[coded]), lookAt(row[worded])];
    if ((code === null) !== (label === null)) return false;
    if (code === null || label === null) continue;
    seen++;
    if (code.value === null || label.label === null) return false;
    if ((labelOf.get(code.value) ?? label.text) !== label.text) return false;
    if ((codeOf.get(label.text) ?? code.value) !== code.value) return false;
    labelOf.set(code.value, label.text);
    codeOf.set(label.text, code.value);
  }
  return seen >= FEWEST_ROWS && labelOf.size > 1;
}

/**
 * Columns of codes that say once more what a column of labels says: beside it, or under the same
 * heading but for an ending.
 *
 * @param items the columns of answers.
 * @param rows the rows below the header.
 */
function twinColumns(
  views: readonly ColumnView[],
  items: ItemColumns["items"],
  rows: Rows,
): number[] {
  const answers = views.filter(({ column }) => items.has(column));
  const worded = answers.filter(({ facts }) => facts.grades > 0 && facts.codes === 0);
  const byStem = new Map(worded.map((view) => [stemOf(view), view]));
  const at = new Map(worded.map((view) => [view.column, view]));
  return answers.flatMap((view) => {
    const { column, facts } = view;
    if (facts.grades > 0 || !holdsCodes(facts)) return [];
    const others = [at.get(column + 1), at.get(column - 1), byStem.get(stemOf(view))];
    const isTwin = others.some(
      (other) => other !== undefined && saysTheSame(rows, column, other.column),
    );
    return isTwin ? [column] : [];
  });
}

/** So long is a heading that another one could hold; so long what stands before or behind it there. */
const SHORTEST = 8;
const LONGEST_MORE = 25;

/** Columns of codes, or of nothing, headed by the whole heading of a column of labels and a word more. */
function aboutOthers(views: readonly ColumnView[], items: ItemColumns["items"]): number[] {
  const answers = views.filter(({ column }) => items.has(column));
  const worded = answers
    .filter(({ facts }) => facts.grades > 0 && facts.codes === 0)
    .map(({ text }) => normalForm(text))
    .filter(({ length }) => length >= SHORTEST);
  if (worded.length === 0) return [];
  return answers.flatMap(({ column, facts, text }) => {
    const form = normalForm(text);
    const isOf = (other: string) => {
      const more = form.length - other.length;
      if (more < 2 || more > LONGEST_MORE) return false;
      return form.startsWith(other) || form.endsWith(other);
    };
    return facts.grades === 0 && worded.some(isOf) ? [column] : [];
  });
}

/** The columns of answers without those that say the same as another; those are told of. */
export function withoutTwins(
  { items, passedOver }: ItemColumns,
  views: readonly ColumnView[],
  rows: Rows,
): ItemColumns {
  const twins = [...new Set([...twinColumns(views, items, rows), ...aboutOthers(views, items)])];
  if (twins.length === 0) return { items, passedOver };
  const left = new Map([...items].filter(([column]) => !twins.includes(column)));
  const told = twins.filter((column) => views[column].facts.filled > 0);
  const signs = told.map((column) => {
    const { text, name } = views[column];
    return [column, { code: "duplicate", text: text || name }] as const;
  });
  return { items: left, passedOver: new Map([...passedOver, ...signs]) };
}
