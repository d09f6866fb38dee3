import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { personDifference, personInterval } from "../../src/functions/person-functions";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { readSheets } from "../read-sheets";
import { expectClose } from "../stats/close-to";
import { comparisonOracle, uncertaintyOracle, type RoundOracle } from "../stats/oracle";
import { codeOf, column, problemOf } from "./problem";

const EXACT = 1e-12;

const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
const [first, latest] = [sheets["Måling 1"], sheets["Måling 6"]];
const element = (rows: readonly (readonly unknown[])[], from: string) => {
  const columns = rows[0].flatMap((head, i) => (String(head).startsWith(`${from}:`) ? [i] : []));
  return rows.slice(1).map((row) => columns.map((i) => row[i]));
};
const units = (rows: readonly (readonly unknown[])[]) =>
  column(rows.slice(1).map(([unit]) => unit));

/** Persons as rows of cells: so many positive answers, then the negative ones, then none. */
function cellsOf({ n, k }: RoundOracle, questions: number): unknown[][] {
  return n.map((valid, i) =>
    Array.from({ length: questions }, (_, question) => {
      if (question < k[i]) return question % 2 === 0 ? "I høj grad" : 5;
      if (question < valid) return question % 2 === 0 ? "Slet ikke" : "3";
      return ["Ved ikke", null, "", { error: "#N/A" }][question % 4];
    }),
  );
}

describe("FIDELITET.KI.PERSONER", () => {
  it("gives every unit exactly the figures of the pane, in its order", () => {
    const overview = evaluateOverview(readSheets({ Ark: latest }));
    overview.elements.forEach((name, i) => {
      expect(personInterval(element(latest, name), units(latest))).toEqual(
        overview.units.map(({ unit, elements }) => {
          const { share, low, high, persons, valid, effectiveN } = elements[i];
          return [unit, share, low, high, persons, valid, effectiveN];
        }),
      );
    });
  });

  it("is R's effective n and Wilson interval, the correlation pooled over the units", () => {
    for (const survey of uncertaintyOracle.surveys) {
      const cells = cellsOf(survey, Math.max(...survey.n));
      const names = survey.unit.map((unit) => `Enhed ${unit}`);
      const rows = personInterval(cells, column(names)) as number[][];
      expect(rows.map(([name]) => name)).toEqual([...new Set(names)]);
      survey.units.forEach(({ share, effectiveN, low, high }, i) => {
        expectClose(rows[i][1], share, EXACT);
        expectClose(rows[i][6], effectiveN, EXACT);
        expectClose(1 - rows[i][2], 1 - low, EXACT);
        expectClose(rows[i][3], high, EXACT);
      });
    }
  });

  it("gives one row without a name where no units are given", () => {
    const cells = [
      [5, 5, 1],
      [4, "Ved ikke", null],
      [null, "", 0],
      [1, 1, 1],
    ];
    const [row, ...rest] = personInterval(cells);
    expect(rest).toEqual([]);
    expect([row[0], row[3], row[4]]).toEqual([3 / 7, 3, 7]);
    expect(row).toHaveLength(6);
    expect(row).toEqual(personInterval(cells, column(["A", "A", "", "A"]))[0].slice(1));
    expect(personInterval(cells, [[null]])).toEqual([row]);
  });

  it("counts the answers where each person gave one, and the persons where all are alike", () => {
    const one = column([5, 5, 1, 4, 2]);
    expect(personInterval(one)[0].slice(3)).toEqual([5, 5, 5]);
    const alike = [5, 1, 4].map((answer) => [answer, answer, answer]);
    expect(personInterval(alike)[0].slice(3)).toEqual([3, 9, 3]);
  });

  it("is narrower at a lower level", () => {
    const [[, low, high]] = personInterval(
      [
        [5, 1],
        [4, 4],
        [1, 1],
      ],
      undefined,
      0.8,
    ) as number[][];
    const [[, lower, higher]] = personInterval([
      [5, 1],
      [4, 4],
      [1, 1],
    ]) as number[][];
    expect(low).toBeGreaterThan(lower);
    expect(high).toBeLessThan(higher);
    expect(codeOf(() => personInterval([[5]], undefined, 95))).toBe("#VALUE!");
  });

  it("joins spellings that differ by spaces and case, and keeps units without valid answers", () => {
    const rows = personInterval(
      [[5], [4], ["Ved ikke"], [1], [null]],
      column(["Vejen", " vejen", "Assens", "VEJEN", "Odense"]),
    );
    expect(rows.map(([unit, share, , , persons]) => [unit, share, persons])).toEqual([
      ["Assens", "", 0],
      ["Vejen", 2 / 3, 3],
    ]);
    expect(rows[0]).toEqual(["Assens", "", "", "", 0, 0, ""]);
  });

  it("says which row has answers and no unit, a total or an error in its place", () => {
    expect(problemOf(() => personInterval([[5], [4]], column(["A", ""])))).toEqual({
      code: "#VALUE!",
      message:
        "»enheder« er tom i række 2, hvor der er svar. Skriv enheden, eller vælg rækker, hvor den står.",
    });
    expect(problemOf(() => personInterval([[5], [4]], column(["A", "I alt"]))).message).toBe(
      "»enheder« har »I alt« i række 2, og det ligner en sum, ikke en persons svar. Vælg kun rækker med personer.",
    );
    const error = { error: "#REF!" };
    expect(problemOf(() => personInterval([[5], [4]], column(["A", error]))).message).toContain(
      "fejlværdien #REF! i række 2, kolonne 1",
    );
  });

  it("asks for one unit a row, and says how many there are", () => {
    for (const odd of [
      column(["A"]),
      column(["A", "B", "C"]),
      [
        ["A", "B"],
        ["C", "D"],
      ],
    ]) {
      expect(codeOf(() => personInterval([[5], [4]], odd))).toBe("#VALUE!");
    }
    expect(problemOf(() => personInterval([[5], [4]], column(["A"]))).message).toBe(
      "»enheder« (1 × 1 celler) skal have én celle for hver række i »svar« (2 × 1 celler). Vælg kolonnen med enheder i de samme rækker.",
    );
  });

  it("gives #N/A where no answer is valid", () => {
    expect(codeOf(() => personInterval([["Ved ikke", null, "måske"]]))).toBe("#N/A");
    expect(codeOf(() => personInterval([[null]], [["A"]]))).toBe("#N/A");
  });
});

