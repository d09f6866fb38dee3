import { strFromU8, unzipSync } from "fflate";
import { ANALYSES } from "../../../src/analyses/analyses";
import { development } from "../../../src/analyses/development/development";
import { distributions } from "../../../src/analyses/distributions/distributions";
import { drivers } from "../../../src/analyses/drivers/drivers";
import { groups } from "../../../src/analyses/groups/groups";
import { overview } from "../../../src/analyses/overview/overview";
import type { OverviewFigures } from "../../../src/analyses/overview/json";
import { ranking } from "../../../src/analyses/ranking/ranking";
import { DEFAULT_PROGRAMME } from "../../../src/evaluation/programme";
import type { ChartPlan } from "../../../src/report/chart-plan";
import { made, madeOpenly, planOf, shownRows, told } from "../../analyses/evaluated";
import { readSheets } from "../../read-sheets";
import { writtenFile } from "../../xlsx/written";
import { FEW, surveyOf, surveySheet } from "./few-persons";

const reading = surveyOf(...FEW);
const possible = ANALYSES.filter((each) => each.impossible(reading, DEFAULT_PROGRAMME) === null);
const notesOf = (rows: readonly string[][]) =>
  rows.flat().filter((text) => text.startsWith("Diskretion"));

/** A row of the first table that begins with this. */
function rowOf(rows: readonly string[][], name: string): string[] | undefined {
  return rows.find(([first]) => first.startsWith(name));
}

