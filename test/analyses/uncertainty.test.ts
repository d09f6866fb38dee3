import { ANALYSES } from "../../src/analyses/analyses";
import { development } from "../../src/analyses/development/development";
import { distributions } from "../../src/analyses/distributions/distributions";
import { groups } from "../../src/analyses/groups/groups";
import { overview } from "../../src/analyses/overview/overview";
import { uncertaintyTexts } from "../../src/analyses/uncertainty";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { ChartPlan } from "../../src/report/chart-plan";
import { shownGrid } from "../../src/report/shown-grid";
import { readSheets } from "../read-sheets";
import { made, planOf, readSample, shownRows } from "./evaluated";

const HEADER = ["Enhed", "Målgruppe", "A: 1", "B: 1"];
/** One answer a person, so that every person counts once: 30 of 40 against 10 of 40 in A. */
const people = (group: string, positive: number) =>
  Array.from({ length: 40 }, (_, i) => ["Vejen", group, i < positive ? 5 : 1, i % 2 === 0 ? 5 : 1]);
const TWO = readSheets({ "Måling 1": [HEADER, ...people("Unge", 30), ...people("Ældre", 10)] });

/** Units with one answer a person: Vejen rises, Assens does not, Odense is withheld and Tårnby would give it away. */
const answers = (unit: string, persons: number, positive: number) =>
  Array.from({ length: persons }, (_, i) => [unit, i < positive ? 5 : 1]);
const ROUNDS = readSheets({
  "Måling 1": [
    ["Enhed", "A: 1"],
    ...answers("Vejen", 40, 4),
    ...answers("Assens", 40, 20),
    ...answers("Tårnby", 20, 15),
    ...answers("Odense", 3, 1),
  ],
  "Måling 2": [
    ["Enhed", "A: 1"],
    ...answers("Vejen", 40, 36),
    ...answers("Assens", 40, 20),
    ...answers("Tårnby", 20, 15),
    ...answers("Odense", 3, 2),
  ],
});

const rowsNamed = (name: string, rows: string[][]) => rows.filter(([first]) => first === name);

/** The lines that are drawn through points: from where to where. */
function whiskersOf(chart: ChartPlan | undefined): (readonly [number, number])[] {
  if (chart?.family !== "points") return [];
  return chart.series.flatMap((series) => {
    if (series.kind !== "segments") return [];
    const { values } = series.x;
    return values.flatMap((from, i) =>
      i % 3 === 0 ? [[from ?? NaN, values[i + 1] ?? NaN] as const] : [],
    );
  });
}

test("wherever it is asked, it is asked alike, and marks are preset", () => {
  const sample = readSample();
  const asking = ANALYSES.filter((each) => each.impossible(sample, DEFAULT_PROGRAMME) === null)
    .flatMap((each) => each.choices(sample, DEFAULT_PROGRAMME, {}))
    .filter(({ key }) => key === "uncertainty");
  expect(asking.length).toBeGreaterThan(5);
  for (const { label, options, preset } of asking) {
    expect(label.da).toBe("Usikkerhed");
    expect(options.map((each) => each.label.da)).toEqual(["Mærker", "Intervaller", "Ingen"]);
    expect(preset).toBe("marks");
  }
});

test("every analysis can be shown in every way and language", () => {
  for (const reading of [readSample(), TWO, ROUNDS]) {
    for (const each of ANALYSES) {
      if (each.impossible(reading, DEFAULT_PROGRAMME) !== null) continue;
      for (const uncertainty of ["marks", "intervals", "none"]) {
        const evaluated = made(each, reading, { uncertainty });
        planOf(evaluated);
        planOf(evaluated, "en");
      }
    }
  }
});

describe("of two groups counted by hand", () => {
  test("a mark stands beside the difference, which stays a number", () => {
    const plan = planOf(made(groups, TWO));
    const [certain] = rowsNamed("A", shownRows(plan));
    expect(certain).toEqual(["A", "75 %", "25 %", "+50", "sikker", "< 0,001"]);
    expect(rowsNamed("B", shownRows(plan))[0]).toEqual([
      "B",
      "50 %",
      "50 %",
      "0",
      "usikker",
      "1,000",
    ]);
    const numbers = plan.cells
      .flat()
      .filter((cell) => cell?.kind === "number" && cell.number === 50);
    expect(numbers.length).toBeGreaterThan(0);
    expect(shownRows(plan).flat().join(" ")).not.toContain("Interval fra");
  });

  test("intervals stand in their place on request, and neither where none are wanted", () => {
    const intervals = shownRows(planOf(made(groups, TWO, { uncertainty: "intervals" })));
    // R: prop.test(30, 40, correct = FALSE) and (10, 40), put together by Newcombe's method 10.
    expect(rowsNamed("A", intervals)[0].slice(0, 6)).toEqual([
      "A",
      "75 %",
      "25 %",
      "+50",
      "+29",
      "+65",
    ]);
    expect(intervals).toContainEqual(["A", "Unge", "75 %", "60 %", "86 %", "40", "40"]);
    const none = shownRows(planOf(made(groups, TWO, { uncertainty: "none" })));
    expect(rowsNamed("A", none)[0]).toEqual(["A", "75 %", "25 %", "+50"]);
    expect(none.flat()).not.toContain("sikker");
  });

  test("the chart has each share's interval as a whisker, and plain bars where none are wanted", () => {
    // R 4.2.2: prop.test(30, 40, correct = FALSE)$conf.int and prop.test(10, 40, correct = FALSE).
    const [chart] = planOf(made(groups, TWO)).charts ?? [];
    const whiskers = whiskersOf(chart);
    expect(whiskers).toContainEqual([
      expect.closeTo(0.5980603858, 9),
      expect.closeTo(0.8581288136, 9),
    ]);
    expect(whiskers).toContainEqual([
      expect.closeTo(0.1418711864, 9),
      expect.closeTo(0.4019396142, 9),
    ]);
    expect(chart).toMatchObject({
      subtitle: expect.stringContaining("95 pct. interval") as string,
    });
    const [bars] = planOf(made(groups, TWO, { uncertainty: "none" })).charts ?? [];
    expect(bars).toMatchObject({ family: "bars" });
  });
});

