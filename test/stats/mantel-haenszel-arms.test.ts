import { readFileSync } from "node:fs";
import path from "node:path";
import { mantelHaenszelDifference, mantelHaenszelP } from "../../src/stats/mantel-haenszel";
import { expectClose } from "./close-to";

interface Case {
  a: number[];
  n1: number[];
  c: number[];
  n2: number[];
  level: number;
  p: number;
  difference: number;
  low: number;
  high: number;
}

const { cases } = JSON.parse(
  readFileSync(path.join(__dirname, "oracle/expected-arms.json"), "utf8"),
) as { cases: Case[] };

test("participants and controls have the difference, the limits and the p that R and metafor have", () => {
  for (const { a, n1, c, n2, level, p, difference, low, high } of cases) {
    const strata = a.map((successes1, i) => ({
      successes1,
      n1: n1[i],
      successes2: c[i],
      n2: n2[i],
    }));
    const found = mantelHaenszelDifference(strata, level);
    expect(found.difference).toBeCloseTo(difference, 12);
    expect(found.interval?.low).toBeCloseTo(low, 10);
    expect(found.interval?.high).toBeCloseTo(high, 10);
    expectClose(mantelHaenszelP(strata), p, 1e-9);
  }
});
