import * as fc from "fast-check";
import { accumulatedEffect } from "../../src/stats/accumulated-effect";
import { cleanNumber } from "../../src/stats/clean-number";
import { roundHalfAway } from "../../src/stats/round-half-away";
import { sum } from "../../src/stats/sum";
import { topWithTies } from "../../src/stats/top-with-ties";

describe("rounding", () => {
  it("goes away from zero at a half, as Excel shows numbers", () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5, 0.49].map((value) => roundHalfAway(value, 0))).toEqual([
      1, 2, 3, -1, -3, 0,
    ]);
  });

  it("sees through binary rounding", () => {
    expect(roundHalfAway(0.795, 2)).toBe(0.8);
    expect(roundHalfAway(1.005, 2)).toBe(1.01);
    expect(roundHalfAway(0.285 * 100, 0)).toBe(29);
    expect(roundHalfAway(0.8 - 0.725, 2)).toBe(0.08);
    expect(roundHalfAway(-1.005, 2)).toBe(-1.01);
  });

  it("never gives a negative zero", () => {
    expect(Object.is(roundHalfAway(-0.4, 0), 0)).toBe(true);
    expect(Object.is(roundHalfAway(-0, 0), 0)).toBe(true);
  });

  it("rounds to tens and leaves what is no number alone", () => {
    expect(roundHalfAway(1250, -2)).toBe(1300);
    expect(roundHalfAway(NaN, 2)).toBeNaN();
    expect(roundHalfAway(-Infinity, 2)).toBe(-Infinity);
  });

  it("agrees with whole-number arithmetic for every share in thousandths", () => {
    for (let thousandths = -1000; thousandths <= 1000; thousandths++) {
      const whole = Math.floor((Math.abs(thousandths) + 5) / 10);
      const expected = whole === 0 ? 0 : (Math.sign(thousandths) * whole) / 100;
      expect(roundHalfAway(thousandths / 1000, 2)).toBe(expected);
    }
  });
});

describe("cleaning a number", () => {
  it("makes numbers that differ only by binary rounding the same", () => {
    expect(cleanNumber(0.8 - 0.7)).toBe(cleanNumber(0.1));
    expect(cleanNumber(0.1 + 0.2)).toBe(0.3);
  });
});

describe("a sum", () => {
  it("is right where adding in turn loses everything", () => {
    expect(sum([1e16, 1, -1e16])).toBe(1);
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect(sum([])).toBe(0);
  });
});

describe("the accumulated effect", () => {
  it("is the running sum of participants minus controls", () => {
    expect(accumulatedEffect([0.3, 0.5, 0.2], [0.1, 0.1, 0.4])).toEqual([
      expect.closeTo(0.2, 14),
      expect.closeTo(0.6, 14),
      expect.closeTo(0.4, 14),
    ]);
  });

  it("leaves a week without both figures empty and goes on after it", () => {
    expect(accumulatedEffect([1, null, 2, 5], [0, 3, 1, null])).toEqual([1, null, 2, null]);
  });

  it("ends at the difference of the sums", () => {
    const weeks = fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1 });
    fc.assert(
      fc.property(weeks, (pairs) => {
        const [a, b] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        expect(accumulatedEffect(a, b).at(-1)).toBe(sum(a) - sum(b));
      }),
    );
  });
});

describe("the top", () => {
  const units = (...values: number[]) => values.map((value, i) => ({ name: `U${i}`, value }));
  const names = (entries: { name: string }[]) => entries.map(({ name }) => name);

  it("is in falling order", () => {
    expect(names(topWithTies(units(0.2, 0.9, 0.5, 0.7), 3))).toEqual(["U1", "U3", "U2"]);
  });

  it("keeps everyone who ties with the last place, in the order of the input", () => {
    expect(names(topWithTies(units(5, 7, 5, 4, 5), 2))).toEqual(["U1", "U0", "U2", "U4"]);
  });

  it("sees a tie through binary rounding", () => {
    expect(names(topWithTies(units(0.1, 0.8 - 0.7, 0.05), 1))).toEqual(["U0", "U1"]);
  });

  it("gives all where there are fewer", () => {
    expect(names(topWithTies(units(1, 2), 3))).toEqual(["U1", "U0"]);
  });

  it("does not change the list that it was given", () => {
    const given = units(1, 2, 3);
    topWithTies(given, 2);
    expect(names(given)).toEqual(["U0", "U1", "U2"]);
  });
});
