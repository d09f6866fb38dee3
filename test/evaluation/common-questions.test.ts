import { evaluateOverview } from "../../src/analyses/overview/evaluate";
import { overview as analysis } from "../../src/analyses/overview/overview";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import { SurveyReader } from "../../src/survey/reading/survey-reader";
import { readSheets } from "../read-sheets";

const YES = "I høj grad";
const NO = "Slet ikke";

/** The latest round dropped "tre", where all had said no, and asks "fire" instead. */
const SHEETS = {
  "Måling 1": [
    ["Enhed", "A: et", "A: to", "A: tre"],
    ["Vejen", YES, NO, NO],
    ["Vejen", YES, YES, NO],
    ["Assens", NO, NO, NO],
  ],
  "Måling 2": [
    ["Enhed", "A: fire", "A: to", "A: et"],
    ["Vejen", YES, NO, YES],
    ["Vejen", YES, YES, YES],
    ["Assens", YES, YES, NO],
  ],
};

/** The same answers in one sheet, where only the answers tell which questions a round asked. */
const TOGETHER = [
  ["Enhed", "Måling", "A: et", "A: to", "A: tre", "A: fire"],
  ...SHEETS["Måling 1"].slice(1).map(([unit, a, b, c]) => [unit, "Måling 1", a, b, c, ""]),
  ...SHEETS["Måling 2"].slice(1).map(([unit, d, b, a]) => [unit, "Måling 2", a, b, "", d]),
];

describe.each([
  ["in sheets of their own", readSheets(SHEETS)],
  ["in one sheet", readSheets({ Ark1: TOGETHER })],
])("rounds with different questions, %s", (_, reading) => {
  const result = evaluateOverview(reading);
  const [total] = result.total.pooled;

  test("keep all of their questions in result and start", () => {
    expect([total.positive, total.valid]).toEqual([7, 9]);
    expect([total.start?.positive, total.start?.valid]).toEqual([3, 9]);
  });

  test("are compared on the common ones, person by person", () => {
    expect(total.commonChange?.items).toEqual(["et", "to"]);
    expect(total.commonChange).toMatchObject({
      exact: true,
      start: { positive: 3, valid: 6, persons: 3, sumOfSquares: 12 },
      latest: { positive: 4, valid: 6, persons: 3, sumOfSquares: 12 },
    });
    expect(total.change).toBeCloseTo(4 / 6 - 3 / 6, 15);
    const vejen = result.units.find(({ unit }) => unit === "Vejen");
    expect(vejen?.elements[0].change).toBe(0);
    expect(result.total.mean[0].change).toBeCloseTo(0.25, 15);
  });

  test("are told of, and can be compared on all questions instead", () => {
    const codes = (findings: readonly { code: string }[]) => findings.map(({ code }) => code);
    expect(codes(result.findings)).toContain("questions-common");
    const keys = analysis.choices(reading, DEFAULT_PROGRAMME, {}).map(({ key }) => key);
    expect(keys).toContain("questions");
    const all = evaluateOverview(reading, {}, { questions: "all", leastPersons: 1 });
    expect(all.total.pooled[0]).toMatchObject({ commonChange: null });
    expect(all.total.pooled[0].change).toBeCloseTo(4 / 9, 15);
    expect(codes(all.findings)).toContain("questions-all");
  });
});

test("rounds with the same questions have no such choice, finding or figures", () => {
  const reading = readSheets({ "Måling 1": SHEETS["Måling 1"], "Måling 2": SHEETS["Måling 1"] });
  const { total, findings } = evaluateOverview(reading);
  expect(total.pooled[0]).toMatchObject({ change: 0, commonChange: null });
  expect(findings.map(({ code }) => code).join()).not.toContain("questions");
  const keys = analysis.choices(reading, DEFAULT_PROGRAMME, {}).map(({ key }) => key);
  expect(keys).not.toContain("questions");
});

test("rounds without any common question have no change, and the user is told why", () => {
  const [, ...rows] = SHEETS["Måling 2"];
  const reading = readSheets({
    "Måling 1": SHEETS["Måling 1"],
    "Måling 2": [["Enhed", "A: x", "A: y", "A: z"], ...rows],
  });
  const { total, findings } = evaluateOverview(reading);
  expect(total.pooled[0]).toMatchObject({ change: null, changeP: null, share: 7 / 9 });
  expect(findings.map(({ code }) => code)).toContain("questions-none");
});

test("read only once, shares on common questions are exact and limits on the careful side", () => {
  const once = new SurveyReader();
  const [sheet] = once.openAll([
    { name: "Ark1", surroundings: { sheet: "Ark1", file: null }, head: TOGETHER },
  ]);
  sheet?.addBlock(TOGETHER);
  const reading = once.finish();
  expect(reading.recount).toEqual([{ element: "A", questions: ["et", "to"] }]);
  const [careful] = evaluateOverview(reading).total.pooled;
  const [exact] = evaluateOverview(readSheets({ Ark1: TOGETHER })).total.pooled;
  expect(careful.commonChange?.exact).toBe(false);
  expect(careful.change).toBe(exact.change);
  expect(careful.commonChange?.latest.persons).toBeLessThanOrEqual(3);
});

test("a reading counted with other positive grades than the programme's is not evaluated", () => {
  const reading = readSheets(SHEETS, { positive: [5] });
  expect(reading.tally.positive).toEqual([5]);
  expect(() => analysis.evaluate(reading, DEFAULT_PROGRAMME, {})).toThrow(RangeError);
});
