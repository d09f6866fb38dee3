import { readFileSync } from "node:fs";
import path from "node:path";
import { mantelHaenszel } from "../../src/stats/mantel-haenszel";
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

test("two groups over strata have the difference, the limits and the p that R and metafor have", () => {
  for (const { a, n1, c, n2, level, p, difference, low, high } of cases) {
    const strata = a.map((successes1, i) => ({
      successes1,
      n1: n1[i],
      successes2: c[i],
      n2: n2[i],
    }));
    const found = mantelHaenszel(strata, level);
    expect(found.difference).toBeCloseTo(difference, 12);
    expect(found.low).toBeCloseTo(low, 10);
    expect(found.high).toBeCloseTo(high, 10);
    expectClose(found.p, p, 1e-9);
  }
});

test("strata in which all or none succeed say nothing of a difference", () => {
  const { p, difference } = mantelHaenszel(
    [
      { successes1: 5, n1: 5, successes2: 7, n2: 7 },
      { successes1: 0, n1: 3, successes2: 0, n2: 4 },
    ],
    0.95,
  );
  expect([p, difference]).toEqual([1, 0]);
});