describe("FIDELITET.FORSKEL.P", () => {
  it("is exactly the p of the pane's change in total", () => {
    const { total, elements } = evaluateOverview(
      readSheets({ "Måling 1": first, "Måling 6": latest }),
    );
    elements.forEach((name, i) => {
      const [from, to] = [first, latest].map((rows) => element(rows, name));
      expect(personDifference(from, to, units(first), units(latest))).toBe(total.pooled[i].changeP);
    });
  });

  it("is R's score test on the effective n, with the units and without", () => {
    for (const { questions, first, second, pooled, alone } of comparisonOracle.rounds) {
      const [from, to] = [first, second].map((round) => cellsOf(round, questions));
      expectClose(
        personDifference(from, to, column(first.unit), column(second.unit)),
        pooled,
        EXACT,
      );
      expectClose(personDifference(from, to), alone, EXACT);
    }
  });

  it("is 1 where both rounds are all positive", () => {
    expect(
      personDifference(
        [
          [5, 4],
          [4, 4],
        ],
        [[5, 5]],
      ),
    ).toBe(1);
  });

  it("asks for the units of both rounds or of none", () => {
    expect(problemOf(() => personDifference([[5]], [[4]], [["A"]])).message).toBe(
      "»enheder1« er valgt, men ikke »enheder2«. Vælg enheder for begge målinger eller for ingen af dem.",
    );
    expect(problemOf(() => personDifference([[5]], [[4]], undefined, [["A"]])).message).toContain(
      "»enheder2« er valgt, men ikke »enheder1«",
    );
  });

  it("asks for the same questions in both rounds", () => {
    expect(problemOf(() => personDifference([[5, 4]], [[4]]))).toEqual({
      code: "#VALUE!",
      message: "»svar1« har 2 kolonner og »svar2« 1. Vælg de samme spørgsmål i begge målinger.",
    });
  });

  it("gives #N/A naming the round without valid answers", () => {
    const { code, message } = problemOf(() => personDifference([[5]], [["Ved ikke"]]));
    expect(code).toBe("#N/A");
    expect(message).toContain("»svar2«");
  });
});
