/** Σ coefficients × unknowns is known. */
export type Equation = Map<number, number>;

const TINY = 1e-7;

/** The reduced rows of equations: each has one leading unknown that no other row has. */
function reduced(
  equations: readonly Equation[],
  unknowns: number,
): { row: number[]; lead: number }[] {
  const done: { row: number[]; lead: number }[] = [];
  for (const equation of equations) {
    const row = new Array<number>(unknowns).fill(0);
    for (const [unknown, coefficient] of equation) row[unknown] += coefficient;
    for (const { row: own, lead } of done) {
      const times = row[lead];
      if (times !== 0) own.forEach((value, i) => (row[i] -= times * value));
    }
    let lead = -1;
    row.forEach((value, i) => {
      if (Math.abs(value) > TINY && (lead < 0 || Math.abs(value) > Math.abs(row[lead]))) lead = i;
    });
    if (lead < 0) continue;
    const by = row[lead];
    row.forEach((value, i) => (row[i] = Math.abs(value) <= TINY ? 0 : value / by));
    for (const other of done) {
      const times = other.row[lead];
      if (times !== 0) row.forEach((value, i) => (other.row[i] -= times * value));
    }
    done.push({ row, lead });
  }
  return done;
}

/**
 * The largest c·x with G·x ≤ h, x ≥ 0 and h ≥ 0, by the simplex method with Bland's rule.
 * Everything is bounded here, so that there always is one.
 */
function largest(c: readonly number[], rows: readonly number[][], h: readonly number[]): number {
  const width = c.length + rows.length;
  const table = rows.map((row, i) => [
    ...row,
    ...rows.map((_, k) => (k === i ? 1 : 0)),
    Math.max(0, h[i]),
  ]);
  const goal = [...c.map((value) => -value), ...new Array<number>(rows.length + 1).fill(0)];
  const basis = rows.map((_, i) => c.length + i);
  for (let steps = 0; steps < 5_000; steps++) {
    const column = goal.slice(0, width).findIndex((value) => value < -TINY);
    if (column < 0) return goal[width];
    let out = -1;
    table.forEach((row, i) => {
      if (row[column] <= TINY) return;
      const [own, best] = [
        row[width] / row[column],
        out < 0 ? Infinity : table[out][width] / table[out][column],
      ];
      if (own < best - TINY || (own <= best + TINY && out >= 0 && basis[i] < basis[out])) out = i;
    });
    if (out < 0) return Infinity;
    const pivot = table[out].map((value) => value / table[out][column]);
    table[out] = pivot;
    for (const row of [...table.filter((_, i) => i !== out), goal]) {
      const times = row[column];
      if (times !== 0) pivot.forEach((value, i) => (row[i] -= times * value));
    }
    basis[out] = column;
  }
  throw new Error("The simplex method does not end.");
}

/**
 * Between which values a sum of unknowns can lie for somebody who knows the equations and that each
 * unknown lies between 0 and its most.
 *
 * @param truth the true values, from which the way to any other solution is measured.
 * @returns for each sum how far apart its least and its largest value are.
 */
export function widths(
  sums: readonly (readonly number[])[],
  equations: readonly Equation[],
  truth: readonly number[],
  most: readonly number[],
): number[] {
  const rows = reduced(equations, truth.length);
  const leads = new Set(rows.map(({ lead }) => lead));
  const free = truth.map((_, i) => i).filter((i) => !leads.has(i));
  // Each unknown's change, as a sum of the free unknowns' changes.
  const by = truth.map((_, i) => free.map((own) => Number(own === i)));
  for (const { row, lead } of rows) by[lead] = free.map((own) => -row[own]);
  const [bounds, h]: [number[][], number[]] = [[], []];
  by.forEach((row, i) => {
    if (row.every((value) => Math.abs(value) <= TINY)) return;
    bounds.push(
      row,
      row.map((value) => -value),
    );
    h.push(most[i] - truth[i], truth[i]);
  });
  // A change may go down: it is the difference of two that may not.
  const both = (row: readonly number[]) => [...row, ...row.map((value) => -value)];
  return sums.map((sum) => {
    const c = free.map((_, k) => sum.reduce((total, i) => total + by[i][k], 0));
    if (c.every((value) => Math.abs(value) <= TINY)) return 0;
    const up = largest(both(c), bounds.map(both), h);
    const down = largest(both(c.map((value) => -value)), bounds.map(both), h);
    return up + down;
  });
}
