import { ranking, type RankJson } from "../../../src/analyses/ranking/ranking";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";
import { made, madeOpenly, planOf, readSample, shownRows, told } from "../evaluated";

const json = (...words: Parameters<typeof madeOpenly>) =>
  madeOpenly(...words).json() as Record<string, RankJson[]>;

/** So many persons of a unit with one answer each, so that every person counts once. */
const persons = (unit: string, positive: number, all: number) =>
  Array.from({ length: all }, (_, i) => [unit, i < positive ? 5 : 1]);
const survey = (...units: [unit: string, positive: number, all: number][]) =>
  readSheets({
    "Måling 1": [["Enhed", "A: 1"], ...units.flatMap((unit) => persons(...unit))],
  });

describe("the sample survey", () => {
  const sample = readSample();

  test("has the units of Figur 1 in the order of their published shares, with their grades", () => {
    FIGUR_1_ELEMENTS.forEach((element, e) => {
      const published = FIGUR_1.map(([, row]) => row[e][0]).sort((a, b) => b - a);
      const found = json(ranking, sample)[element];
      expect(found.map(({ share }) => Math.round((share ?? 0) * 100))).toEqual(published);
      expect(found.map(({ grade }) => grade)).toEqual(
        published.map((percent) => (percent >= 80 ? "high" : percent >= 70 ? "middle" : "low")),
      );
    });
  });

  test("has a shrunken share between the unit's and the total's, and places that hold its own", () => {
    for (const units of Object.values(json(ranking, sample))) {
      units.forEach(({ rankLow, rankHigh }, i) => {
        expect(rankLow).toBeLessThanOrEqual(i + 1);
        expect(rankHigh).toBeGreaterThanOrEqual(i + 1);
      });
    }
    const rows = shownRows(planOf(made(ranking, sample, { element: FIGUR_1_ELEMENTS[0] })));
    const vejen = rows.find(([unit]) => unit === "Vejen") ?? [];
    expect(vejen[1]).toBe("88 %");
    // Samlet is 69 %.
    expect(Number(vejen[5].replace(" %", ""))).toBeGreaterThan(69);
    expect(Number(vejen[5].replace(" %", ""))).toBeLessThan(88);
  });

  test("calls no unit highest whose place is not its own", () => {
    expect(told(made(ranking, sample))[0]).toBe(
      "I Inddragende samtaleteknikker er Vejen (88 pct.), Brøndby (87 pct.) og Kerteminde (80 pct.) blandt de højeste.",
    );
    planOf(made(ranking, sample), "en");
  });
});

test("its sentences point at the shares, places and grades that they speak of", () => {
  const evaluated = made(ranking, readSample());
  const { cells } = planOf(evaluated);
  const [top, places, grades] = evaluated.sentences("da").map(({ refs }) => refs[0]);
  expect(cells[top.row][0]).toEqual({ kind: "text", text: "Vejen" });
  expect(cells[places.row][places.column]).toMatchObject({ text: "1–17" });
  expect(cells[grades.row][grades.column]).toMatchObject({
    text: "Høj, kan være Middel eller Lav",
  });
});

describe("units counted by hand", () => {
  test("one that is surely above all others is highest, and alone has the first place", () => {
    const reading = survey(["Vejen", 58, 60], ["Assens", 30, 60], ["Ishøj", 29, 60]);
    expect(told(madeOpenly(ranking, reading))).toEqual([
      "I A ligger Vejen højest (97 pct.).",
      "Af tre enheder kan tre skelnes sikkert fra mindst én anden.",
      "Implementeringsgraden er sikker for tre af tre enheder.",
    ]);
    expect(json(ranking, reading).A).toMatchObject([
      { unit: "Vejen", rankLow: 1, rankHigh: 1, grade: "high", gradeCertain: true },
      { unit: "Assens", rankLow: 2, rankHigh: 3, grade: "low", gradeCertain: true },
      { unit: "Ishøj", rankLow: 2, rankHigh: 3, grade: "low", gradeCertain: true },
    ]);
  });

  test("as in Delanalyse 3, Figur 3–5, whoever ties with the third is named, too", () => {
    const reading = survey(
      ["A", 83, 100],
      ["B", 82, 100],
      ["C", 82, 100],
      ["D", 82, 100],
      ["E", 81, 100],
    );
    expect(told(madeOpenly(ranking, reading))[0]).toBe(
      "I A er A (83 pct.), B (82 pct.), C (82 pct.) og D (82 pct.) blandt de højeste.",
    );
  });

  test("a few persons' grade is told with what it may be", () => {
    const rows = shownRows(
      planOf(madeOpenly(ranking, survey(["Vejen", 9, 12], ["Assens", 60, 60]))),
    );
    expect(rows.find(([unit]) => unit === "Assens")?.at(-1)).toBe("Sikkert Høj");
    expect(rows.find(([unit]) => unit === "Vejen")?.at(-1)).toMatch(/^Middel, kan være Lav/);
  });

  test("units alike differ by nothing but chance: every place, and the total as smoothed share", () => {
    const reading = survey(["Vejen", 15, 20], ["Assens", 14, 20], ["Ishøj", 13, 20]);
    for (const unit of json(ranking, reading).A) {
      expect(unit).toMatchObject({ rankLow: 1, rankHigh: 3, gradeCertain: false });
      expect(unit.shrunken).toBeCloseTo(42 / 60, 12);
    }
    expect(shownRows(planOf(madeOpenly(ranking, reading)))[0]).toEqual([
      "A: ingen af tre enheder kan skelnes sikkert fra mindst én anden",
    ]);
  });

  test("a unit without a figure stands last and is named", () => {
    const reading = readSheets({
      "Måling 1": [
        ["Enhed", "A: 1"],
        ["Vejen", 5],
        ["Assens", "Ved ikke"],
      ],
    });
    expect(json(ranking, reading).A[1]).toMatchObject({ unit: "Assens", share: null, grade: null });
    expect(told(madeOpenly(ranking, reading))).toEqual(["I A har kun Vejen et tal."]);
    expect(shownRows(planOf(madeOpenly(ranking, reading))).flat()).toContain(
      "A: uden tal er Assens.",
    );
  });
});
