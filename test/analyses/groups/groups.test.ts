import { groups, type GroupsJson } from "../../../src/analyses/groups/groups";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import type { FigureJson } from "../../../src/evaluation/figure-json";
import { BOTH, INSURED, JOB_READY } from "../../../src/workbench/sample/draft-response";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { FIGUR_1_ELEMENTS, FIGUR_4 } from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";
import { made, madeOpenly, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof madeOpenly>): GroupsJson =>
  madeOpenly(...words).json() as GroupsJson;

describe("the sample survey", () => {
  const sample = readSample();
  const latest = sampleWorkbook()[5].rows.slice(1);

  test("shows the published Figur 4, staff with both groups left out and counted", () => {
    const rows = shownRows(planOf(made(groups, sample)));
    const head = rows.find(([first]) => first === "Kerneelement") ?? [];
    FIGUR_1_ELEMENTS.forEach((element, e) => {
      const row = rows.find(([first]) => first === element) ?? [];
      for (const group of [JOB_READY, INSURED]) {
        expect(row[head.indexOf(group)]).toBe(`${FIGUR_4[group][e]} %`);
      }
    });
    expect(json(groups, sample).leftOut).toBe(latest.filter((row) => row[2] === BOTH).length);
    expect(json(groups, sample).groups.sort()).toEqual([INSURED, JOB_READY].sort());
  });

  test("says every core element's difference, its certainty, and whom it leaves out", () => {
    const sentences = told(made(groups, sample));
    expect(sentences).toHaveLength(4);
    expect(sentences[0]).toMatch(
      /^I Inddragende samtaleteknikker er andelen .*70 pct\. for Jobparate/,
    );
    expect(sentences[3]).toMatch(
      /^Holdt ude er \d+ besvarelser med flere målgrupper \(»Begge målgrupper«\)\.$/,
    );
  });

  test("they can be counted, as a group of their own; then there is no one difference", () => {
    const counted = json(groups, sample, { severalGroups: "count" });
    expect(counted.groups).toContain(BOTH);
    expect(counted.leftOut).toBe(0);
    expect(counted.elements[FIGUR_1_ELEMENTS[0]]).toMatchObject({ difference: null, p: null });
    planOf(made(groups, sample, { severalGroups: "count" }), "en");
  });

  test("another round can be chosen", () => {
    expect(json(groups, sample, { latest: "Måling 2" }).round).toBe("Måling 2");
  });
});

const HEADER = ["Enhed", "Målgruppe", "A: 1", "B: 1"];
/** One answer a person, so that every person counts once: 30 of 40 against 10 of 40 in A. */
const people = (group: string, positive: number) =>
  Array.from({ length: 40 }, (_, i) => ["Vejen", group, i < positive ? 5 : 1, i % 2 === 0 ? 5 : 1]);
const TWO = readSheets({
  "Måling 1": [HEADER, ...people("Unge", 30), ...people("Ældre", 10), ["Vejen", "", 5, 5]],
});

describe("two groups counted by hand, one answer a person", () => {
  test("the difference is first minus second, with Newcombe's interval and the pooled score test", () => {
    // R 4.2.2: prop.test(c(30, 10), c(40, 40), correct = FALSE)$p.value; the limits are those of
    // prop.test(30, 40, correct = FALSE) and (10, 40), put together by Newcombe's method 10.
    const { difference, low, high, p, adjustedP, Unge } = json(groups, TWO).elements.A;
    expect(difference).toBe(0.5);
    expect(p).toBeCloseTo(7.744216e-6, 10);
    expect(adjustedP).toBeCloseTo(2 * 7.744216e-6, 10);
    expect([low, high]).toEqual([expect.closeTo(0.2851249, 6), expect.closeTo(0.6529172, 6)]);
    expect(Unge).toMatchObject({ share: 0.75, positive: 30, valid: 40, persons: 40 });
    expect((Unge as FigureJson).effectiveN).toBeCloseTo(40, 9);
  });

  test("what is certain and what is not is told, and who has no group", () => {
    const sentences = told(madeOpenly(groups, TWO));
    expect(sentences[0]).toContain(
      "50 procentpoint højere for Unge; forskellen er sikker (p < 0,001)",
    );
    expect(sentences[1]).toContain("ingen forskel i hele procentpoint");
    expect(sentences[2]).toBe("Holdt ude er én besvarelse uden målgruppe.");
    expect(shownRows(planOf(madeOpenly(groups, TWO)))[0]).toEqual([
      "Sikker forskel mellem målgrupperne i A",
    ]);
  });
});

test("its sentences point at both groups' shares", () => {
  const evaluated = madeOpenly(groups, TWO);
  const { cells } = planOf(evaluated);
  const [{ refs }] = evaluated.sentences("da");
  expect(refs.map(({ row, column }) => cells[row][column])).toMatchObject([
    { number: 0.75 },
    { number: 0.25 },
  ]);
});

test.each([
  [
    readSheets({
      "Måling 1": [
        ["Enhed", "A: 1"],
        ["Vejen", 5],
      ],
    }),
    /siger ikke, hvilken målgruppe/,
  ],
  [readSheets({ "Måling 1": [HEADER, ["Vejen", "Unge", 5, 5]] }), /kun målgruppen Unge/],
])("without two groups it is impossible, and the reason says so", (reading, why) => {
  expect(groups.impossible(reading, DEFAULT_PROGRAMME)?.da).toMatch(why);
});
