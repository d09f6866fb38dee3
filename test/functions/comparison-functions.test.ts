import { evaluateRanking } from "../../src/analyses/ranking/evaluate";
import { DEFAULT_THRESHOLDS } from "../../src/evaluation/grade";
import {
  adjustedP,
  centresDifference,
  centresP,
  rankInterval,
} from "../../src/functions/comparison-functions";
import { shareDifference } from "../../src/functions/share-functions";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { readSheets } from "../read-sheets";
import { expectClose } from "../stats/close-to";
import { comparisonOracle, rankingOracle, uncertaintyOracle } from "../stats/oracle";
import { codeOf, column, problemOf } from "./problem";

const EXACT = 1e-12;
const error = { error: "#DIV/0!" };

describe("P.JUSTER", () => {
  it("is R's p.adjust, by Holm where the method is left out", () => {
    for (const { p, holm, bh } of uncertaintyOracle.adjust) {
      const close = (rows: unknown[][], expected: number[]) => {
        expect(rows).toHaveLength(expected.length);
        expected.forEach((value, i) => expectClose(Number(rows[i][0]), value, EXACT));
      };
      close(adjustedP(column(p)), holm);
      close(adjustedP(column(p), " Holm "), holm);
      close(adjustedP(column(p), [["BH"]]), bh);
    }
  });

  it("keeps the shape, and blank cells blank and uncounted", () => {
    expect(
      adjustedP(
        [
          [0.01, null, 0.04],
          ["", 0.03, " "],
        ],
        "holm",
      ),
    ).toEqual([
      [0.03, "", 0.06],
      ["", 0.06, ""],
    ]);
    expect(adjustedP([[0.01, 0.04]])).toEqual([[0.02, 0.04]]);
  });

  it("names the cell that holds no p, and gives an error cell's own error", () => {
    expect(
      problemOf(() =>
        adjustedP([
          [0.01, 0.2],
          [0.3, 5],
        ]),
      ),
    ).toEqual({
      code: "#VALUE!",
      message:
        "»p« har 5 i række 2, kolonne 2, hvor der skal stå et tal fra 0 til 1. Ret cellen, eller lad den stå tom.",
    });
    expect(codeOf(() => adjustedP([[-0.01]]))).toBe("#VALUE!");
    expect(problemOf(() => adjustedP([[0.01], ["Ved ikke"]])).message).toContain(
      "»Ved ikke« i række 2, kolonne 1",
    );
    expect(codeOf(() => adjustedP([[0.01, error]]))).toBe("#DIV/0!");
  });

  it("gives #VALUE! for another method, #N/A without any p", () => {
    expect(problemOf(() => adjustedP([[0.01]], "bonferroni")).message).toBe(
      '»metode« kan være "holm" eller "bh", men er »bonferroni«. Skriv en af de to.',
    );
    expect(codeOf(() => adjustedP([["", null]]))).toBe("#N/A");
  });
});

describe("RANG.INTERVAL", () => {
  it("is R's, two columns beside a column and two rows below a row", () => {
    for (const { share, n, low, high } of rankingOracle.rankings) {
      expect(rankInterval(column(share), column(n))).toEqual(
        share.map((_, i) => [low[i], high[i]]),
      );
      if (share.length > 1) expect(rankInterval([share], [n])).toEqual([low, high]);
    }
  });

  it("gives the places of the analysis Rangordning", () => {
    const reading = readSheets(
      Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows])),
    );
    const latest = reading.rounds[reading.rounds.length - 1];
    for (const { units } of evaluateRanking(reading, latest, DEFAULT_THRESHOLDS, {
      leastResponses: 5,
      leastPersons: 1,
    }).elements) {
      expect(
        rankInterval(
          column(units.map(({ share }) => share)),
          column(units.map(({ figure }) => figure.effectiveN)),
        ),
      ).toEqual(units.map(({ rankLow, rankHigh }) => [rankLow, rankHigh]));
    }
  });

  it("leaves a place without share or effective n empty, and counts it nowhere", () => {
    expect(rankInterval(column([0.9, "", 0.1, 0.5]), column([90, 20, 90, null]))).toEqual([
      [1, 1],
      ["", ""],
      [2, 2],
      ["", ""],
    ]);
  });

  it("gives #VALUE! for other shapes and figures, #N/A for nothing", () => {
    expect(codeOf(() => rankInterval([[0.5, 0.6]], column([10, 20])))).toBe("#VALUE!");
    expect(codeOf(() => rankInterval(column([0.5, 0.6]), column([10])))).toBe("#VALUE!");
    expect(
      codeOf(() =>
        rankInterval(
          [
            [0.5, 0.6],
            [0.7, 0.8],
          ],
          [
            [1, 2],
            [3, 4],
          ],
        ),
      ),
    ).toBe("#VALUE!");
    expect(problemOf(() => rankInterval(column([0.5, 69]), column([10, 20]))).message).toContain(
      "»andele« har 69 i række 2, kolonne 1, hvor der skal stå et tal fra 0 til 1",
    );
    expect(problemOf(() => rankInterval(column([0.5, 0.6]), column([10, 0]))).message).toContain(
      "»effektive« har 0 i række 2, kolonne 1, hvor der skal stå et tal over 0",
    );
    expect(codeOf(() => rankInterval([[error]], [[10]]))).toBe("#DIV/0!");
    expect(codeOf(() => rankInterval([[""]], [[10]]))).toBe("#N/A");
  });
});

