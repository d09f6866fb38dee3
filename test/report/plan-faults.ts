import type { ChartPlan, SingleChart } from "../../src/report/chart-plan";
import type { Column } from "../../src/report/chart-series";
import { chartSpot } from "../../src/report/chart-spot";
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

/** Every column of values that a chart names. */
function columnsOf(chart: SingleChart): Column<number | string>[] {
  const labels = chart.series.flatMap(({ labels: own }) =>
    own?.kind === "texts" ? [own.texts] : [],
  );
  return chart.family === "bars"
    ? [chart.categories, ...chart.series.map(({ values }) => values), ...labels]
    : [...chart.series.flatMap(({ x, y }) => [x, y]), ...labels];
}

/** Where a chart says something else than its cells, or stands on cells that hold something. */
function chartFaults(chart: ChartPlan, plan: SheetPlan): string[] {
  const { cells, notes = [] } = plan;
  const place = chartSpot(chart, cells[0].length);
  const faults: string[] = [];
  for (const said of ["finding", "subtitle", "source", "alternative"] as const) {
    if (chart[said] === "") faults.push(`${chart.id} without ${said}`);
  }
  const taken = cells.slice(place.row, place.row + place.rows).flat();
  if (taken.length < place.rows * place.columns || taken.some((cell) => cell !== null)) {
    faults.push(`${chart.id} has no room`);
  }
  if (notes.some(({ at }) => overlaps(at, place))) faults.push(`${chart.id} stands on a note`);
  for (const single of chart.family === "panel" ? chart.charts : [chart]) {
    for (const { at, values } of columnsOf(single)) {
      const held = cells
        .slice(at.row, at.row + at.rows)
        .flatMap((row) => row.slice(at.column, at.column + at.columns))
        .map((cell) => {
          if (cell === null) return null;
          if (cell.kind === "number") return cell.number;
          return cell.kind === "text" ? cell.text : (cell.shown ?? null);
        });
      if (
        JSON.stringify(held) !==
        JSON.stringify(values.map((value) => (value === "" ? null : value)))
      ) {
        faults.push(`${single.id} differs from its cells at ${JSON.stringify(at)}`);
      }
    }
  }
  return faults;
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
  for (const chart of plan.charts ?? []) faults.push(...chartFaults(chart, plan));
  return faults;
}
