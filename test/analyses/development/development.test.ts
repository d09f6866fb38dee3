import { development } from "../../../src/analyses/development/development";
import type { DevelopmentJson } from "../../../src/analyses/development/json";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import { FIGUR_1, FIGUR_1_ELEMENTS, FIGUR_1_TOTAL } from "../../figures/figur-1";
import { made, madeOpenly, planOf, readSample, shownRows, told } from "../evaluated";
import { readSheets } from "../../read-sheets";

const HEADER = ["Enhed", "A: 1", "A: 2"];
/** In A, Vejen goes from 1 of 4 over nothing to 4 of 4, Assens from 2 of 2 to 1 of 2. */
const SMALL = {
  "Måling 1": [HEADER, ["Vejen", 5, 1], ["Vejen", 1, 1], ["Assens", 4, 4]],
  "Måling 2": [HEADER, ["Assens", 5, 1]],
  "Måling 3": [
    HEADER,
    ["Vejen", 4, 4],
    ["Vejen", 5, 5],
    ["Assens", 4, 2],
    ["Ishøj", 5, "Ved ikke"],
  ],
};

describe("the sample survey", () => {
  const sample = readSample();

  test("its first and latest rounds show Figur 1: results, and changes in percentage points", () => {
    const rows = shownRows(planOf(made(development, sample)));
    const signed = (points: number) => (points > 0 ? `+${points}` : String(points));
    FIGUR_1_ELEMENTS.forEach((element, e) => {
      const from = rows.findIndex((row) => row.length === 1 && row[0] === element) + 2;
      const shown = rows.slice(from, from + FIGUR_1.length + 1);
      const published = [...FIGUR_1, ["Samlet", FIGUR_1_TOTAL] as const].map(([unit, figures]) =>
        [unit, `${figures[e][0]} %`, signed(figures[e][1])].join(" "),
      );
      expect(shown.map((row) => [row[0], row[6], row[7]].join(" ")).sort()).toEqual(
        published.sort(),
      );
    });
  });

  test("says how the total has moved and for how many units", () => {
    const sentences = told(made(development, sample, { element: "Arbejdsmarkedsviden" }));
    // Delanalyse 1: 14 points up to 65 per cent; Assens 0 and Glostrup below, sixteen up.
    expect(sentences[0]).toBe(
      "I Arbejdsmarkedsviden er andelen af positive svar steget fra 51 pct. i Måling 1 til 65 pct. i Måling 6, 14 procentpoint; ændringen er sikker.",
    );
    expect(sentences[1]).toMatch(
      /^Af 18 enheder med begge målinger er 16 gået frem og én tilbage; /,
    );
    expect(sentences).toHaveLength(2);
  });

  test("one core element has a small line for every unit; all of them together have none", () => {
    const families = (chosen: Record<string, string>) =>
      planOf(made(development, sample, chosen)).charts?.map(({ family }) => family);
    expect(families({})).toEqual(["lines", "points", "points", "points"]);
    expect(families({ element: "Digitale værktøjer" })).toEqual(["lines", "panel", "points"]);
    expect(families({ unit: "Vejen" })).toEqual(["lines"]);
    expect(families({ unit: "total" })).toEqual(["lines"]);
  });

  test("a unit or the total can be shown alone", () => {
    const [title] = shownRows(planOf(made(development, sample, { unit: "Vejen" })));
    expect(title).toEqual([
      "Vejen: fidelitet er højere i Måling 6 end i Måling 1 i alle tre kerneelementer; én ændring er sikker",
    ]);
    const rows = shownRows(planOf(made(development, sample, { unit: "total" })));
    expect(rows[3].slice(-3)).toEqual(["69 %", "+17", "sikker"]);
  });
});

describe("of a survey counted by hand", () => {
  const reading = readSheets(SMALL);
  const evaluated = madeOpenly(development, reading);

  test("the JSON has a figure for each round, and null where a unit has no responses", () => {
    const json = evaluated.json() as DevelopmentJson;
    expect(json.rounds).toEqual(["Måling 1", "Måling 2", "Måling 3"]);
    const { units, total } = json.elements.A;
    expect(units.map(({ unit, figures }) => [unit, figures.map((f) => f?.share ?? null)])).toEqual([
      ["Assens", [1, 0.5, 0.5]],
      ["Ishøj", [null, null, 1]],
      ["Vejen", [0.25, null, 1]],
    ]);
    expect(units[1].figures[1]).toBeNull();
    expect(total.map((f) => [f?.positive, f?.valid, f?.persons, f?.withheld])).toEqual([
      [3, 6, 3, false],
      [1, 2, 1, false],
      [6, 7, 4, false],
    ]);
  });

  test("a change that chance can give is not called certain", () => {
    expect(told(evaluated)[0]).toMatch(
      /^I A er andelen af positive svar 50 pct\. i Måling 1 og 86 pct\. i Måling 3; ændringen på 36 procentpoint er ikke sikker\.$/,
    );
    expect(told(evaluated)[1]).toMatch(/^Af to enheder .* én gået frem og én tilbage/);
  });

  test("without a first round there is no change", () => {
    const alone = madeOpenly(development, reading, { first: "" });
    expect(told(alone)).toEqual(["I A er der ingen udvikling at regne på."]);
    expect(shownRows(planOf(alone))[0]).toEqual(["Fidelitet over målingerne"]);
  });
});

test("where rounds asked different questions, the change is that of the common ones, and it is said", () => {
  const reading = readSheets({
    "Måling 1": [HEADER, ["Vejen", 5, 1], ["Vejen", 4, 1]],
    "Måling 2": [
      ["Enhed", "A: 1", "A: 3"],
      ["Vejen", 5, 1],
      ["Vejen", 1, 1],
    ],
  });
  const [sentence] = told(madeOpenly(development, reading));
  expect(sentence).toContain("100 pct. i Måling 1 og 50 pct. i Måling 2");
  expect(sentence).toContain("på de spørgsmål, som begge målinger stillede");
  const notes = shownRows(planOf(madeOpenly(development, reading))).flat();
  expect(notes.some((note) => note.startsWith("A: Måling 1 stillede andre spørgsmål"))).toBe(true);
});

test("a sentence points at the cell that it speaks of", () => {
  const evaluated = madeOpenly(development, readSheets(SMALL));
  const { cells } = planOf(evaluated);
  const [change] = evaluated.sentences("da")[0].refs;
  // From 3 of 6 to 6 of 7 positive answers.
  expect(cells[change.row][0]).toEqual({ kind: "text", text: "Samlet" });
  expect(cells[change.row][change.column]).toMatchObject({
    number: expect.closeTo((6 / 7 - 1 / 2) * 100, 6) as number,
  });
});

test("one round alone is no development, and the reason says so", () => {
  const reading = readSheets({ "Måling 1": SMALL["Måling 1"] });
  expect(development.impossible(reading, DEFAULT_PROGRAMME)?.da).toMatch(/kun én måling/);
});
