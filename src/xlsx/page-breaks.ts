import { chartSpot } from "../report/chart-spot";
import type { SheetPlan } from "../report/sheet-plan";

/** Rows from the first to before the last that should stand on one page. */
interface Together {
  from: number;
  to: number;
}

/** So many rows of a table follow its head at least. */
const WITH_HEAD = 3;

function isEmpty({ cells, notes = [] }: SheetPlan, row: number): boolean {
  const isNote = notes.some(({ at }) => row >= at.row && row < at.row + at.rows);
  return !isNote && (cells.at(row) ?? []).every((cell) => cell === null);
}

/** A chart with the words that stand straight above and below it. */
function chartRows(plan: SheetPlan): Together[] {
  const { notes = [], charts = [], cells } = plan;
  return charts.map((chart) => {
    const at = chartSpot(chart, cells[0].length);
    let [from, to] = [at.row, at.row + at.rows];
    for (const note of [...notes].reverse()) {
      if (note.at.row + note.at.rows === from) from = note.at.row;
    }
    const below = notes.find((note) => note.at.row === to);
    if (below !== undefined) to += below.at.rows;
    return { from, to };
  });
}

/** Tables from title to last row, and each head with its first rows. */
function tableRows(plan: SheetPlan): Together[] {
  const heads = plan.formats.filter(({ head }) => head === "column");
  return heads.flatMap(({ at }) => {
    let from = at.row;
    while (from > 0 && !isEmpty(plan, from - 1)) from--;
    let to = at.row + at.rows;
    const least = Math.min(to + WITH_HEAD, plan.cells.length);
    while (to < plan.cells.length && !isEmpty(plan, to)) to++;
    return [
      { from, to },
      { from, to: Math.min(to, least) },
    ];
  });
}

/** The highest chart with its words, in points; 0 where there is none. */
export function highestChart(plan: SheetPlan, heights: readonly number[]): number {
  const all = chartRows(plan).map(({ from, to }) =>
    heights.slice(from, to).reduce((sum, height) => sum + height, 0),
  );
  return Math.max(0, ...all);
}

/**
 * Where a sheet's pages end: before these rows, counted from 0. Charts stay with their words and
 * tables whole where a page has room for them, else their heads with their first rows.
 *
 * @param heights of the rows that are printed, in points.
 * @param room for rows on a page, in the same points.
 * @param repeated how many of the first rows stand on every page.
 */
export function pageBreaks(
  plan: SheetPlan,
  heights: readonly number[],
  room: number,
  repeated: number,
): number[] {
  const sum = (from: number, to: number) =>
    heights.slice(from, to).reduce((all, height) => all + height, 0);
  const again = sum(0, repeated);
  const together = [...chartRows(plan), ...tableRows(plan)].filter(
    ({ from, to }) => sum(from, to) <= room - again,
  );
  const breaks: number[] = [];
  let [start, used] = [0, 0];
  for (let row = 0; row < heights.length; row++) {
    const whole = together.filter(({ from }) => from === row).map(({ to }) => sum(row, to));
    const needed = Math.max(heights[row], ...whole);
    const isWithin = together.some(({ from, to }) => from < row && row < to && from >= start);
    if (row > start && used + needed > room && !isWithin) {
      breaks.push(row);
      [start, used] = [row, again];
    }
    used += heights[row];
  }
  return breaks;
}
