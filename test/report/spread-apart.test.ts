import fc from "fast-check";
import { spreadApart } from "../../src/report/spread-apart";

const places = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { maxLength: 12 });

test("labels that have room stay where they are", () => {
  const spread = spreadApart([0.9, 0.2, 0.5], 0.1);
  [0.9, 0.2, 0.5].forEach((wanted, i) => expect(spread[i]).toBeCloseTo(wanted, 12));
});

test("labels that stand too close are moved as little as can be, about their middle", () => {
  const spread = spreadApart([0.88, 0.9, 0.89], 0.07);
  [0.82, 0.96, 0.89].forEach((wanted, i) => expect(spread[i]).toBeCloseTo(wanted, 12));
});

test("labels at the edge are moved inwards only", () => {
  expect(spreadApart([0.98, 1], 0.1, 0, 1)).toEqual([0.9, 1]);
  expect(spreadApart([0, 0.01], 0.1, 0, 1)).toEqual([0, 0.1]);
});

test("where there is room for all, no two come closer than asked, all are inside, and the order stays", () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0.01, max: 0.9, noNaN: true }), (wanted, apart) => {
      const spread = spreadApart(wanted, apart, -6, 6);
      for (const place of spread) {
        expect(place).toBeGreaterThanOrEqual(-6 - 1e-9);
        expect(place).toBeLessThanOrEqual(6 + 1e-9);
      }
      wanted.forEach((own, i) =>
        wanted.slice(i + 1).forEach((other, j) => {
          const [a, b] = [spread[i], spread[i + 1 + j]];
          expect(Math.abs(a - b)).toBeGreaterThanOrEqual(apart - 1e-9);
          if (own !== other) expect(Math.sign(a - b)).toBe(Math.sign(own - other));
        }),
      );
    }),
  );
});

test("where there is not, they share what there is", () => {
  expect(spreadApart([0.5, 0.5, 0.5], 1, 0, 1)).toEqual([0, 0.5, 1]);
  expect(spreadApart([], 1, 0, 1)).toEqual([]);
});
