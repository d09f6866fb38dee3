import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { SCENARIOS } from "./faults/scenarios";
import { course, faultsOf, NONE, sum, trial, type Counts } from "./faults/trial";

/** `npm run deep` tries every fault; here as many a scenario, drawn by a fixed seed. */
const isWhole = process.env.FIDELITET_DEEP === "1";
const DRAWN = 3;
const RESULTS = path.join(__dirname, "../../.build/deep/faults.json");

let seed = 20_261_124;
/** Numbers from 0 to below 1 that are the same at every run. */
function chance(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

const all: Record<string, Counts & { requests: number }> = {};

// Each request of each scenario fails: before anything is carried out, halfway through, or after
// all was, so that only the answer is lost; once, or until the user does it again.
test.each(SCENARIOS.map((scenario) => [scenario.name, scenario] as const))(
  "whichever request of a %s fails, doing it again ends as if none had",
  async (name, scenario) => {
    const expected = await course(scenario);
    const faults = faultsOf(expected.requests);
    const chosen = isWhole
      ? faults
      : Array.from({ length: DRAWN }, () => faults[Math.floor(chance() * faults.length)]);
    const counts: Counts[] = [];
    for (const fault of chosen) {
      const counted = await trial(scenario, expected, fault);
      const { cases, met } = counted;
      expect({ fault, ...counted }).toEqual({ fault, ...NONE, cases, met });
      counts.push(counted);
    }
    all[name] = { ...sum(counts), requests: expected.requests };
    expect(all[name].met).toBe(chosen.length);
  },
  600_000,
);

afterAll(() => {
  if (!isWhole) return;
  mkdirSync(path.dirname(RESULTS), { recursive: true });
  writeFileSync(RESULTS, JSON.stringify({ all: sum(Object.values(all)), ...all }, null, 2));
});