describe("a unit of three persons", () => {
  test("is withheld in the overview with the next smallest, so that the total can stand", () => {
    const rows = shownRows(planOf(made(overview, reading)));
    expect(rowOf(rows, "Assens")).toEqual(["Assens", "20", "75 %", "Middel", "+25"]);
    expect(rowOf(rows, "Ishøj")).toEqual(["Ishøj", "13", "·", "·", "·"]);
    expect(rowOf(rows, "Tårnby")).toEqual(["Tårnby", "3", "·", "·", "·"]);
    // 30 of 53.
    expect(rowOf(rows, "Samlet")?.slice(2, 4)).toEqual(["57 %", "Lav"]);
    expect(rowOf(rows, "Enheder holdt tilbage")).toEqual(["Enheder holdt tilbage", "2"]);
    // Result and change of two units, and the change once more in the table of changes.
    expect(notesOf(rows)).toEqual([
      "Diskretion: seks tal er holdt tilbage og vist som »·«, fordi færre end fem personer har svaret, eller fordi tallene ville røbe et andet, der er holdt tilbage.",
    ]);
  });

  test("tells nothing of how its answers lie, not even by how alike a person's answers are", () => {
    const [yes, no] = ["I høj grad", "Slet ikke"];
    const told = (unit: string, persons: number) =>
      Array.from({ length: persons }, (_, i) => [unit, i % 3 > 0 ? yes : no, i % 3 > 1 ? yes : no]);
    const survey = (...few: string[][]) =>
      readSheets({
        Svar: [
          ["Enhed", "Viden: Jeg kender branchen", "Viden: Jeg kender vejene"],
          ...told("Assens", 12),
          ...told("Brøndby", 9),
          ...few.map((answers, i) => [i < 3 ? "Ishøj" : "Tårnby", ...answers]),
        ],
      });
    const mixed = survey([yes, no], [yes, no], [no, yes], [no, yes], [yes, no], [no, yes]);
    const alike = survey([yes, yes], [yes, yes], [yes, yes], [no, no], [no, no], [no, no]);
    const { total, withinPersons } = made(overview, mixed).json() as OverviewFigures;
    expect(total.pooled.Viden).toMatchObject({ valid: 54, withheld: false });
    expect(Object.values(withinPersons)).toEqual([{ Viden: expect.any(Number) as number }]);
    for (const analysis of [overview, distributions, ranking]) {
      expect(made(analysis, alike).json()).toEqual(made(analysis, mixed).json());
    }
  });

  test("is null in the JSON, and says that it is withheld; what nobody answered is missing", () => {
    const none = surveyOf(...FEW, { unit: "Vejen", round: "Måling 1", persons: 8, positive: 4 });
    const { units, total } = made(overview, none).json() as OverviewFigures;
    const [, , ishøj, tårnby, vejen] = units.map(({ elements }) => elements.Viden);
    const nothing = {
      share: null,
      positive: null,
      valid: null,
      responses: null,
      persons: null,
      effectiveN: null,
      low: null,
      high: null,
      withheld: true,
    };
    expect(tårnby).toMatchObject({ ...nothing, change: null, changeP: null });
    expect(ishøj).toMatchObject(nothing);
    expect(tårnby.start).toMatchObject({ positive: 2, valid: 12, withheld: false });
    expect(vejen).toMatchObject({ share: null, valid: 0, withheld: false });
    expect(total.pooled.Viden).toMatchObject({ positive: 60, valid: 106, withheld: false });
    // With all other units shown, the plain mean would tell what the two have together.
    expect(total.mean.Viden).toMatchObject({ share: null, change: null });
    expect(total.mean.Viden.start?.share).toBeCloseTo((10 / 20 + 6 / 17 + 2 / 13 + 1 / 6) / 4, 12);
  });

  test("has no point in a chart and no figure in a sentence, a text or a file", () => {
    for (const analysis of possible) {
      const evaluated = made(analysis, reading);
      const plan = planOf(evaluated);
      const sentences = [...told(evaluated, "da"), ...told(evaluated, "en")];
      const charts = JSON.stringify(plan.charts ?? []);
      const json = JSON.stringify(evaluated.json());
      const file = Object.values(unzipSync(writtenFile(plan)));
      const everything = [charts, json, ...file.map((part) => strFromU8(part))].join("\n");
      // The shares and counts of Tårnby and Ishøj: 2/3 and 4/13.
      const leak =
        /(?<!\d)0\.6666666|(?<!\d)0\.3076923|"positive":4,"valid":6\b|"positive":8,"valid":26/;
      expect(leak.exec(everything)?.[0]).toBeUndefined();
      for (const text of sentences) expect(text).not.toMatch(/(?:Tårnby|Ishøj)[^,.]*\d/);
      expect(charts).not.toMatch(/(?:Tårnby|Ishøj) (?:67|31)/);
    }
  });

  test("gives its chart cells of their own, since a chart would draw the mark as 0", () => {
    const plan = planOf(made(development, reading, { element: "Viden" }));
    const panel = plan.charts?.find((chart) => chart.family === "panel") as Extract<
      ChartPlan,
      { family: "panel" }
    >;
    const own = panel.charts.map((chart) =>
      chart.family === "lines" ? chart.series.filter(({ kind }) => kind === "line").at(-1) : null,
    );
    const last = own.map((series) => (series?.kind === "line" ? series.y : null));
    expect(last.map((column) => column?.values)).toEqual([
      [10 / 20, 15 / 20],
      [6 / 17, 9 / 17],
      [2 / 13, null],
      [1 / 6, null],
    ]);
    for (const column of last) {
      if (column === null) continue;
      const { row, column: first, columns } = column.at;
      const cells = Array.from({ length: columns }, (_, i) => plan.cells[row][first + i]);
      expect(cells).not.toContainEqual({ kind: "text", text: "·" });
    }
  });

  test("stands last in the ranking, without a place", () => {
    const rows = shownRows(planOf(made(ranking, reading)));
    const names = rows.slice(rows.findIndex(([name]) => name === "Enhed") + 1).slice(0, 4);
    expect(names.map((row) => row.slice(0, 2))).toEqual([
      ["Assens", "75 %"],
      ["Brøndby", "53 %"],
      ["Ishøj", "·"],
      ["Tårnby", "·"],
    ]);
    expect(told(made(ranking, reading))[0]).toMatch(/Assens .* Brøndby/);
  });

  test("is not told when the answers of it alone are asked for, question by question", () => {
    for (const unit of ["Tårnby", "Ishøj"]) {
      const evaluated = made(distributions, reading, { unit });
      expect(evaluated.json()).toMatchObject({
        elements: {
          Viden: { counts: null, dontKnow: null, items: [{ counts: null }, { counts: null }] },
        },
      });
      expect(planOf(evaluated).charts ?? []).toEqual([]);
      expect(told(evaluated)).toEqual([
        "I Viden er tallene holdt tilbage af hensyn til diskretion.",
      ]);
    }
    expect(made(distributions, reading, { unit: "Assens" }).json()).toMatchObject({
      elements: { Viden: { items: [{ counts: [5, 0, 0, 15, 0] }, {}] } },
    });
  });

  test("is shown where the user switches confidentiality off, and every sheet says so", () => {
    for (const analysis of possible) {
      const rows = shownRows(planOf(madeOpenly(analysis, reading)));
      expect(rows.flat()).not.toContain("·");
      expect(notesOf(rows)).toEqual([
        "Diskretion er slået fra: tal vises, hvor få personer der end har svaret. Vær varsom med at dele dem.",
      ]);
    }
    expect(rowOf(shownRows(planOf(madeOpenly(overview, reading))), "Tårnby")?.[2]).toBe("67 %");
  });
});