const centres = [
  [12, 30, 8, 28],
  [25, 41, 15, 39],
  [9, 17, 10, 21],
];

describe("MH.P and MH.FORSKEL", () => {
  it("are R's mantelhaen.test and metafor's difference with Sato's limits", () => {
    for (const { table, p, difference, low, high } of comparisonOracle.arms) {
      expectClose(centresP(table), p, EXACT);
      const [row, ...rest] = centresDifference(table);
      expect(rest).toEqual([]);
      expectClose(1 + Number(row[0]), 1 + difference, EXACT);
      if (low === null || high === null) expect(row.slice(1)).toEqual(["", ""]);
      else {
        expectClose(1 + Number(row[1]), 1 + low, EXACT);
        expectClose(1 + Number(row[2]), 1 + high, EXACT);
      }
    }
  });

  it("agree with ANDEL.FORSKEL.P where there is one centre", () => {
    expectClose(centresP([[94, 134, 47, 88]]), shareDifference(94, 134, 47, 88), EXACT);
  });

  it("pass over empty rows and centres with one group alone", () => {
    const more = [[null, "", null, null], ...centres, [3, 9, 0, 0], [0, 0, 0, 0]];
    expect(centresP(more)).toBe(centresP(centres));
    expect(centresDifference(more)).toEqual(centresDifference(centres));
  });

  it("ask for four columns of counts, and say where one is missing or cannot be", () => {
    expect(problemOf(() => centresP([["Vejen", 12, 30, 8, 28]])).message).toBe(
      "»tabel« (1 × 5 celler) skal have fire kolonner: positive og antal i den første gruppe, positive og antal i den anden. Vælg en række pr. center uden navn og overskrift.",
    );
    expect(
      codeOf(() =>
        centresP([
          [12, 30, 8, 28],
          [1, 2, 3],
        ]),
      ),
    ).toBe("#VALUE!");
    expect(codeOf(() => centresP(column([12, 30, 8, 28])))).toBe("#VALUE!");
    expect(
      problemOf(() =>
        centresP([
          [12, 30, 8, 28],
          [1, "", 1, 2],
        ]),
      ).message,
    ).toBe("»tabel« mangler et tal i række 2. Skriv alle fire, eller lad hele rækken stå tom.");
    expect(problemOf(() => centresDifference([[12, "Ved ikke", 8, 28]])).message).toContain(
      "»Ved ikke« i række 1, kolonne 2, hvor der skal stå et tal",
    );
    expect(problemOf(() => centresP([[0.4, 30, 8, 28]])).message).toContain(
      "»tabel« har 0,4 i række 1, kolonne 1, hvor der skal stå et antal",
    );
    expect(codeOf(() => centresP([[-1, 30, 8, 28]]))).toBe("#VALUE!");
    expect(problemOf(() => centresP([[12, 30, 28, 8]])).message).toContain(
      "»tabel« har 28 positive ud af 8 i række 1",
    );
    expect(codeOf(() => centresP([[12, 30, 8, error]]))).toBe("#DIV/0!");
  });

  it("give #N/A where no centre has both groups", () => {
    expect(
      codeOf(() =>
        centresP([
          [3, 9, 0, 0],
          ["", "", "", ""],
        ]),
      ),
    ).toBe("#N/A");
    expect(codeOf(() => centresDifference([[0, 0, 2, 4]]))).toBe("#N/A");
  });
});
