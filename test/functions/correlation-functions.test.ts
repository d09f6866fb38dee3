import {
  correlationCheck,
  correlationInterval,
  correlationP,
  correlationR,
  correlationReport,
} from "../../src/functions/correlation-functions";
import { expectClose } from "../stats/close-to";
import { correlationOracle } from "../stats/oracle";
import { codeOf, column, problemOf } from "./problem";

const X = [0.42, 0.87, 0.73, 0.5, 0.9, 0.61];
const Y = [0.3, 0.6, 0.7, 0.4, 0.8, 0.7];

describe("KORREL.R, KORREL.P and KORREL.KI", () => {
  it("give what R gives, whether the numbers lie as a row or a column", () => {
    for (const { x, y, level, r, p, low, high, rho, rhoP } of correlationOracle.samples) {
      expect(Math.abs(correlationR(column(x), [y]) - r)).toBeLessThan(1e-13);
      expect(Math.abs(correlationR([x], column(y), "Spearman") - rho)).toBeLessThan(1e-13);
      if (Math.abs(r) > 1e-12) expectClose(correlationP(column(x), column(y)), p);
      if (Math.abs(rho) > 1e-12) expectClose(correlationP([x], [y], "spearman"), rhoP);
      if (low === null || high === null || Math.abs(r) < 1e-12) continue;
      const [[lower, upper]] = correlationInterval([x], [y], level);
      expectClose(lower, low);
      expectClose(upper, high);
    }
  });

  it("pass over a pair with a blank or text on either side", () => {
    const r = correlationR([X], [Y]);
    const x = [...X, null, 0.5, "–", 0.1, true, 0.2];
    const y = [...Y, 0.3, "", 0.4, "Ved ikke", 0.2, undefined];
    expect(correlationR(column(x), column(y))).toBe(r);
    expect(correlationP(column(x), [y])).toBe(correlationP([X], [Y]));
  });

  it("are ±1 with p 0 where all points lie on a line", () => {
    const falling = X.map((value) => 3 - 0.7 * value);
    expect(correlationR([X], [falling])).toBe(-1);
    expect(correlationP([X], [falling])).toBe(0);
    expect(correlationInterval([X], [falling])).toEqual([[-1, -1]]);
  });

  it("give #N/A for too few pairs and for numbers that do not vary", () => {
    expect(codeOf(() => correlationR([[1, 2]], [[3, 4]]))).toBe("#N/A");
    expect(codeOf(() => correlationP([[1, 2, null]], [[3, 4, 5]]))).toBe("#N/A");
    expect(codeOf(() => correlationInterval([[1, 2, 3]], [[3, 1, 4]]))).toBe("#N/A");
    expect(problemOf(() => correlationR([X], [X.map(() => 0.1)])).message).toContain("»y«");
    expect(codeOf(() => correlationR([X.map(() => 0.1)], [X], "spearman"))).toBe("#N/A");
  });

  it("give #VALUE! for ranges of different size and an unknown method or level", () => {
    expect(codeOf(() => correlationR([X], [[1, 2, 3]]))).toBe("#VALUE!");
    expect(codeOf(() => correlationR([X], [[...Y.slice(0, 3)], [...Y.slice(3)]]))).toBe("#VALUE!");
    expect(codeOf(() => correlationR([X], [Y], "kendall"))).toBe("#VALUE!");
    expect(codeOf(() => correlationInterval([X], [Y], 95))).toBe("#VALUE!");
  });

  it("give #VALUE! for an error cell, naming its row and column", () => {
    const errors = [
      { type: "Error", basicType: "Error", basicValue: "#DIV/0!" },
      { code: "#DIV/0!", message: undefined },
      { error: "#DIV/0!" },
      "#DIV/0!",
    ];
    for (const error of errors) {
      const y: unknown[] = [...Y];
      y[3] = error;
      expect(problemOf(() => correlationR(column(X), column(y)))).toEqual({
        code: "#VALUE!",
        message:
          "»y« har fejlværdien #DIV/0! i række 4, kolonne 1. Ret formlen i den celle, eller lad cellen stå tom.",
      });
      expect(problemOf(() => correlationP([y], [X])).message).toContain("»x« har");
      expect(problemOf(() => correlationP([y], [X])).message).toContain("række 1, kolonne 4");
    }
  });
});

