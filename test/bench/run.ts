import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { readSheets } from "../read-sheets";
import { digestOf, type Digest } from "./digest";
import { JOBS } from "./jobs";
import { measure, type Job, type Timing } from "./measure";
import { surveyRows } from "./survey-rows";

/** Another program that counts the same survey. */
export interface Peer {
  name: string;
  load(rows: string[][]): unknown;
  /** Positive and valid answers as `digestOf` gives them. */
  query(loaded: unknown): Digest | Promise<Digest>;
}

/** Peers whose figures differ from ours, by name. */
async function differing(rows: string[][], peers: readonly Peer[]): Promise<string[]> {
  const own = digestOf(readSheets({ data: rows })).join("\n");
  const found: string[] = [];
  for (const { name, load, query } of peers) {
    const other = await query(await load(rows));
    if ([...other].sort().join("\n") !== own) found.push(name);
  }
  return found;
}

/** Each peer with the loading of what Excel hands over, and once that is done. */
function peerJobs(peers: readonly Peer[]): Job[] {
  return peers.flatMap(({ name, load, query }): Job[] => [
    {
      name: `${name}, with loading`,
      run: async (rows) => query(await load(rows as string[][])),
    },
    { name: `${name}, query alone`, prepare: load, run: query },
  ]);
}

/**
 * Times every job on a survey of so many rows, and every peer whose figures are ours.
 * @returns `differing`: peers that are left out since theirs are not.
 */
export async function run(
  rows: number,
  repetitions: number,
  peers: readonly Peer[] = [],
): Promise<{ timings: Timing[]; differing: string[] }> {
  const survey = surveyRows(rows);
  const wrong = await differing(survey, peers);
  const right = peers.filter(({ name }) => !wrong.includes(name));
  const jobs = [...JOBS, ...peerJobs(right)] as Job[];
  return { timings: await measure(JSON.stringify(survey), jobs, repetitions), differing: wrong };
}

/** How long a small survey takes: 200 responses on six sheets, the first time and then. */
export function smallSurvey(repetitions: number): { cold: number; warm: number } {
  const times: number[] = [];
  for (let i = 0; i <= repetitions; i++) {
    const [header, ...rows] = surveyRows(200);
    const sheets = Object.fromEntries(
      Array.from({ length: 6 }, (_, round) => [
        `Måling ${String(round + 1)}`,
        [header, ...rows.filter((__, row) => row % 6 === round)],
      ]),
    );
    const start = performance.now();
    evaluateOverview(readSheets(sheets));
    times.push(performance.now() - start);
  }
  const [cold, ...warm] = times;
  return { cold, warm: warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)] };
}
