import { correlationTest } from "../../src/stats/correlation-test";
import { knownCorrelation } from "../../src/stats/correlation";
import { normalCritical } from "../../src/stats/normal-critical";
import { studentTP } from "../../src/stats/student-t-p";
import { expectClose } from "./close-to";
import { correlationOracle } from "./oracle";

describe("p values from the t distribution", () => {
  it("agree with R to ten digits from 1 down to 1e-300, for 1 to a million degrees of freedom", () => {
    const smallest = Math.min(...correlationOracle.tails.map(({ p }) => p));
    expect(smallest).toBeLessThan(1e-299);
    for (const { t, df, p } of correlationOracle.tails) expectClose(studentTP(t, df), p);
  });

  it("are the same for a falling and a rising correlation", () => {
    for (const { t, df } of correlationOracle.tails) {
      expect(studentTP(-t, df)).toBe(studentTP(t, df));
    }
  });

  it("are 0 for an infinite t and 1 for none", () => {
    expect(studentTP(Infinity, 5)).toBe(0);
    expect(studentTP(0, 5)).toBe(1);
  });

  it("of a published r are R's", () => {
    for (const { r, n, t, p } of correlationOracle.published) {
      const test = correlationTest(knownCorrelation(r, n));
      expectClose(test.t, t);
      expectClose(test.p, p);
    }
  });
});

describe("the width of an interval in standard errors", () => {
  it("is R's normal quantile", () => {
    for (const { level, z } of correlationOracle.normal)
      expectClose(normalCritical(level), z, 1e-9);
  });
});
