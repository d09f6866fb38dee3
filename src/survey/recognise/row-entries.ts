import { normalForm, tidy } from "../ground/normal-form";
import { lookAt } from "./cell-look";
import type { Numbers } from "./rows-above";

type Rows = readonly (readonly unknown[])[];

/** The columns of a table, by what they are for. */
export interface RowColumns {
  /** null where no column names it. */
  unit: number | null;
  round: number | null;
  items: readonly number[];
  /** Those that tell persons apart. */
  persons: readonly number[];
  /** All others: who answered, when, and whatever else stands beside the answers. */
  sides: readonly number[];
}

/** A row with something under the questions. */
export interface RowEntry {
  /** From 0 below the header. */
  row: number;
  /** What it is called; "" where nothing names it. */
  name: string;
  /** Name and round in normal form. */
  form: string;
  round: string;
  values: Numbers;
  /** Numbers among the answers, and answers in words. */
  numbers: number;
  labels: number;
  /** By column, whether anything stands there. */
  answered: readonly boolean[];
  filled: number;
  /** Cells beside the answers that hold anything. */
  sides: number;
}

function textAt(row: readonly unknown[], column: number | null): string {
  const cell = column === null ? null : row[column];
  return cell === null || cell === undefined ? "" : tidy(String(cell));
}

/** The rows that hold anything under the questions, in their order. */
export function entriesOf(rows: Rows, { unit, round, items, sides }: RowColumns): RowEntry[] {
  return rows.flatMap((cells, row): RowEntry[] => {
    const looks = items.map((column) => lookAt(cells[column]));
    const filled = looks.filter((look) => look !== null).length;
    if (filled === 0) return [];
    const name = textAt(cells, unit);
    return [
      {
        row,
        name,
        form: normalForm(name),
        round: normalForm(textAt(cells, round)),
        values: looks.map((look) => look?.value ?? null),
        numbers: looks.filter((look) => look !== null && look.value !== null).length,
        labels: looks.filter((look) => look !== null && look.label !== null).length,
        answered: looks.map((look) => look !== null),
        filled,
        sides: sides.filter((column) => lookAt(cells[column]) !== null).length,
      },
    ];
  });
}

/** The commonest cell of each column, in normal form. */
export function commonestOf(rows: Rows, items: readonly number[]): string[] {
  return items.map((column) => {
    const counts = new Map<string, number>();
    for (const cells of rows) {
      const text = lookAt(cells[column])?.text;
      if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    const [most] = [...counts].sort((a, b) => b[1] - a[1]);
    return (most as typeof most | undefined)?.[0] ?? "";
  });
}
