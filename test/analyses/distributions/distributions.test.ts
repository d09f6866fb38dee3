import {
  distributions,
  type DistributionsJson,
} from "../../../src/analyses/distributions/distributions";
import type { BarsChart } from "../../../src/report/chart-plan";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { readSheets } from "../../read-sheets";
import { madeOpenly, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof madeOpenly>) =>
  madeOpenly(...words).json() as DistributionsJson;
const [NEVER, LITTLE, SOME, GREAT, MOST] = [
  "Slet ikke",
  "I mindre grad",
  "I nogen grad",
  "I høj grad",
  "I meget høj grad",
];

const reading = readSheets({
  "Måling 1": [
    ["Enhed", "Målgruppe", "A: Lytter", "A: Spørger", "B: Viser"],
    ["Vejen", "Unge", MOST, NEVER, SOME],
    ["Vejen", "Unge", GREAT, LITTLE, "Ved ikke"],
    ["Vejen", "Ældre", GREAT, "", "Ikke relevant"],
    ["Assens", "Ældre", SOME, GREAT, GREAT],
    ["Assens", "Ældre", "Ved ikke", "Ved ikke", "måske"],
  ],
});

describe("answers counted by hand", () => {
  test("every kind stands by itself, grades the lowest first, questions as they were asked", () => {
    expect(json(distributions, reading)).toEqual({
      round: "Måling 1",
      elements: {
        A: {
          grades: [NEVER, LITTLE, SOME, GREAT, MOST],
          items: [
            { item: "Lytter", counts: [0, 0, 1, 2, 1], dontKnow: 1, notApplicable: 0, blank: 0 },
            { item: "Spørger", counts: [1, 1, 0, 1, 0], dontKnow: 1, notApplicable: 0, blank: 1 },
          ],
          counts: [1, 1, 1, 3, 1],
          dontKnow: 2,
          notApplicable: 0,
          blank: 1,
        },
        B: {
          grades: [NEVER, LITTLE, SOME, GREAT, MOST],
          items: [
            { item: "Viser", counts: [0, 0, 1, 1, 0], dontKnow: 1, notApplicable: 1, blank: 0 },
          ],
          counts: [0, 0, 1, 1, 0],
          dontKnow: 1,
          notApplicable: 1,
          blank: 0,
        },
      },
    });
  });

  test("a unit, a group, or both can be chosen", () => {
    const lytter = (chosen: Record<string, string>) =>
      json(distributions, reading, chosen).elements.A.items[0].counts;
    expect(lytter({ unit: "Vejen" })).toEqual([0, 0, 0, 2, 1]);
    expect(lytter({ group: "Ældre" })).toEqual([0, 0, 1, 1, 0]);
    expect(lytter({ unit: "Vejen", group: "Ældre" })).toEqual([0, 0, 0, 1, 0]);
  });

  test("questions stand by their share of positive answers, and what could not be read is told", () => {
    const rows = shownRows(planOf(madeOpenly(distributions, reading)));
    expect(rows[0]).toEqual(["Flest positive svar i A (57 pct.), færrest i B (50 pct.)"]);
    expect(rows.slice(2, 7).map(([first, share]) => [first, share])).toEqual([
      ["A", undefined],
      ["Spørgsmål", "Andel positive"],
      ["Lytter", "75 %"],
      ["Spørger", "33 %"],
      ["Alle spørgsmål", "57 %"],
    ]);
    expect(rows.flat()).toContain("B: én celle med fejl eller ukendt svar står ikke i tabellen.");
    expect(told(madeOpenly(distributions, reading))).toEqual([
      "I A er andelen af positive svar højest på »Lytter« (75 pct.) og lavest på »Spørger« (33 pct.).",
      "I B er andelen af positive svar 50 pct. på alle spørgsmål.",
    ]);
  });

  test("the bars are shares of the valid answers, the highest grade first, “Ved ikke” beyond them", () => {
    const [chart] = (planOf(madeOpenly(distributions, reading, { element: "A" })).charts ?? []) as [
      BarsChart,
    ];
    expect(chart.categories.values).toEqual(["Lytter", "Spørger"]);
    expect(chart.series.map(({ name }) => name)).toEqual([
      MOST,
      GREAT,
      SOME,
      LITTLE,
      NEVER,
      null,
      "Ved ikke",
    ]);
    expect(chart.series.map(({ values }) => values.values[0])).toEqual([
      0.25,
      0.5,
      0.25,
      0,
      0,
      expect.closeTo(0.03, 12),
      0.2,
    ]);
    expect(chart.series[3].labels?.exceptions).toEqual({ 0: null });
  });
});

test("its sentences point at the highest and the lowest question", () => {
  const evaluated = madeOpenly(distributions, reading);
  const { cells } = planOf(evaluated);
  const [{ refs }] = evaluated.sentences("da");
  expect(refs.map(({ row }) => cells[row][0])).toMatchObject([
    { text: "Lytter" },
    { text: "Spørger" },
  ]);
});

test("the sample's answers are counted as they stand in its sheet", () => {
  const [header, ...rows] = sampleWorkbook()[5].rows;
  const { elements } = json(distributions, readSample());
  const column = 3;
  const [element, question] = String(header[column]).split(": ");
  const count = (label: string | null) => rows.filter((row) => row[column] === label).length;
  const item = elements[element].items.find((each) => each.item === question);
  expect(item).toMatchObject({
    counts: [NEVER, LITTLE, SOME, GREAT, MOST].map(count),
    dontKnow: count("Ved ikke"),
    blank: count(null),
  });
});

test("a question that only another round asked is not there", () => {
  const two = readSheets({
    "Måling 1": [
      ["Enhed", "A: 1", "A: 2"],
      ["Vejen", 5, 1],
    ],
    "Måling 2": [
      ["Enhed", "A: 1"],
      ["Vejen", 4],
    ],
  });
  expect(json(distributions, two).elements.A.items.map(({ item }) => item)).toEqual(["1"]);
  const first = json(distributions, two, { latest: "Måling 1" });
  expect(first.elements.A.items).toHaveLength(2);
});
