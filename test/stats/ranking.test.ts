import * as fc from "fast-check";
import { normalAbove } from "../../src/stats/normal-above";
import { rankIntervals, type WeighedShare } from "../../src/stats/rank-intervals";
import { priorStrength, shrunkenShare } from "../../src/stats/shrinkage";
import { expectClose } from "./close-to";
import { rankingOracle } from "./oracle";

const EXACT = 1e-12;
/** R fits the mean by iteration. */
const FITTED = 1e-7;

const sharesOf = ({ share, n }: (typeof rankingOracle.rankings)[number]): WeighedShare[] =>
  share.map((each, i) => ({ share: each, n: n[i] }));

describe("rank intervals", () => {
  it("are those of R's Holm over each unit's score tests", () => {
    for (const oracle of rankingOracle.rankings) {
      const places = rankIntervals(sharesOf(oracle), 0.05);
      expect(places.map(({ low }) => low)).toEqual(oracle.low);
      expect(places.map(({ high }) => high)).toEqual(oracle.high);
    }
  });

  it("hold every place where all are equal, and only the first where one is alone", () => {
    const equal = [1, 2, 3].map(() => ({ share: 0.7, n: 30 }));
    expect(rankIntervals(equal, 0.05)).toEqual(equal.map(() => ({ low: 1, high: 3 })));
    expect(rankIntervals([{ share: 1, n: 4 }], 0.05)).toEqual([{ low: 1, high: 1 }]);
    expect(rankIntervals([], 0.05)).toEqual([]);
  });

  it("hold the place that a unit has by its share, and do not depend on the order", () => {
    const one = fc.record({
      share: fc.integer({ min: 0, max: 40 }).map((k) => k / 40),
      n: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (shares) => {
        const places = rankIntervals(shares, 0.05);
        shares.forEach(({ share }, i) => {
          const above = shares.filter((other) => other.share > share).length;
          const below = shares.filter((other) => other.share < share).length;
          expect(places[i].low).toBeLessThanOrEqual(above + 1);
          expect(places[i].high).toBeGreaterThanOrEqual(shares.length - below);
        });
        expect(rankIntervals([...shares].reverse(), 0.05).reverse()).toEqual(places);
      }),
    );
  });
});

describe("a shrunken share", () => {
  it("has the strength that R's Pearson residuals give", () => {
    for (const oracle of rankingOracle.rankings) {
      const shares = sharesOf(oracle);
      const strength = priorStrength(shares);
      if (oracle.strength < 0) expect(strength).toBe(Infinity);
      else expectClose(strength, oracle.strength, FITTED);
      shares.forEach((share, i) => {
        expectClose(shrunkenShare(share, oracle.total, strength), oracle.shrunken[i], FITTED);
      });
    }
  });

  it("is the total where the shares differ no more than chance makes them", () => {
    const shares = [0.7, 0.72, 0.69].map((share) => ({ share, n: 25 }));
    expect(priorStrength(shares)).toBe(Infinity);
    expect(shrunkenShare(shares[1], 0.7, Infinity)).toBe(0.7);
    expect(
      priorStrength([
        { share: 1, n: 9 },
        { share: 1, n: 4 },
      ]),
    ).toBe(Infinity);
    expect(priorStrength([{ share: 0.4, n: 9 }])).toBe(Infinity);
  });

  it("is the share itself where every unit is all or nothing", () => {
    const shares = [1, 0, 1, 0].map((share) => ({ share, n: 50 }));
    expect(priorStrength(shares)).toBe(0);
    expect(shrunkenShare(shares[0], 0.5, 0)).toBe(1);
  });
});

test("the tail above z is R's", () => {
  for (const { z, above } of rankingOracle.tails) expectClose(normalAbove(z), above, EXACT);
});
