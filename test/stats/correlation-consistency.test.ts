import { correlationConsistency, type ReportedP } from "../../src/stats/correlation-consistency";

const equal = (value: number, decimals: number): ReportedP => ({ value, decimals, relation: "=" });
const r = (value: number) => ({ value, decimals: 2 });

/** Delanalyse 1, Figur 6–10: the published drivers with r and p, judged at 18 units. */
const published: [string, number, number, number, string][] = [
  ["Ledelsesopbakning", 0.59, 0.01, 2, "agree"],
  ["Motivation", 0.47, 0.47, 2, "conclusion-changes"],
  ["Ressourcer og tid", 0.51, 0.03, 2, "agree"],
  ["Kompetencer", 0.76, 0.003, 3, "disagree"],
  ["Klare aftaler om videndeling", 0.52, 0.03, 2, "agree"],
  ["Samarbejde om videndeling", 0.55, 0.02, 2, "agree"],
];

describe("whether a published r, n and p agree", () => {
  it.each(published)("judges the driver %s as known", (_, value, p, decimals, verdict) => {
    expect(correlationConsistency(r(value), 18, equal(p, decimals))).toBe(verdict);
  });

  it("finds no n from 4 to 60 that gives r 0.47 with p 0.47", () => {
    for (let n = 4; n <= 60; n++) {
      expect(correlationConsistency(r(0.47), n, equal(0.47, 2))).not.toBe("agree");
    }
  });

  it("finds that r 0.76 with p 0.003 fits 13 units only", () => {
    const fitting = [];
    for (let n = 4; n <= 60; n++) {
      if (correlationConsistency(r(0.76), n, equal(0.003, 3)) === "agree") fitting.push(n);
    }
    expect(fitting).toEqual([13]);
  });

  it("lets both roundings count at an exact tie: for four pairs p is 1 − r", () => {
    expect(correlationConsistency(r(0.5), 4, equal(0.49, 2))).toBe("agree");
    expect(correlationConsistency(r(0.5), 4, equal(0.51, 2))).toBe("agree");
    expect(correlationConsistency(r(0.5), 4, equal(0.48, 2))).toBe("disagree");
    expect(correlationConsistency(r(0.5), 4, equal(0.52, 2))).toBe("disagree");
  });

  it("takes a falling correlation as it takes a rising one", () => {
    expect(correlationConsistency(r(-0.59), 18, equal(0.01, 2))).toBe("agree");
    expect(correlationConsistency(r(-0.47), 18, equal(0.47, 2))).toBe("conclusion-changes");
  });

  it("lets a correlation that rounds to 0 or to 1 be either side of it", () => {
    expect(correlationConsistency(r(0), 18, equal(1, 2))).toBe("agree");
    expect(correlationConsistency(r(1), 18, equal(0, 3))).toBe("agree");
    expect(correlationConsistency(r(1), 18, equal(0.5, 2))).toBe("conclusion-changes");
  });

  it("reads a bound as a bound", () => {
    const bound = (relation: "<" | ">", value: number): ReportedP => ({
      value,
      decimals: 3,
      relation,
    });
    expect(correlationConsistency(r(0.76), 18, bound("<", 0.001))).toBe("agree");
    expect(correlationConsistency(r(0.59), 18, bound("<", 0.001))).toBe("disagree");
    expect(correlationConsistency(r(0.3), 18, bound("<", 0.05))).toBe("conclusion-changes");
    expect(correlationConsistency(r(0.3), 18, bound(">", 0.05))).toBe("agree");
    expect(correlationConsistency(r(0.76), 18, bound(">", 0.05))).toBe("conclusion-changes");
    expect(correlationConsistency(r(0.1), 18, bound("<", 0.1))).toBe("disagree");
  });

  it("holds that nothing changes where the published p is 0.05 itself", () => {
    expect(correlationConsistency(r(0.9), 18, equal(0.05, 2))).toBe("disagree");
  });
});
