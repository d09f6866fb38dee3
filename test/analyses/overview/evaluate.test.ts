import { evaluateOverview, type Overview } from "../../../src/analyses/overview/evaluate";
import { shownChange, shownShare } from "../../../src/report/shown-number";
import { INSURED, JOB_READY } from "../../../src/workbench/sample/draft-response";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import {
  FIGUR_1,
  FIGUR_1_ELEMENTS,
  FIGUR_1_RESPONSES,
  FIGUR_1_TOTAL,
  FIGUR_4,
} from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";

const sample = readSheets(
  Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows])),
);

/** A change in percentage points with its sign. */
function signed(points: number): string {
  return points > 0 ? `+${points}` : String(points);
}

describe("the sample survey", () => {
  const overview = evaluateOverview(sample);

  test("has the core elements and response counts of Figur 1", () => {
    expect(overview.elements).toEqual(FIGUR_1_ELEMENTS);
    expect(overview.first?.responses).toBe(FIGUR_1_RESPONSES.first);
    expect(overview.latest.responses).toBe(FIGUR_1_RESPONSES.latest);
    expect(sample.rounds.map((round) => round.responses)).toEqual([200, 213, 211, 207, 204, 196]);
    expect(overview.units).toHaveLength(18);
  });

  test.each(FIGUR_1)("%s has the published results and changes", (name, published) => {
    const unit = overview.units.find((candidate) => candidate.unit === name);
    expect(unit?.elements.map((e) => [shownShare(e.share), shownChange(e.change)])).toEqual(
      published.map(([result, change]) => [`${result} %`, signed(change)]),
    );
  });

  test("has the published row Samlet by pooling all answers", () => {
    expect(overview.total.pooled.map((e) => [shownShare(e.share), shownChange(e.change)])).toEqual(
      FIGUR_1_TOTAL.map(([result, change]) => [`${result} %`, signed(change)]),
    );
  });

  test("the mean of units is another rule: Arbejdsmarkedsviden then rises by 16 points, not 14", () => {
    // The mean of the units' published changes is 15.7.
    const published = FIGUR_1.map(([, row]) => row[1][1]);
    const mean = published.reduce((a, b) => a + b, 0) / published.length;
    expect(overview.total.mean[1].change).toBeCloseTo(mean / 100, 2);
    expect(shownChange(overview.total.mean[1].change)).toBe("+16");
  });

  test.each([JOB_READY, INSURED])("staff with only %s give Figur 4", (group) => {
    const groups = new Set([sample.tally.groups.find(group)]);
    const { total } = evaluateOverview(sample, {}, { groups, leastPersons: 1 });
    expect(total.pooled.map((e) => shownShare(e.share))).toEqual(
      FIGUR_4[group].map((percent) => `${percent} %`),
    );
  });

  test("any two rounds can be compared", () => {
    const [first, second] = sample.rounds;
    const back = evaluateOverview(sample, { first: second, latest: first });
    const forth = evaluateOverview(sample, { first, latest: second });
    expect(back.total.pooled[0].change).toBeCloseTo(-(forth.total.pooled[0].change ?? NaN), 12);
  });
});

const HEADER = ["Enhed", "A: 1", "A: 2", "B: 3"];

function unitOf(overview: Overview, name: string) {
  const unit = overview.units.find((candidate) => candidate.unit === name);
  if (unit === undefined) throw new Error(`${name} is missing`);
  return unit.elements;
}

describe("with hand-counted answers", () => {
  const sheets = {
    "Måling 1": [
      HEADER,
      ["Vejen", "I høj grad", "Slet ikke", "Ved ikke"],
      ["Vejen", "I nogen grad", "I mindre grad", ""],
      ["Assens", "Slet ikke", "", ""],
    ],
    "Måling 2": [
      HEADER,
      ["Vejen", "I høj grad", "I meget høj grad", "Ved ikke"],
      ["Aabenraa", "I høj grad", "", "I høj grad"],
    ],
  };
  const reading = readSheets(sheets);
  const overview = evaluateOverview(reading);

  test("a share is positive through valid answers, and a change is a difference of shares", () => {
    expect(unitOf(overview, "Vejen")[0]).toMatchObject({
      share: 1,
      positive: 2,
      valid: 2,
      responses: 1,
      change: 0.75,
      start: { share: 0.25, positive: 1, valid: 4, responses: 2 },
    });
  });

  test("without valid answers there is no share and no change", () => {
    expect(unitOf(overview, "Vejen")[1]).toMatchObject({ share: null, valid: 0, change: null });
  });

  test("units of both rounds are there, in Danish order, and what a unit lacks is named", () => {
    expect(overview.units.map(({ unit }) => unit)).toEqual(["Assens", "Vejen", "Aabenraa"]);
    expect(unitOf(overview, "Assens")[0]).toMatchObject({
      share: null,
      responses: 0,
      change: null,
      start: { share: 0, responses: 1 },
    });
    const missing = overview.findings.filter(({ code }) => code === "unit-missing");
    expect(missing.map(({ values }) => values)).toEqual([
      { unit: "Assens", round: "Måling 2" },
      { unit: "Aabenraa", round: "Måling 1" },
    ]);
  });

  test("the mean counts only units with both values, pooling counts every answer", () => {
    expect(overview.total.mean[0]).toMatchObject({ share: 1, change: 0.75 });
    expect(overview.total.pooled[0]).toMatchObject({
      share: 1,
      valid: 3,
      responses: 2,
      start: { share: 0.2, valid: 5, responses: 3 },
    });
  });

  test("an element without items in a round, and units with few responses, are told", () => {
    const codes = overview.findings.map(({ code }) => code);
    expect(codes).toContain("element-missing");
    expect(codes).toContain("few-responses");
    const enough = evaluateOverview(reading, {}, { leastResponses: 1, leastPersons: 1 });
    expect(enough.findings.map(({ code }) => code)).not.toContain("few-responses");
  });

  test("with one round there is no change and no start", () => {
    const [round] = reading.rounds;
    const single = evaluateOverview(reading, { first: null, latest: round });
    expect(single.first).toBeNull();
    expect(unitOf(single, "Vejen")[0]).toMatchObject({ share: 0.25, change: null, start: null });
    expect(single.total.mean[0]).toMatchObject({ share: 0.125, change: null });
    expect(evaluateOverview(reading, { first: round, latest: round }).first).toBeNull();
  });

  test("other grades can count as positive", () => {
    const strict = evaluateOverview(readSheets(sheets, { positive: [5] }));
    expect(unitOf(strict, "Vejen")[0].share).toBe(0.5);
  });
});

test("units stand in the order and spelling of the unit list, others after it", () => {
  const reading = readSheets({
    Enheder: [["Enhed"], ["Vejen"], ["KBH. AMC"], ["Assens"]],
    "Måling 1": [HEADER, ...["Assens", "Odense", "Kbh. AMC", "Vejen"].map((u) => [u, 5, 5, 5])],
  });
  const overview = evaluateOverview(reading);
  expect(overview.units.map(({ unit }) => unit)).toEqual(["Vejen", "KBH. AMC", "Assens", "Odense"]);
  expect(overview.findings[0]).toMatchObject({
    code: "unit-not-listed",
    values: { unit: "Odense" },
  });
});
