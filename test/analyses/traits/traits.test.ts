import { traits, type TraitsJson } from "../../../src/analyses/traits/traits";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";
import { made, madeOpenly, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof madeOpenly>) => madeOpenly(...words).json() as TraitsJson;
const HEADER = ["Enhed", "A: 1", "A: 2", "B: 3"];

const reading = readSheets({
  "Måling 1": [
    HEADER,
    ["Vejen", 5, 5, 1],
    ["Assens", 5, 4, 1],
    ["Ishøj", 5, 1, 5],
    ["Odense", 1, 1, 5],
    ["Tårnby", 2, 1, "Ved ikke"],
  ],
});

test("in the sample, the best of a core element are the published three highest", () => {
  const sample = readSample();
  FIGUR_1_ELEMENTS.forEach((element, e) => {
    const third = FIGUR_1.map(([, row]) => row[e][0]).sort((a, b) => b - a)[2];
    const published = FIGUR_1.flatMap(([unit, row]) => (row[e][0] >= third ? [unit] : []));
    expect(json(traits, sample, { element }).best.sort()).toEqual(published.sort());
  });
  planOf(made(traits, sample));
  planOf(made(traits, sample), "en");
});

test("best and all are pooled answers, whoever ties with the third among the best", () => {
  const { best, elements } = json(traits, reading, { element: "A" });
  expect(best).toEqual(["Assens", "Vejen", "Ishøj"]);
  expect(elements.A).toMatchObject({
    best: { positive: 5, valid: 6, persons: 3 },
    all: { positive: 5, valid: 10, persons: 5 },
  });
  expect(elements.B).toMatchObject({
    best: { positive: 1, valid: 3 },
    all: { positive: 2, valid: 4 },
  });
  expect(json(traits, reading, { element: "B" }).best).toEqual([
    "Ishøj",
    "Odense",
    "Assens",
    "Vejen",
  ]);
});

test("by the mean of core elements, a unit without one of them is not judged, and named", () => {
  expect(json(traits, reading).best).toEqual(["Ishøj", "Assens", "Odense", "Vejen"]);
  expect(shownRows(planOf(madeOpenly(traits, reading))).flat()).toContain(
    "Ikke bedømt, fordi der mangler tal: Tårnby.",
  );
});

test("says on which question they are furthest ahead, and where they are not ahead at all", () => {
  expect(told(madeOpenly(traits, reading, { element: "A" }))).toEqual([
    "Assens, Vejen og Ishøj er blandt enhederne med de højeste andele i A.",
    "I A ligger de længst over alle enheder på »1«: 100 pct. mod 60 pct., 40 procentpoint.",
    "I B ligger de ikke over alle enheder på noget spørgsmål.",
  ]);
  const rows = shownRows(planOf(madeOpenly(traits, reading, { element: "A" })));
  expect(rows.slice(3, 8)).toEqual([
    ["A", "83 %", "50 %", "+33", "6"],
    ["1", "100 %", "60 %", "+40", "3"],
    ["2", "67 %", "40 %", "+27", "3"],
    ["B", "33 %", "50 %", "-17", "3"],
    ["3", "33 %", "50 %", "-17", "3"],
  ]);
});

test("its sentences point at the question's difference", () => {
  const evaluated = madeOpenly(traits, reading, { element: "A" });
  const { cells } = planOf(evaluated);
  const [[ahead]] = evaluated
    .sentences("da")
    .slice(1)
    .map(({ refs }) => refs);
  expect(cells[ahead.row][ahead.column]).toMatchObject({ number: 40 });
});

test("with three units it is impossible, and the reason says so", () => {
  const few = readSheets({ "Måling 1": [HEADER, ["A", 5, 5, 5], ["B", 5, 5, 5], ["C", 5, 5, 5]] });
  expect(traits.impossible(few, DEFAULT_PROGRAMME)?.da).toMatch(/flere end tre enheder/);
});