describe("KORREL.TEST", () => {
  it("lists what R computes, label and value", () => {
    for (const { x, y, level, r, t, p, low, high } of correlationOracle.samples) {
      if (Math.abs(r) < 1e-12) continue;
      const rows = correlationReport([x], [y], undefined, level);
      const value = Object.fromEntries(rows) as Record<string, number>;
      expect(rows.map(([label]) => label)).toEqual([
        "r",
        "n",
        "t",
        "df",
        "p",
        "nedre grænse",
        "øvre grænse",
        "styrke",
        "signifikans",
      ]);
      expect([value.n, value.df]).toEqual([x.length, x.length - 2]);
      expectClose(value.t, t);
      expectClose(value.p, p);
      if (low === null) expect(value["nedre grænse"]).toBe("");
      else expectClose(value["nedre grænse"], low);
      if (high === null) expect(value["øvre grænse"]).toBe("");
      else expectClose(value["øvre grænse"], high);
      expect(value.signifikans).toBe(p < 1 - level ? "signifikant" : "ikke signifikant");
    }
  });

  it("has no interval for Spearman", () => {
    const value = Object.fromEntries(correlationReport([X], [Y], "spearman")) as object;
    expect(value).toMatchObject({ "nedre grænse": "", "øvre grænse": "", styrke: "stærk" });
  });

  it("shows an infinite t as ∞", () => {
    const rows = correlationReport([[1, 2, 3, 4]], [[8, 6, 4, 2]]);
    expect(rows.slice(0, 5)).toEqual([
      ["r", -1],
      ["n", 4],
      ["t", "-∞"],
      ["df", 2],
      ["p", 0],
    ]);
  });
});

describe("KORREL.KONTROL", () => {
  it("finds the two mistakes among the published drivers", () => {
    // Delanalyse 1, Figur 6–10, judged at 18 units.
    expect(correlationCheck(0.59, 18, 0.01)).toBe("Stemmer");
    expect(correlationCheck(0.47, 18, 0.47)).toBe("Stemmer ikke (ændrer konklusionen)");
    expect(correlationCheck(0.51, 18, 0.03)).toBe("Stemmer");
    expect(correlationCheck(0.76, 18, 0.003)).toBe("Stemmer ikke");
    expect(correlationCheck(0.76, 13, 0.003)).toBe("Stemmer");
    expect(correlationCheck(0.52, 18, 0.03)).toBe("Stemmer");
    expect(correlationCheck(0.55, 18, 0.02)).toBe("Stemmer");
  });

  it("reads text as it was printed, with comma or point", () => {
    for (const r of ["0,47", "0.47", " ,47", "r = 0,47", "-0,47", "−0,47"]) {
      expect(correlationCheck(r, 18, "p = 0,05")).toBe("Stemmer");
    }
    expect(correlationCheck("0,76", 18, "<0,001")).toBe("Stemmer");
    expect(correlationCheck("0,59", 18, "p < 0,001")).toBe("Stemmer ikke");
    expect(correlationCheck("0,10", 18, "> 0,05")).toBe("Stemmer");
  });

  it("takes a number to have at least two decimals and text those that it shows", () => {
    // At four pairs p is 1 − r.
    expect(correlationCheck(0.5, 4, 0.53)).toBe("Stemmer ikke");
    expect(correlationCheck("0,5", 4, 0.53)).toBe("Stemmer");
    expect(correlationCheck(0.5, 4, 0.53, 1)).toBe("Stemmer");
    expect(correlationCheck("0,500", 4, "0,504")).toBe("Stemmer ikke");
    expect(correlationCheck(0.5, 4, "0,504", undefined, 3)).toBe("Stemmer");
    expect(correlationCheck(0.1 + 0.2, 4, 0.7)).toBe("Stemmer");
  });

  it("gives #VALUE! for what cannot be a correlation, a p value or a number of pairs", () => {
    expect(codeOf(() => correlationCheck(1.2, 18, 0.05))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck("<0,5", 18, 0.05))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck(0.5, 18, 5))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck(0.5, 18, -0.05))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck(0.5, 17.5, 0.05))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck("stærk", 18, 0.05))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck(0.5, 18, "n.s."))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck(0.477, 18, 0.05, 2))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck(0.47, 18, 0.05, 99))).toBe("#VALUE!");
    expect(codeOf(() => correlationCheck({ error: "#REF!" }, 18, 0.05))).toBe("#REF!");
  });

  it("gives #N/A for blanks and for fewer than three pairs", () => {
    expect(codeOf(() => correlationCheck(null, 18, 0.05))).toBe("#N/A");
    expect(codeOf(() => correlationCheck(0.5, "", 0.05))).toBe("#N/A");
    expect(codeOf(() => correlationCheck(0.5, 18, undefined))).toBe("#N/A");
    expect(codeOf(() => correlationCheck(0.5, 2, 0.05))).toBe("#N/A");
  });
});
