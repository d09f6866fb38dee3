import { judgeNumber, judgeShare, parseTarget } from "../../src/functions/criterion-target";
import {
  correlationInterval,
  correlationP,
  correlationR,
} from "../../src/functions/correlation-functions";
import { implementationGrade, successCriterion } from "../../src/functions/criterion-functions";
import { fidelity, fidelityCount } from "../../src/functions/fidelity-functions";
import { personInterval } from "../../src/functions/person-functions";
import {
  selectionFigures,
  type SelectedAnswers,
  type SelectedPairs,
} from "../../src/functions/selection-figures";
import { selectionFormulas } from "../../src/functions/selection-formulas";
import { writingOf, writtenCall } from "../../src/functions/written-call";
import { sampleWorkbook } from "../../src/workbench/sample/sample-workbook";
import { column } from "./problem";

const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
const answers = sheets["Måling 6"].map((row) => row.slice(3));
const first = (areas: unknown[][][]) => selectionFigures(areas).at(0);

describe("selected answers", () => {
  test("have the very figures that the functions give of the same cells", () => {
    const [all] = selectionFigures([answers]) as SelectedAnswers[];
    const [share, low, high, persons, valid] = personInterval(answers)[0] as number[];
    expect(all.figure).toMatchObject({ share, low, high, persons, valid });
    expect(all.figure.share).toBe(fidelity(answers));
    expect(all.figure.valid).toBe(fidelityCount(answers));
    const word = { Høj: "high", Middel: "middle", Lav: "low" }[
      implementationGrade(all.figure.share)
    ];
    expect(all.grade).toBe(word);
  });

  test("are told with all that is not counted, and with their spread", () => {
    const cells = [
      ["Spørgsmål 1", "Spørgsmål 2"],
      ["I høj grad", " i meget høj grad"],
      ["Ved ikke", "Slet ikke"],
      ["#N/A", ""],
      ["Ikke relevant", "I nogen grad"],
    ];
    expect(first([cells])).toMatchObject({
      kind: "answers",
      figure: { share: 0.5, valid: 4, persons: 3 },
      grades: [1, 0, 1, 1, 1],
      dontKnow: 1,
      notApplicable: 1,
      errors: 1,
      unknown: 2,
      areCodes: false,
    });
  });

  test("of columns that were selected one by one are the persons of their rows", () => {
    const areas = [column(["I høj grad", "Slet ikke"]), column(["I høj grad", "Ved ikke"])];
    expect(first(areas)).toMatchObject({ figure: { persons: 2, valid: 3 } });
    const apart = [column(["I høj grad", "Slet ikke"]), column(["I høj grad"])];
    expect(first(apart)).toMatchObject({ figure: { persons: 3, valid: 3 } });
  });

  test("may be codes, and two columns of codes may be numbers too", () => {
    const [asAnswers, asPairs] = selectionFigures([
      [
        [5, 4],
        [3, 2],
        [1, 2],
      ],
    ]);
    expect(asAnswers).toMatchObject({ kind: "answers", areCodes: true, figure: { valid: 6 } });
    expect(asPairs).toMatchObject({ kind: "pairs", points: expect.anything() });
  });
});

describe("two lines of numbers", () => {
  const x = [0.72, 0.61, 0.9, 0.55, 0.83];
  const y = [0.6, 0.52, 0.75, 0.58, 0.77];

  test("have the functions' r, p, n and interval, with headings as names", () => {
    const cells = [["Motivation", "Fidelitet"], ...x.map((value, i) => [value, y[i]])];
    const [pairs] = selectionFigures([cells]) as SelectedPairs[];
    const [[low, high]] = correlationInterval(column(x), column(y));
    expect(pairs).toMatchObject({
      kind: "pairs",
      names: { x: "Motivation", y: "Fidelitet" },
      result: {
        r: correlationR(column(x), column(y)),
        p: correlationP(column(x), column(y)),
        n: 5,
        interval: { low, high },
      },
    });
  });

  test("may be rows, and may be selected one by one", () => {
    const [one] = selectionFigures([[x, y]]) as SelectedPairs[];
    const [other] = selectionFigures([column(x), column(y)]) as SelectedPairs[];
    expect(one.result).toEqual(other.result);
  });

  test("without variation say what the function says", () => {
    const [pairs] = selectionFigures([
      [
        [1.5, 2.5],
        [1.5, 3.5],
        [1.5, 4.5],
      ],
    ]) as SelectedPairs[];
    expect(pairs.result).toEqual({ problem: expect.stringContaining("x") });
  });
});

describe("a single number", () => {
  test("is a share by its format or where it can be nothing else", () => {
    expect(selectionFigures([[[0.795]]], "0")).toEqual([
      { kind: "number", value: 0.795, share: { value: 0.795, grade: "high" } },
    ]);
    expect(selectionFigures([[[1]]], "0 %")).toMatchObject([{ share: { grade: "high" } }]);
    expect(selectionFigures([[[1]]], "General")).toMatchObject([{ share: null }]);
    expect(selectionFigures([[[56]]], "General")).toMatchObject([{ value: 56, share: null }]);
  });
});

