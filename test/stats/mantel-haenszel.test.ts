import fc from "fast-check";
import { differenceP } from "../../src/stats/difference-p";
import { mantelHaenszelDifference, mantelHaenszelP } from "../../src/stats/mantel-haenszel";
import { nMinus1ChiSquare } from "../../src/stats/n-minus-1-chi-square";
import { expectClose } from "./close-to";
import { comparisonOracle, type ComparisonOracle } from "./oracle";

const EXACT = 1e-12;

const centresOf = (table: ComparisonOracle["arms"][number]["table"]) =>
  table.map(([successes1, n1, successes2, n2]) => ({ successes1, n1, successes2, n2 }));

const centre = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
  .chain(([n1, n2]) =>
    fc.record({
      successes1: fc.integer({ min: 0, max: n1 }),
      n1: fc.constant(n1),
      successes2: fc.integer({ min: 0, max: n2 }),
      n2: fc.constant(n2),
    }),
  );

describe("the Cochran–Mantel–Haenszel test", () => {
  it("is R's, down to 1e-300", () => {
    for (const { table, p } of comparisonOracle.arms) {
      expectClose(mantelHaenszelP(centresOf(table)), p, EXACT);
    }
    expect(Math.min(...comparisonOracle.arms.map(({ p }) => p))).toBeLessThan(1e-299);
  });

  it("is the N − 1 chi-square test where there is one centre", () => {
    const table = { successes1: 94, n1: 134, successes2: 47, n2: 88 };
    expectClose(mantelHaenszelP([table]), nMinus1ChiSquare(table), EXACT);
  });

  it("is 1 where every centre is all successes or all failures", () => {
    expect(
      mantelHaenszelP([
        { successes1: 3, n1: 3, successes2: 9, n2: 9 },
        { successes1: 0, n1: 5, successes2: 0, n2: 1 },
      ]),
    ).toBe(1);
  });

  it("does not take centres that differ for a difference between the groups", () => {
    // Both groups succeed alike in each centre; pooled, the first group seems far better.
    const centres = [
      { successes1: 90, n1: 100, successes2: 9, n2: 10 },
      { successes1: 1, n1: 10, successes2: 10, n2: 100 },
    ];
    expect(mantelHaenszelP(centres)).toBe(1);
    expect(mantelHaenszelDifference(centres, 0.95).difference).toBe(0);
    expect(differenceP(91 / 110, 110, 19 / 110, 110)).toBeLessThan(1e-20);
  });
});

describe("the Mantel–Haenszel difference", () => {
  it("and Sato's limits are those of R's metafor, held within −1 to 1", () => {
    for (const { table, difference, low, high } of comparisonOracle.arms) {
      const found = mantelHaenszelDifference(centresOf(table), 0.95);
      // The difference is of shares: as exact as they are, near 0 too.
      expectClose(1 + found.difference, 1 + difference, EXACT);
      if (low === null || high === null) expect(found.interval).toBeNull();
      else {
        expectClose(1 + (found.interval?.low ?? NaN), 1 + low, EXACT);
        expectClose(1 + (found.interval?.high ?? NaN), 1 + high, EXACT);
      }
    }
    expect(comparisonOracle.arms.some(({ low }) => low === null)).toBe(true);
  });

  it("is the plain difference of shares in one centre", () => {
    const one = [{ successes1: 12, n1: 30, successes2: 8, n2: 32 }];
    expectClose(mantelHaenszelDifference(one, 0.95).difference, 0.15, EXACT);
  });

  it("turns its sign, and nothing else, when the groups change places", () => {
    fc.assert(
      fc.property(fc.array(centre, { minLength: 1, maxLength: 6 }), (centres) => {
        const turned = centres.map(({ successes1, n1, successes2, n2 }) => ({
          successes1: successes2,
          n1: n2,
          successes2: successes1,
          n2: n1,
        }));
        const [there, back] = [centres, turned].map((all) => mantelHaenszelDifference(all, 0.9));
        expect(back.difference).toBeCloseTo(-there.difference, 10);
        expect(mantelHaenszelP(turned)).toBeCloseTo(mantelHaenszelP(centres), 10);
        if (there.interval === null || back.interval === null) return;
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 6);
        expect(there.interval.low).toBeLessThanOrEqual(there.difference);
        expect(there.interval.high).toBeGreaterThanOrEqual(there.difference);
      }),
    );
  });
});
