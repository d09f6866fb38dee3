import { shareCheck, shareDifference, shareInterval } from "../../src/functions/share-functions";
import { expectClose } from "../stats/close-to";
import { shareOracle } from "../stats/oracle";
import { codeOf } from "./problem";

describe("ANDEL.KI", () => {
  it("is R's Wilson interval in one row", () => {
    for (const { successes, n, level, low, high } of shareOracle.wilson) {
      const [[lower, upper], ...rest] = shareInterval(successes, n, level);
      expect(rest).toEqual([]);
      expectClose(lower, low, low < 1e-4 ? 1e-7 : 1e-10);
      expectClose(upper, high);
    }
    expect(shareInterval(7, 11)).toEqual(shareInterval(7, 11, 0.95));
  });

  it("takes a count that binary arithmetic left beside its whole number", () => {
    expect(shareInterval(0.57 * 100, 100)).toEqual(shareInterval(57, 100));
  });

  it("gives #VALUE! for counts that cannot be, #N/A for nothing", () => {
    for (const [count, n] of [
      [6, 5],
      [-1, 5],
      [1.5, 5],
      ["en", 5],
      [1, true],
    ]) {
      expect(codeOf(() => shareInterval(count, n))).toBe("#VALUE!");
    }
    expect(codeOf(() => shareInterval(0, 0))).toBe("#N/A");
    expect(codeOf(() => shareInterval("", 5))).toBe("#N/A");
  });
});

describe("ANDEL.KONTROL", () => {
  it("finds 76 per cent impossible for 18 and 19 and possible for 38", () => {
    expect([18, 19, 38].map((n) => shareCheck(0.76, n))).toEqual(["Umulig", "Umulig", "Mulig"]);
  });

  it("reads the decimals of the percentage", () => {
    expect(shareCheck(0.762, 126, 1)).toBe("Mulig");
    expect(shareCheck(0.764, 126, 1)).toBe("Umulig");
    expect(shareCheck(0.5, 3, 1)).toBe("Umulig");
    expect(shareCheck(0.333, 3, 1)).toBe("Mulig");
    expect([0, 1].map((share) => shareCheck(share, 7, 2))).toEqual(["Mulig", "Mulig"]);
  });

  it("gives #VALUE! for what is no share of whole numbers, #N/A for nothing", () => {
    expect(codeOf(() => shareCheck(76, 18))).toBe("#VALUE!");
    expect(codeOf(() => shareCheck(0.762, 126))).toBe("#VALUE!");
    expect(codeOf(() => shareCheck(0.76, 18.5))).toBe("#VALUE!");
    expect(codeOf(() => shareCheck(0.76, 18, -1))).toBe("#VALUE!");
    expect(codeOf(() => shareCheck(0.76, 0))).toBe("#N/A");
    expect(codeOf(() => shareCheck(null, 18))).toBe("#N/A");
  });
});

describe("ANDEL.FORSKEL.P", () => {
  it("is R's chi-square or Fisher p", () => {
    for (const { successes1, n1, successes2, n2, p } of shareOracle.difference) {
      const both = successes1 + successes2;
      const same = both === 0 || both === n1 + n2;
      expectClose(shareDifference(successes1, n1, successes2, n2), same ? 1 : p);
    }
  });

  it("finds the difference between 70 and 53 per cent significant, as published", () => {
    // På rette vej i job: 134 with and 88 without company placement.
    expect(shareDifference(94, 134, 47, 88)).toBeLessThan(0.05);
  });

  it("gives #VALUE! for counts that cannot be, #N/A for an empty group", () => {
    expect(codeOf(() => shareDifference(5, 4, 1, 4))).toBe("#VALUE!");
    expect(codeOf(() => shareDifference(1, 4, "x", 4))).toBe("#VALUE!");
    expect(codeOf(() => shareDifference(0, 0, 1, 4))).toBe("#N/A");
    expect(codeOf(() => shareDifference(0, 4, 1, null))).toBe("#N/A");
  });
});