describe("of two rounds of which one unit has too few persons", () => {
  test("certain and uncertain changes are marked, and what is withheld has no mark", () => {
    const rows = shownRows(planOf(made(development, ROUNDS)));
    expect(rowsNamed("Vejen", rows)[0]).toEqual(["Vejen", "10 %", "90 %", "+80", "sikker"]);
    expect(rowsNamed("Assens", rows)[0]).toEqual(["Assens", "50 %", "50 %", "0", "usikker"]);
    const guarded = rows.filter((row) => row.includes("·"));
    expect(guarded.length).toBeGreaterThan(0);
    expect(guarded.flat()).not.toContain("sikker");
    expect(guarded.flat()).not.toContain("usikker");
  });

  test("limits are withheld with their figure", () => {
    const rows = shownRows(planOf(made(development, ROUNDS, { uncertainty: "intervals" })));
    // R 4.2.2: prop.test(4, 40, correct = FALSE)$conf.int: 0.0396, 0.2305; 36 of 40 mirrors it.
    expect(rowsNamed("Vejen", rows)[1].slice(0, 5)).toEqual([
      "Vejen",
      "4 %",
      "23 %",
      "77 %",
      "96 %",
    ]);
    expect(rowsNamed("Odense", rows)[1]).toEqual(["Odense", "·", "·", "·", "·", "·", "·"]);
  });

  test("in the overview the published table stays as it is, and marks stand below it", () => {
    const grids = ["marks", "intervals", "none"].map((uncertainty) => {
      const grid = shownGrid(planOf(made(overview, ROUNDS, { uncertainty })), "da");
      const end = grid.findIndex(([first]) => first.text.startsWith("Samlet"));
      return grid.slice(0, end + 1).map((row) => row.map(({ text }) => text));
    });
    expect(grids[1]).toEqual(grids[0]);
    expect(grids[2]).toEqual(grids[0]);
    const rows = shownRows(planOf(made(overview, ROUNDS)));
    const [, change, grade] = rowsNamed("Vejen", rows);
    expect(change).toEqual(["Vejen", "+80", "sikker"]);
    // 77 to 96 per cent: High from 80, yet it can be Middle.
    expect(grade).toEqual(["Vejen", "usikker"]);
    expect(rowsNamed("Assens", rows)[2]).toEqual(["Assens", "sikker"]);
    expect(rowsNamed("Odense", rows).slice(1)).toEqual([["Odense", "·"], ["Odense"]]);
  });

  test("a unit's small chart has its intervals, none where it is withheld", () => {
    const [, panel] = planOf(made(development, ROUNDS, { element: "A" })).charts ?? [];
    if (panel.family !== "panel") throw new Error("The second chart is no panel.");
    const drawn = Object.fromEntries(
      panel.charts.map(({ finding, series }) => [
        finding,
        series.filter(({ kind }) => kind === "segments").length,
      ]),
    );
    expect(drawn).toEqual({ Vejen: 1, Assens: 1, Tårnby: 0, Odense: 0 });
  });

  test("a question's limits are Wilson's", () => {
    const rows = shownRows(
      planOf(made(distributions, ROUNDS, { uncertainty: "intervals", unit: "Vejen" })),
    );
    // R 4.2.2: prop.test(36, 40, correct = FALSE)$conf.int: 0.7695, 0.9604.
    expect(rowsNamed("1", rows).at(0)?.slice(-2)).toEqual(["77 %", "96 %"]);
  });
});

test.each([overview, development, groups])(
  "one sentence says what marks mean and that a staff survey is nearly a census ($id)",
  (analysis) => {
    const said = (uncertainty: string) =>
      (planOf(made(analysis, readSample(), { uncertainty })).notes ?? []).flatMap(
        ({ text }) => text,
      );
    const isMarks = (text: string) => text.includes(uncertaintyTexts.marksNote.da);
    expect(said("marks").filter(isMarks)).toHaveLength(1);
    expect(said("marks").join(" ")).toContain("tæt på en fuldtælling");
    expect(said("intervals").join(" ")).toContain("hvor fast praksis er");
    expect(said("none").join(" ")).not.toContain("hvor fast praksis er");
  },
);
