import { answered, mulberry, person } from "./random-survey";

const SETTING = { persons: 11, share: 0.7, rho: 0.3, items: 10, missing: 0 };
const [UNITS, SURVEYS] = [18, 600];

/** How far it is from the highest to the lowest share of units that are all alike. */
function spread(random: () => number): number {
  const shares = Array.from({ length: UNITS }, () => {
    const chances = Array.from({ length: SETTING.persons }, () => person(SETTING, random));
    const { positive, answers } = answered(chances, SETTING, random);
    return positive / answers;
  });
  return Math.max(...shares) - Math.min(...shares);
}

test("18 units that are all alike spread over some 30 percentage points by chance, as the ranking says", () => {
  const random = mulberry(1807);
  const spreads = Array.from({ length: SURVEYS }, () => spread(random)).sort((a, b) => a - b);
  expect(spreads[SURVEYS / 2]).toBeCloseTo(0.3, 1);
  expect(spreads[SURVEYS * 0.95]).toBeGreaterThan(0.38);
});
