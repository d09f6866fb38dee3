import * as fc from "fast-check";
import { fisherExact } from "../../src/stats/fisher-exact";
import { shareDifferenceP } from "../../src/stats/share-difference-p";
import { shareIsPossible } from "../../src/stats/share-is-possible";
import { wilsonInterval } from "../../src/stats/wilson-interval";
import { expectClose } from "./close-to";
import { shareOracle } from "./oracle";

describe("Wilson's interval of a share", () => {
  it("is R's, at every level, for few and for many", () => {
    for (const { successes, n, level, low, high } of shareOracle.wilson) {
      const interval = wilsonInterval(successes, n, level);
      // R subtracts near 0, so below 1e-6 its own last digits are lost.
      expectClose(interval.low, low, low < 1e-4 ? 1e-7 : 1e-10);
      expectClose(interval.high, high);
    }
  });

  it("begins at exactly 0 without successes and ends at exactly 1 when all succeed", () => {
    for (const n of [1, 2, 3, 11, 200, 999_983]) {
      expect(wilsonInterval(0, n, 0.95).low).toBe(0);
      expect(wilsonInterval(n, n, 0.95).high).toBe(1);
    }
  });

  it("holds the share, lies in 0 to 1, and mirrors when successes and failures swap", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, part) => {
          const successes = Math.round(n * part);
          const { low, high } = wilsonInterval(successes, n, 0.95);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(successes / n);
          expect(high).toBeGreaterThanOrEqual(successes / n);
          expect(high).toBeLessThanOrEqual(1);
          expect(wilsonInterval(n - successes, n, 0.95).low).toBeCloseTo(1 - high, 12);
        },
      ),
    );
  });

  it("is roughly 46 to 91 per cent for 75 per cent of eleven employees' answers", () => {
    const { low, high } = wilsonInterval(0.75 * 11, 11, 0.95);
    expect(low).toBeCloseTo(0.46, 2);
    expect(high).toBeCloseTo(0.91, 2);
  });
});

describe("the p value of two shares", () => {
  it("is R's: chi-square from a least expected count of 1, below it Fisher's, down to 1e-300", () => {
    const tests = new Set(shareOracle.difference.map(({ test }) => test));
    expect(tests).toEqual(new Set(["chi-square", "fisher"]));
    expect(Math.min(...shareOracle.difference.map(({ p }) => p || 1))).toBeLessThan(1e-290);
    for (const table of shareOracle.difference) {
      const bothSame = [0, table.n1 + table.n2].includes(table.successes1 + table.successes2);
      expectClose(shareDifferenceP(table), bothSame ? 1 : table.p);
    }
  });

  it("is Fisher's as R's fisher.test, with equally probable tables on both sides", () => {
    for (const table of shareOracle.fisher) expectClose(fisherExact(table), table.p);
  });

  it("is 1 where both shares are 0 or both are 1", () => {
    expect(shareDifferenceP({ successes1: 0, n1: 8, successes2: 0, n2: 90 })).toBe(1);
    expect(shareDifferenceP({ successes1: 8, n1: 8, successes2: 90, n2: 90 })).toBe(1);
  });

  it("does not depend on which group comes first or on what counts as success", () => {
    const group = fc
      .integer({ min: 1, max: 300 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(group, group, ([a, n1], [b, n2]) => {
        const p = shareDifferenceP({ successes1: a, n1, successes2: b, n2 });
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expectClose(shareDifferenceP({ successes1: b, n1: n2, successes2: a, n2: n1 }), p);
        expectClose(shareDifferenceP({ successes1: n1 - a, n1, successes2: n2 - b, n2 }), p, 1e-9);
      }),
    );
  });
});

describe("whether a rounded percentage can come from n", () => {
  it("finds that 76 per cent is impossible for 18 or 19 project leaders and possible for 38", () => {
    expect([18, 19, 38].map((n) => shareIsPossible(0.76, n, 0))).toEqual([false, false, true]);
  });

  it("finds every percentage of every n possible for that n, with any number of decimals", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 0, max: 6 }),
        (n, part, decimals) => {
          const percent = ((Math.round(n * part) / n) * 100).toFixed(decimals);
          expect(shareIsPossible(Number(percent) / 100, n, decimals)).toBe(true);
        },
      ),
    );
  });

  it("agrees with trying every whole number", () => {
    for (let n = 1; n <= 120; n++) {
      for (let percent = 0; percent <= 100; percent++) {
        let possible = false;
        for (let k = 0; k <= n; k++) possible ||= Math.abs(200 * k - 2 * percent * n) <= n;
        expect(shareIsPossible(percent / 100, n, 0)).toBe(possible);
      }
    }
  });

  it("lets a share exactly between two percentages have been rounded either way", () => {
    expect([0.12, 0.13, 0.14].map((share) => shareIsPossible(share, 8, 0))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("finds that the participants' 63.5 per cent fits 126 but not 122 answers", () => {
    // Tabel 2 of the evaluation of På rette vej i job: 126 answered, the third question 122.
    expect(shareIsPossible(0.635, 126, 1)).toBe(true);
    expect(shareIsPossible(0.443, 122, 1)).toBe(true);
    expect(shareIsPossible(0.635, 122, 1)).toBe(false);
  });
});
