import { leastSquares } from "../../src/stats/least-squares";

test("finds the line that points were put around, whatever lies square to it", () => {
  const x = [1, 2, 3, 4];
  const around = [1, -1, -1, 1];
  const y = x.map((value, i) => 3 - 2 * value + around[i]);
  const line = leastSquares(x, y);
  expect(line?.slope).toBeCloseTo(-2, 12);
  expect(line?.intercept).toBeCloseTo(3, 12);
});

test("there is no line where x does not vary", () => {
  expect(leastSquares([2, 2, 2], [1, 2, 3])).toBeNull();
});
