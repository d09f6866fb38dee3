import {
  accumulated,
  implementationGrade,
  responseRate,
  successCriterion,
  successCriterionDistance,
  topUnits,
} from "../../src/functions/criterion-functions";
import { codeOf, column, problemOf } from "./problem";

describe("IMPLEMENTERINGSGRAD", () => {
  it("is judged on the whole per cent that is shown", () => {
    expect(
      [0.8, 0.795, 0.7949, 0.7, 0.695, 0.6949, 0, 1].map((s) => implementationGrade(s)),
    ).toEqual(["Høj", "Høj", "Middel", "Middel", "Middel", "Lav", "Lav", "Høj"]);
  });

  it("takes other limits", () => {
    expect(implementationGrade(0.75, 0.75, 0.5)).toBe("Høj");
    expect(implementationGrade(0.75, 0.9)).toBe("Middel");
    expect(implementationGrade(0.3, 0.1 + 0.2, 0.2)).toBe("Høj");
    expect(implementationGrade(0.75, null, undefined)).toBe("Middel");
  });

  it("gives #VALUE! for what is no share, #N/A for a blank", () => {
    for (const odd of [69, -0.1, "69", "høj", true]) {
      expect(codeOf(() => implementationGrade(odd))).toBe("#VALUE!");
    }
    expect(codeOf(() => implementationGrade(0.5, 0.6, 0.7))).toBe("#VALUE!");
    expect(codeOf(() => implementationGrade(0.5, 80))).toBe("#VALUE!");
    expect(codeOf(() => implementationGrade(null))).toBe("#N/A");
  });
});

describe("SUCCESKRITERIE", () => {
  it("is met from the target on, binary rounding forgiven", () => {
    expect(successCriterion(0.56, 0.4)).toBe("Indfriet");
    expect(successCriterion(0.1 + 0.2 - 1e-16, 0.3)).toBe("Indfriet");
    expect(successCriterion(0.3 - 1e-8, 0.3)).toBe("Ikke indfriet");
    expect(successCriterion(39, 40)).toBe("Ikke indfriet");
    expect(successCriterion([[40]], 40)).toBe("Indfriet");
  });

  it("accepts 0 and 1 in both units", () => {
    expect(successCriterion(0, 40)).toBe("Ikke indfriet");
    expect(successCriterion(1, 40)).toBe("Ikke indfriet");
    expect(successCriterion(1, 0.4)).toBe("Indfriet");
    expect(successCriterion(56, 1)).toBe("Indfriet");
    expect(successCriterion(0.5, 0)).toBe("Indfriet");
    expect(successCriterionDistance(1, 0.4)).toBe(0.6);
  });

  it("gives #VALUE! for a value and a target in different units", () => {
    expect(codeOf(() => successCriterion(56, 0.4))).toBe("#VALUE!");
    expect(codeOf(() => successCriterion(0.56, 40))).toBe("#VALUE!");
    expect(codeOf(() => successCriterionDistance(0.56, 40))).toBe("#VALUE!");
  });

  it("gives #N/A for a blank, #VALUE! for text", () => {
    expect(codeOf(() => successCriterion("", 0.4))).toBe("#N/A");
    expect(codeOf(() => successCriterion(0.4, null))).toBe("#N/A");
    expect(codeOf(() => successCriterionDistance(undefined, 0.4))).toBe("#N/A");
    expect(codeOf(() => successCriterion("0,56", 0.4))).toBe("#VALUE!");
  });
});

describe("SUCCESKRITERIE.AFSTAND", () => {
  it("is the value minus the target", () => {
    expect(successCriterionDistance(56, 40)).toBe(16);
    expect(successCriterionDistance(0.25, 0.5)).toBe(-0.25);
  });
});

describe("SVARPROCENT", () => {
  it("is responses out of the invited", () => {
    expect(responseRate(196, 230)).toBe(196 / 230);
    expect(responseRate(0, 5)).toBe(0);
  });

  it("gives #N/A when nobody was invited, #VALUE! for what cannot be", () => {
    expect(codeOf(() => responseRate(0, 0))).toBe("#N/A");
    expect(codeOf(() => responseRate(null, 5))).toBe("#N/A");
    for (const [responses, invited] of [
      [6, 5],
      [-1, 5],
      [2.5, 5],
      ["to", 5],
    ]) {
      expect(codeOf(() => responseRate(responses, invited))).toBe("#VALUE!");
    }
  });
});

describe("TOP.ENHEDER", () => {
  const units = column(["Assens", "Brøndby", "Fredericia", "Haderslev", "Vejen"]);

  it("gives the three highest with their values", () => {
    expect(topUnits(units, column([0.42, 0.87, 0.73, 0.5, 0.9]))).toEqual([
      ["Vejen", 0.9],
      ["Brøndby", 0.87],
      ["Fredericia", 0.73],
    ]);
  });

  it("keeps ties at the last place in the order of the input", () => {
    expect(topUnits(units, column([0.5, 0.9, 0.5, 0.1, 0.5]), 2).map(([unit]) => unit)).toEqual([
      "Brøndby",
      "Assens",
      "Fredericia",
      "Vejen",
    ]);
  });

  it("passes over units without a number and numbers without a unit", () => {
    expect(topUnits([["A", "", "C", "D"]], [[null, 9, "–", 1]])).toEqual([["D", 1]]);
  });

  it("gives #VALUE! for different shapes and odd numbers, #N/A where nothing is left", () => {
    expect(codeOf(() => topUnits(units, column([1, 2])))).toBe("#VALUE!");
    expect(codeOf(() => topUnits(units, units, 0))).toBe("#VALUE!");
    expect(codeOf(() => topUnits(units, units, 1.5))).toBe("#VALUE!");
    expect(codeOf(() => topUnits(units, units))).toBe("#N/A");
    expect(codeOf(() => topUnits([["A"]], [[{ error: "#N/A" }]]))).toBe("#N/A");
  });
});

describe("EFFEKT.AKKUMULERET", () => {
  it("is the running sum of the difference in the shape of its input", () => {
    expect(accumulated(column([3, 5, 2]), column([1, 1, 4]))).toEqual([[2], [6], [4]]);
    expect(accumulated([[3, 5, 2]], [[1, 1, 4]])).toEqual([[2, 6, 4]]);
  });

  it("leaves weeks without both numbers empty", () => {
    expect(accumulated(column([3, null, 5, ""]), column([1, 2, 1, 7]))).toEqual([
      [2],
      [""],
      [6],
      [""],
    ]);
  });

  it("gives #VALUE! for different shapes, areas and text, #N/A for nothing", () => {
    expect(codeOf(() => accumulated([[1, 2]], column([1, 2])))).toBe("#VALUE!");
    expect(
      codeOf(() =>
        accumulated(
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      ),
    ).toBe("#VALUE!");
    expect(codeOf(() => accumulated([[null]], [[1]]))).toBe("#N/A");
    expect(problemOf(() => accumulated(column([1, "to"]), column([1, 2]))).message).toContain(
      "»to« i række 2, kolonne 1",
    );
  });
});
