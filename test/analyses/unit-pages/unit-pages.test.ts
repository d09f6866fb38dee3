import { pagesOf } from "../../../src/analyses/pages";
import { unitPages, type UnitPageJson } from "../../../src/analyses/unit-pages/unit-pages";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";
import { made, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof made>) => made(...words).json() as UnitPageJson[];
const HEADER = ["Enhed", "A: Jeg lytter", "A: Jeg spørger"];

/** So many rows of a unit, so many of them positive on each question. */
function rows(unit: string, count: number, positive: readonly [number, number]) {
  return Array.from({ length: count }, (_, i) => [
    unit,
    ...positive.map((most) => (i < most ? "I høj grad" : "Slet ikke")),
  ]);
}

const SHEETS = {
  "Måling 1": [HEADER, ...rows("Vejen", 20, [4, 2]), ...rows("Assens", 20, [10, 10])],
  "Måling 2": [
    HEADER,
    ...rows("Vejen", 20, [20, 18]),
    ...rows("Assens", 20, [6, 2]),
    ...rows("Odense", 20, [10, 10]),
  ],
};
const reading = readSheets(SHEETS);

test("in the sample, each unit’s page holds the published figures beside those of all", () => {
  const pages = json(unitPages, readSample());
  for (const [unit, row] of FIGUR_1.filter(([name]) => name !== "Samlet")) {
    const page = pages.find((each) => each.unit === unit);
    FIGUR_1_ELEMENTS.forEach((element, e) => {
      const own = page?.elements[element];
      expect([unit, Math.round((own?.own?.share ?? -1) * 100)]).toEqual([unit, row[e][0]]);
      expect(Math.abs((own?.change ?? 9) * 100 - row[e][1])).toBeLessThan(1);
    });
    expect(page?.questions).toHaveLength(18);
  }
});

test("a page sets the unit beside all units and its own first round", () => {
  const evaluated = made(unitPages, reading, { unit: "Vejen" });
  const plan = planOf(evaluated);
  planOf(evaluated, "en");
  expect(plan.name).toBe("Vejen");
  const shown = shownRows(plan);
  expect(shown.slice(0, 4)).toEqual([
    ["Vejen ligger over alle enheder i A"],
    ["Andel positive svar i pct., Måling 2, 20 besvarelser herfra, N = 60 i alt."],
    [
      "Kerneelement",
      "Vejen",
      "Interval fra",
      "Interval til",
      "Alle enheder",
      "Forskel til alle (procentpoint)",
      "Sikker?",
      "Mulige pladser",
      "Implementeringsgrad",
      "Egen Måling 1",
      "Udvikling (procentpoint)",
      "Sikker?",
    ],
    [
      "A",
      "95 %",
      expect.stringMatching(/^\d+ %$/),
      expect.stringMatching(/^\d+ %$/),
      "55 %",
      "+40",
      "sikker",
      "1 af 3",
      expect.stringContaining("Høj"),
      "15 %",
      "+80",
      "sikker",
    ],
  ]);
  expect(shown).toContainEqual(["Jeg lytter", "100 %", "60 %", "Jeg spørger", "90 %", "50 %"]);
  expect(plan.charts?.map(({ id }) => id)).toEqual(["trend"]);
});

test("its paragraph says in plain words what the figures bear, and no more", () => {
  expect(told(made(unitPages, reading, { unit: "Vejen" })).join(" ")).toBe(
    "Vejen ligger over alle enheder i A (95 mod 55 pct.). Siden Måling 1 er der sket en sikker udvikling i A (op med 80 procentpoint). Stærkest står »Jeg lytter« (100 pct.), svagest »Jeg spørger« (90 pct.). Med usikkerheden kan pladsen blandt enhederne være nr. 1 af 3 i A.",
  );
  expect(told(made(unitPages, reading, { unit: "Odense" })).join(" ")).toBe(
    "For Odense kan forskellen til alle enheder være tilfældig i A (50 mod 55 pct.). Med usikkerheden kan pladsen blandt enhederne være nr. 2 af 3 i A.",
  );
  expect(told(made(unitPages, reading, { unit: "Assens" }), "en")[0]).toBe(
    "Assens is below all units in A (20 against 55 per cent).",
  );
});

test("the paragraph stands on the page, and its sentences point at the figures", () => {
  const evaluated = made(unitPages, reading, { unit: "Vejen" });
  const plan = planOf(evaluated);
  expect(shownRows(plan).flat()).toContain(told(evaluated).join(" "));
  const [[own], [change]] = evaluated.sentences("da").map(({ refs }) => refs);
  expect(plan.cells[own.row][own.column]).toMatchObject({ number: 0.95 });
  expect(plan.cells[change.row][change.column]).toMatchObject({ number: 80 });
});

test("every unit has a page of its own, evaluated together, with a name and mark of its own", () => {
  const pages = pagesOf(unitPages, reading, DEFAULT_PROGRAMME, {});
  expect(pages.map(({ title }) => title.da)).toEqual(["Assens", "Odense", "Vejen"]);
  expect(new Set(pages.map(({ mark }) => mark)).size).toBe(3);
  for (const page of pages) {
    const evaluated = made(page, reading);
    expect(planOf(evaluated).name).toBe(page.title.da);
    expect(evaluated.analysis.id).toBe(page.id);
  }
});

test("a page of a unit that is no longer read cannot be made of another’s figures", () => {
  const [, odense] = pagesOf(unitPages, reading, DEFAULT_PROGRAMME, {});
  const without = readSheets({ "Måling 1": SHEETS["Måling 1"] });
  expect(odense.impossible(without, DEFAULT_PROGRAMME)?.da).toBe(
    "»Odense« er ikke længere med i det, der er læst.",
  );
});

test("with one unit it is impossible, and the reason says so", () => {
  const one = readSheets({ "Måling 1": [HEADER, ...rows("Vejen", 6, [3, 3])] });
  expect(unitPages.impossible(one, DEFAULT_PROGRAMME)?.da).toMatch(/mindst to enheder/);
});
