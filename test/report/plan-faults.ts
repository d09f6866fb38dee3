import type { SheetPlan } from "../../src/report/sheet-plan";
import type { Spot } from "../../src/report/spot";

function overlaps(a: Spot, b: Spot): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** What is wrong with a plan that no hand could carry out as it is meant; empty where it is sound. */
export function planFaults(plan: SheetPlan): string[] {
  const { cells, notes = [], legend = [], merges } = plan;
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  const faults: string[] = [];
  if (rows === 0 || columns === 0) faults.push("no cells");
  if (cells.some((row) => row.length !== columns)) faults.push("rows of different length");
  const spots: [string, Spot][] = [
    ...merges.map((at): [string, Spot] => ["merge", at]),
    ...plan.formats.map(({ at }): [string, Spot] => ["format", at]),
    ...plan.rules.map(({ at }): [string, Spot] => ["rule", at]),
    ...notes.map(({ at }): [string, Spot] => ["note", at]),
    ...legend.map(({ at }): [string, Spot] => ["legend", { ...at, rows: 1, columns: 1 }]),
  ];
  for (const [what, at] of spots) {
    const inside =
      at.row >= 0 &&
      at.column >= 0 &&
      at.row + at.rows <= rows &&
      at.column + at.columns <= columns;
    if (!inside || at.rows < 1 || at.columns < 1) faults.push(`${what} at ${JSON.stringify(at)}`);
  }
  const areas = [...merges, ...notes.map(({ at }) => at)];
  areas.forEach((area, i) => {
    if (areas.slice(i + 1).some((other) => overlaps(area, other))) {
      faults.push(`merged twice at ${JSON.stringify(area)}`);
    }
    cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        const covered = overlaps(area, { row: r, column: c, rows: 1, columns: 1 });
        const isFirst = r === area.row && c === area.column && merges.includes(area);
        if (cell !== null && covered && !isFirst) faults.push(`hidden cell at ${r}, ${c}`);
      }),
    );
  });
  for (const number of cells.flat().flatMap((cell) => (cell?.kind === "number" ? [cell] : []))) {
    if (!Number.isFinite(number.number)) faults.push(`not a number: ${number.number}`);
  }
  return faults;
}
