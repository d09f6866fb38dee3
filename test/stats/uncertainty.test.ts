import * as fc from "fast-check";
import { benjaminiHochberg } from "../../src/stats/benjamini-hochberg";
import { differenceP, normalP } from "../../src/stats/difference-p";
import { effectiveN } from "../../src/stats/effective-n";
import { holm } from "../../src/stats/holm";
import { newcombe } from "../../src/stats/newcombe";
import { wilsonInterval } from "../../src/stats/wilson-interval";
import { withinPersonCorrelation } from "../../src/stats/within-person-correlation";
import { expectClose } from "./close-to";
import { uncertaintyOracle } from "./oracle";
import { unitOf, type Person } from "./persons";

const EXACT = 1e-12;

type Survey = (typeof uncertaintyOracle.surveys)[number];

function unitsOf({ unit, n, k }: Survey) {
  return [...new Set(unit)].map((own) =>
    unitOf(unit.flatMap((of, i): Person[] => (of === own ? [[n[i], k[i]]] : []))),
  );
}

describe("the correlation within persons", () => {
  it("is R's analysis of variance, with unequal persons and answers, held within 0 to 1", () => {
    for (const survey of uncertaintyOracle.surveys) {
      expectClose(withinPersonCorrelation(unitsOf(survey)), survey.rho, EXACT);
    }
    expect(uncertaintyOracle.surveys.some(({ raw }) => raw < 0)).toBe(true);
  });

  it("is 0 where every person gave at most one answer", () => {
    const persons: Person[] = [
      [1, 1],
      [1, 0],
      [0, 0],
      [1, 1],
    ];
    expect(withinPersonCorrelation([unitOf(persons), unitOf([[1, 0]])])).toBe(0);
    expect(withinPersonCorrelation([])).toBe(0);
  });

  it.each<[string, Person[][]]>([
    ["no unit has two persons", [[[10, 7]], [[9, 2]]]],
    [
      "all answers are equal",
      [
        [
          [10, 10],
          [8, 8],
        ],
        [
          [3, 3],
          [10, 10],
        ],
      ],
    ],
    [
      "each unit agrees, though the units differ",
      [
        [
          [10, 10],
          [8, 8],
        ],
        [
          [3, 0],
          [10, 0],
        ],
      ],
    ],
    [
      "nobody's own answers differ",
      [
        [
          [10, 10],
          [8, 0],
        ],
        [
          [3, 3],
          [10, 0],
        ],
      ],
    ],
    [
      "only a person alone gave several answers",
      [
        [
          [1, 1],
          [1, 0],
        ],
        [[10, 4]],
      ],
    ],
  ])("is 1, so that persons count, where %s", (_, units) => {
    expect(withinPersonCorrelation(units.map(unitOf))).toBe(1);
  });

  it("lies within 0 to 1 and does not depend on what counts as positive", () => {
    const one = fc
      .integer({ min: 0, max: 10 })
      .chain((n) => fc.tuple(fc.constant(n), fc.integer({ min: 0, max: n })));
    fc.assert(
      fc.property(fc.array(fc.array(one, { maxLength: 8 }), { maxLength: 6 }), (units) => {
        const rho = withinPersonCorrelation(units.map(unitOf));
        expect(rho).toBeGreaterThanOrEqual(0);
        expect(rho).toBeLessThanOrEqual(1);
        const turned = units.map((unit) => unit.map(([n, k]): Person => [n, n - k]));
        expect(withinPersonCorrelation(turned.map(unitOf))).toBeCloseTo(rho, 9);
      }),
    );
  });
});

describe("the effective n and its interval", () => {
  it("are R's for every unit and for all", () => {
    for (const survey of uncertaintyOracle.surveys) {
      const units = unitsOf(survey);
      const all = unitOf(survey.n.map((n, i): Person => [n, survey.k[i]]));
      for (const [i, expected] of [...survey.units, survey.all].entries()) {
        const sums = units[i] ?? all;
        const n = effectiveN(sums.answers, sums.sumOfSquares, survey.rho);
        expectClose(n, expected.effectiveN, EXACT);
        const { low, high } = wilsonInterval((sums.positive / sums.answers) * n, n, 0.95);
        expect(Math.abs(low - expected.low)).toBeLessThan(EXACT);
        expect(Math.abs(high - expected.high)).toBeLessThan(EXACT);
      }
    }
  });

  it("count answers where these are independent, and persons where they are all alike", () => {
    const { answers, sumOfSquares } = unitOf([
      [10, 3],
      [10, 9],
      [10, 5],
    ]);
    expect(effectiveN(answers, sumOfSquares, 0)).toBe(30);
    expect(effectiveN(answers, sumOfSquares, 1)).toBe(3);
  });
});

describe("a difference between two shares", () => {
  it("has Newcombe's limits and p as computed in R", () => {
    for (const each of uncertaintyOracle.difference) {
      const { low, high } = newcombe(
        { value: each.share1, low: each.low1, high: each.high1 },
        { value: each.share2, low: each.low2, high: each.high2 },
      );
      expect(Math.abs(low - each.low)).toBeLessThan(EXACT);
      expect(Math.abs(high - each.high)).toBeLessThan(EXACT);
      // z itself is rounded, and a tail at 1e-288 enlarges that 1,300 times.
      const tolerance = each.p < 1e-100 ? 1e-11 : EXACT;
      expectClose(differenceP(each.share1, each.n1, each.share2, each.n2), each.p, tolerance);
    }
  });

  it("has the limits of Newcombe's published example", () => {
    // Newcombe 1998, Table II: 56/70 against 48/80, method 10: 0.0524 to 0.3339.
    const share = (k: number, n: number) => ({ value: k / n, ...wilsonInterval(k, n, 0.95) });
    const { low, high } = newcombe(share(48, 80), share(56, 70));
    expect(low).toBeCloseTo(0.0524, 4);
    expect(high).toBeCloseTo(0.3339, 4);
  });

  it("has p 1 where both shares are 0 or both are 1", () => {
    expect(differenceP(0, 3.5, 0, 12)).toBe(1);
    expect(differenceP(1, 3.5, 1, 12)).toBe(1);
  });

  it("keeps the digits of the normal tail down to 1e-300", () => {
    expect(Math.min(...uncertaintyOracle.tails.map(({ p }) => p))).toBeLessThan(1.1e-300);
    for (const { z, p } of uncertaintyOracle.tails) expectClose(normalP(z), p, 1e-11);
  });
});

describe("many tests at once", () => {
  it("are adjusted as by R's p.adjust, by Holm and by Benjamini and Hochberg", () => {
    for (const { p, holm: byHolm, bh } of uncertaintyOracle.adjust) {
      holm(p).forEach((value, i) => expectClose(value, byHolm[i], EXACT));
      benjaminiHochberg(p).forEach((value, i) => expectClose(value, bh[i], EXACT));
    }
  });

  it("of none are none", () => {
    expect([holm([]), benjaminiHochberg([])]).toEqual([[], []]);
  });
});