test.each(possible)("$id tells what it withholds in one note at most", (analysis) => {
  const rows = shownRows(planOf(made(analysis, reading)));
  expect(notesOf(rows)).toHaveLength(rows.flat().includes("·") ? 1 : notesOf(rows).length);
  expect(notesOf(rows).length).toBeLessThanOrEqual(1);
});

describe("the total", () => {
  const two = (positive: number) =>
    surveyOf(
      { unit: "Assens", round: "Måling 1", persons: 12, positive: 6 },
      { unit: "Vejen", round: "Måling 1", persons: 3, positive },
    );

  test("is withheld where there is only one other unit", () => {
    const { units, total } = made(overview, two(1)).json() as OverviewFigures;
    expect(units.map(({ elements }) => elements.Viden.withheld)).toEqual([false, true]);
    expect(total.pooled.Viden).toMatchObject({ share: null, withheld: true });
  });

  test("does not help where the withheld units answered alike: then more units are withheld", () => {
    const alike = (unit: string, persons: number) => ({
      unit,
      round: "M",
      persons,
      positive: persons,
    });
    const { units, total } = made(
      overview,
      surveyOf(
        alike("Assens", 3),
        alike("Brøndby", 6),
        { unit: "Ishøj", round: "M", persons: 9, positive: 3 },
        { unit: "Vejen", round: "M", persons: 12, positive: 6 },
      ),
    ).json() as OverviewFigures;
    expect(units.map(({ elements }) => elements.Viden.withheld)).toEqual([true, true, true, false]);
    expect(total.pooled.Viden.withheld).toBe(false);
  });

  test("does not help a unit's only person to know the other withheld unit", () => {
    const own = (unit: string, persons: number, positive: number) => ({
      unit,
      round: "M",
      persons,
      positive,
    });
    const { units } = made(
      overview,
      surveyOf(own("Assens", 1, 1), own("Brøndby", 4, 2), own("Ishøj", 9, 3), own("Vejen", 12, 6)),
    ).json() as OverviewFigures;
    // Assens and Brøndby have five persons together, but whoever is Assens would know Brøndby.
    expect(units.map(({ elements }) => elements.Viden.withheld)).toEqual([true, true, true, false]);
  });
});

describe("target groups", () => {
  const own = (group: string, persons: number, positive: number) => ({
    unit: "Assens",
    round: "M",
    group,
    persons,
    positive,
  });

  test("a small one is withheld with the next smallest, and so is the difference", () => {
    const survey = surveyOf(own("Ledige", 3, 1), own("Jobparate", 8, 4), own("Unge", 20, 9));
    const { elements } = made(groups, survey).json() as { elements: Record<string, object> };
    expect(elements.Viden).toMatchObject({
      Ledige: { share: null, withheld: true },
      Jobparate: { share: null, withheld: true },
      Unge: { share: 9 / 20, withheld: false },
    });
  });

  test("is withheld where those without a target group are few: the total would tell of them", () => {
    const survey = surveyOf(own("Ledige", 13, 5), own("Jobparate", 9, 4), own("", 2, 1));
    const { elements } = made(groups, survey).json() as { elements: Record<string, object> };
    expect(elements.Viden).toMatchObject({
      Ledige: { withheld: false },
      Jobparate: { withheld: true },
      difference: null,
      p: null,
    });
  });
});

test("drivers say how many units they leave out", () => {
  const shares = ["Assens", "Brøndby", "Ishøj", "Tårnby"].map((unit, i) => [unit, 50 + i]);
  const typed = readSheets({
    Svar: surveySheet(FEW),
    Drivkræfter: [["Enhed", "Ledelsesopbakning"], ...shares],
  });
  const evaluated = made(drivers, typed);
  expect(evaluated.json()).toMatchObject([{ driver: "Ledelsesopbakning", n: 2 }]);
  expect(notesOf(shownRows(planOf(evaluated)))).toEqual([
    "Diskretion: to enheder indgår ikke, fordi færre end fem personer har svaret, eller fordi enhedernes tal ville røbe et andet, der er holdt tilbage.",
  ]);
});
