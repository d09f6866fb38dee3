/** One job of a comparison. */
export interface Job<Prepared = unknown> {
  name: string;
  /** What is done to the parsed rows before the clock starts. Default: nothing. */
  prepare?: (rows: string[][]) => Prepared | Promise<Prepared>;
  /** Returns something that depends on all of its work, so that none of it can be skipped. */
  run: (prepared: Prepared) => unknown;
}

/** How long a job took, and how that compares with the floor. */
export interface Timing {
  name: string;
  /** Median over the repetitions. */
  milliseconds: number;
  /** The median of the ratios within each repetition. */
  timesFloor: number;
  timesParsing: number;
}

/** Reading the length of every cell once: the least that any job on them can cost. */
function floor(rows: string[][]): number {
  let length = 0;
  for (const row of rows) for (const cell of row) length += cell.length;
  return length;
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)];
}

/** Waste of one job is not to be taken away on the clock of the next. */
function clearAway(): void {
  (globalThis as { gc?: () => void }).gc?.();
}

async function timed(job: Job, rows: string[][]): Promise<number> {
  const prepared = job.prepare === undefined ? rows : await job.prepare(rows);
  clearAway();
  const start = performance.now();
  const result = job.run(prepared);
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/**
 * Times all jobs in turn, again and again, so that whatever else the machine does falls on all of
 * them. Each is given rows that are parsed anew: Excel hands over strings that were never seen
 * before, and looking up strings that were is flattered by what the engine remembers of them.
 *
 * @param json the rows as JSON.
 * @returns first the floor and the parsing, then the jobs.
 */
export async function measure(
  json: string,
  jobs: readonly Job[],
  repetitions: number,
): Promise<Timing[]> {
  const all: Job[] = [
    { name: "floor: length of every cell", run: (rows) => floor(rows as string[][]) },
    { name: "parsing the same data from JSON", run: () => JSON.parse(json) as unknown },
    ...jobs,
  ];
  const times = all.map((): number[] => []);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (const [i, job] of all.entries()) {
      times[i].push(await timed(job, JSON.parse(json) as string[][]));
    }
  }
  const [floors, parsings] = times;
  const beside = (own: readonly number[], other: readonly number[]) =>
    median(own.map((time, i) => time / other[i]));
  return all.map(({ name }, i) => ({
    name,
    milliseconds: median(times[i]),
    timesFloor: beside(times[i], floors),
    timesParsing: beside(times[i], parsings),
  }));
}
