/** One job of a comparison. */
export interface Job {
  name: string;
  /** What is done to the parsed rows before the clock starts. */
  prepare?: (rows: string[][]) => string[][];
  /** Returns something that depends on all of its work, so that none of it can be skipped. */
  run: (rows: string[][]) => unknown;
}

/** How long a job took, and how that compares with the floor. */
export interface Timing {
  name: string;
  /** Median over the repetitions. */
  milliseconds: number;
  timesFloor: number;
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

/**
 * Times each job on rows that are parsed anew every time: Excel hands over strings that were never
 * seen before, and looking up strings that were is flattered by what the engine remembers of them.
 *
 * @param json the rows as JSON.
 */
export function measure(json: string, jobs: readonly Job[], repetitions: number): Timing[] {
  const time = (run: Job["run"], prepare: Job["prepare"] = (rows) => rows) => {
    const times: number[] = [];
    for (let i = 0; i < repetitions; i++) {
      const rows = prepare(JSON.parse(json) as string[][]);
      const start = performance.now();
      run(rows);
      times.push(performance.now() - start);
    }
    return median(times);
  };
  const least = time(floor);
  const timing = (name: string, milliseconds: number): Timing => ({
    name,
    milliseconds,
    timesFloor: milliseconds / least,
  });
  return [
    timing("floor: length of every cell", least),
    timing(
      "parsing the same data from JSON",
      time(() => JSON.parse(json)),
    ),
    ...jobs.map(({ name, run, prepare }) => timing(name, time(run, prepare))),
  ];
}
