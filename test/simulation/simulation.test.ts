import { run } from "./run";

/** A small part of `npm run simulate`: 120 surveys of 18 units in each of 72 settings. */
const rows = run(120);

test("an interval holds the true share in 93 to 98.5 of 100 units, and in about 95 on average", () => {
  const all = rows.flatMap(({ covered }) => covered);
  expect(all).toHaveLength(72);
  expect(Math.min(...all)).toBeGreaterThan(0.93);
  expect(Math.max(...all)).toBeLessThan(0.985);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  expect(mean).toBeGreaterThan(0.945);
  expect(mean).toBeLessThan(0.965);
});

test("a change that is none is called one in about 5 of 100 units, and less often where the same persons answer", () => {
  for (const { rho, alarms } of rows) {
    // The worst of six settings, with the chance that 120 surveys leave.
    expect(Math.max(...alarms)).toBeLessThan(0.07);
    if (rho >= 0.3) expect(alarms[2]).toBeLessThan(0.02);
  }
});