test.each([
  [
    "headings and names",
    [
      ["Enhed", "Måling"],
      ["Vejen", "Måling 1"],
    ],
  ],
  ["one answer", [["I høj grad"]]],
  ["a column of percentages", column([0.7, 0.8, 0.9])],
  ["numbers of which some could be codes", column([5, 12, 3, 40])],
  ["mostly names", column(["Vejen", "Assens", "Odense", "I høj grad", "Slet ikke"])],
])("of %s there is nothing to say", (_, cells) => {
  expect(selectionFigures([cells])).toEqual([]);
});

describe("a criterion", () => {
  test.each([
    ["75", 0.75],
    ["75 %", 0.75],
    ["75,5 pct.", 0.755],
    ["0,75", 0.75],
    ["0.75", 0.75],
    ["1", 1],
    ["1 %", 0.01],
  ])("of a share that is typed as %s is %s", (typed, target) => {
    const read = parseTarget(typed);
    expect(read && judgeShare(0.7551, read)).toMatchObject({ target });
  });

  test.each(["", "halvdelen", "75 kr.", "-3", "=1+1"])("is not read from %j", (typed) => {
    expect(parseTarget(typed)).toBeNull();
  });

  test("is judged as SUCCESKRITERIE judges it", () => {
    for (const share of [0.74, 0.75, 0.7499999999, 0.76]) {
      const judged = judgeShare(share, { value: 75, isPercent: true });
      const word = judged.kind === "judged" && judged.met ? "Indfriet" : "Ikke indfriet";
      expect(word).toBe(successCriterion(share, 0.75));
    }
    expect(judgeNumber(56, { value: 40, isPercent: true })).toEqual({
      kind: "judged",
      met: true,
      target: 40,
    });
    expect(judgeNumber(56, { value: 0.4, isPercent: false })).toEqual({ kind: "different-units" });
    expect(judgeShare(0.56, { value: 140, isPercent: true })).toEqual({ kind: "different-units" });
  });
});

describe("the formulas of a selection", () => {
  const danish = writingOf(",");
  const written = (areas: { row: number; column: number; values: unknown[][] }[], typed = "") => {
    const [figures] = selectionFigures(
      areas.map(({ values }) => values),
      areas.length === 1 && areas[0].values.length === 1 ? "0 %" : null,
    );
    const target = parseTarget(typed);
    const share = figures.kind === "answers" ? figures.figure.share : 0.69;
    return selectionFormulas(figures, areas, target && judgeShare(share, target)).map(
      ({ call }) => [writtenCall(call), writtenCall(call, danish)],
    );
  };

  test("stand in Excel's own form and in the user's", () => {
    const values = [["I høj grad", "Slet ikke"]];
    expect(written([{ row: 1, column: 1, values }], "75,5 %")).toEqual([
      ["=FIDELITET(B2:C2)", "=FIDELITET(B2:C2)"],
      ["=IMPLEMENTERINGSGRAD(FIDELITET(B2:C2))", "=IMPLEMENTERINGSGRAD(FIDELITET(B2:C2))"],
      ["=SUCCESKRITERIE(FIDELITET(B2:C2),0.755)", "=SUCCESKRITERIE(FIDELITET(B2:C2);0,755)"],
      ["=FIDELITET.N(B2:C2)", "=FIDELITET.N(B2:C2)"],
      ["=FIDELITET.KI.PERSONER(B2:C2)", "=FIDELITET.KI.PERSONER(B2:C2)"],
    ]);
    expect(writingOf(".").list).toBe(",");
  });

  test("point at each of two lines", () => {
    const apart = [
      { row: 1, column: 0, values: column([0.1, 0.2, 0.4]) },
      { row: 1, column: 3, values: column([0.3, 0.1, 0.7]) },
    ];
    expect(written(apart)[1][1]).toBe("=KORREL.P(A2:A4;D2:D4)");
    const beside = [
      {
        row: 0,
        column: 26,
        values: [
          [0.1, 0.3],
          [0.2, 0.1],
          [0.4, 0.7],
        ],
      },
    ];
    expect(written(beside)[0][0]).toBe("=KORREL.R(AA1:AA3,AB1:AB3)");
  });

  test("of one share are its grade and its criterion", () => {
    expect(written([{ row: 4, column: 2, values: [[0.69]] }], "75")).toEqual([
      ["=SUCCESKRITERIE(C5,0.75)", "=SUCCESKRITERIE(C5;0,75)"],
      ["=IMPLEMENTERINGSGRAD(C5)", "=IMPLEMENTERINGSGRAD(C5)"],
    ]);
  });

  test("are none for answers in several areas", () => {
    const area = (at: number) => ({
      row: 0,
      column: at,
      values: column(["I høj grad", "Slet ikke"]),
    });
    expect(written([area(0), area(2)])).toEqual([]);
  });
});
