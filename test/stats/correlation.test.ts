import * as fc from "fast-check";
import { averageRanks } from "../../src/stats/average-ranks";
import type { Correlation } from "../../src/stats/correlation";
import { correlationStrength } from "../../src/stats/correlation-strength";
import { correlationTest } from "../../src/stats/correlation-test";
import { fisherZInterval } from "../../src/stats/fisher-z-interval";
import { pearsonCorrelation } from "../../src/stats/pearson-correlation";
import { spearmanCorrelation } from "../../src/stats/spearman-correlation";
import { expectClose } from "./close-to";
import { correlationOracle } from "./oracle";

function existing(correlation: Correlation | null): Correlation {
  if (correlation === null) throw new Error("There should be a correlation here.");
  return correlation;
}

describe("Pearson's correlation", () => {
  it("gives R's r, t, p and interval", () => {
    for (const sample of correlationOracle.samples) {
      const correlation = existing(pearsonCorrelation(sample.x, sample.y));
      expect(Math.abs(correlation.r - sample.r)).toBeLessThan(1e-14);
      if (Math.abs(sample.r) < 1e-12) continue;
      const { t, df, p } = correlationTest(correlation);
      expectClose(t, sample.t);
      expect(df).toBe(sample.x.length - 2);
      expectClose(p, sample.p);
      const interval = fisherZInterval(correlation, sample.level);
      if (sample.low === null || sample.high === null) expect(interval).toBeNull();
      else {
        expectClose(interval?.low ?? NaN, sample.low);
        expectClose(interval?.high ?? NaN, sample.high);
      }
    }
  });

  it("keeps its digits where r is so near 1 that 1 − r cannot be told from rounding", () => {
    for (const { x, y, t, p } of correlationOracle.nearPerfect) {
      const test = correlationTest(existing(pearsonCorrelation(x, y)));
      expectClose(test.t, t, 1e-8);
      expectClose(test.p, p, 1e-7);
    }
  });

  it("is exactly 1 or −1, with p 0, where all points lie on a line", () => {
    for (const slope of [3, 0.1, -0.7, -1e6]) {
      const x = Array.from({ length: 18 }, (_, i) => 0.1 * i + 0.3);
      const correlation = existing(
        pearsonCorrelation(
          x,
          x.map((value) => slope * value + 0.2),
        ),
      );
      expect(correlation.r).toBe(Math.sign(slope));
      expect(correlationTest(correlation)).toEqual({ t: slope * Infinity, df: 16, p: 0 });
      const { r } = correlation;
      expect(fisherZInterval(correlation, 0.95)).toEqual({ low: r, high: r });
    }
  });

  it("does not exist where one side does not vary", () => {
    expect(pearsonCorrelation([0.1, 0.1, 0.1], [1, 2, 3])).toBeNull();
    expect(pearsonCorrelation([1, 2, 3], [7, 7, 7])).toBeNull();
  });

  const pairs = fc.array(
    fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 9 })),
    {
      minLength: 3,
      maxLength: 40,
    },
  );

  it("does not depend on the order of the pairs or on which side is x", () => {
    fc.assert(
      fc.property(pairs, (points) => {
        const [x, y] = [points.map(([a]) => a), points.map(([, b]) => b)];
        const forward = pearsonCorrelation(x, y)?.r;
        const swapped = pearsonCorrelation([...y].reverse(), [...x].reverse())?.r;
        if (forward === undefined) expect(swapped).toBeUndefined();
        else expect(swapped).toBeCloseTo(forward, 12);
      }),
    );
  });

  it("stays from −1 to 1, and does not change with the scale", () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 1, max: 1000 }), (points, scale) => {
        const [x, y] = [points.map(([a]) => a), points.map(([, b]) => b)];
        const r = pearsonCorrelation(x, y)?.r;
        if (r === undefined) return;
        expect(Math.abs(r)).toBeLessThanOrEqual(1);
        const scaled = pearsonCorrelation(
          x.map((value) => 7 - value * scale),
          y,
        )?.r;
        expect(scaled).toBeCloseTo(-r, 12);
      }),
    );
  });
});

describe("Spearman's rank correlation", () => {
  it("gives R's rho and its p by the t approximation, ties included", () => {
    for (const sample of correlationOracle.samples) {
      const correlation = existing(spearmanCorrelation(sample.x, sample.y));
      expect(Math.abs(correlation.r - sample.rho)).toBeLessThan(1e-14);
      if (Math.abs(sample.rho) > 1e-12) expectClose(correlationTest(correlation).p, sample.rhoP);
    }
  });

  it("gives equal values the mean of their ranks", () => {
    expect([...averageRanks([30, 10, 20, 10])]).toEqual([4, 1.5, 3, 1.5]);
    expect([...averageRanks([5, 5, 5])]).toEqual([2, 2, 2]);
    expect([...averageRanks([])]).toEqual([]);
  });
});

describe("the word for a correlation's strength", () => {
  it("changes at 0.40 and 0.70, whichever the sign", () => {
    expect([0.39, 0.4, -0.69, 0.7, -1, 0].map((r) => correlationStrength(r))).toEqual([
      "weak",
      "moderate",
      "moderate",
      "strong",
      "strong",
      "weak",
    ]);
  });

  it("is not lowered by binary rounding", () => {
    expect(correlationStrength(0.1 + 0.3 - 1e-16)).toBe("moderate");
    expect(correlationStrength(0.7 - 1e-16)).toBe("strong");
  });
});
