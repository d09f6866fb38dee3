import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { overviewPlan, type OverviewPlanOptions } from "../../../src/analyses/overview/plan";
import type { PlanCell } from "../../../src/report/plan-cell";
import { conditionFormula } from "../../../src/report/plan-rule";
import { preview } from "../../../src/report/preview";
import { shownGrid } from "../../../src/report/shown-grid";
import type { SheetPlan } from "../../../src/report/sheet-plan";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../../figures/figur-1";
import { readSheets } from "../../read-sheets";
import { planFaults } from "../../report/plan-faults";

const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
const reading = readSheets(sheets);
const overview = evaluateOverview(reading);

const BUILT_AT = new Date(2024, 4, 3, 14, 5);
const DANISH: OverviewPlanOptions = { total: "pooled", language: "da", builtAt: BUILT_AT };
const plan = overviewPlan(overview, DANISH);

function texts(cells: readonly PlanCell[]): (string | null)[] {
  return cells.map((cell) => (cell?.kind === "text" ? cell.text : null));
}

/** The rows whose first cell says so, as they are shown, without empty cells. */
function rowsOf({ cells }: SheetPlan, name: string, of = plan): string[][] {
  const grid = shownGrid(of, "da");
  return cells.flatMap(([first], row) =>
    first?.kind === "text" && first.text === name
      ? [grid[row].map(({ text }) => text).filter((text) => text !== "")]
      : [],
  );
}

test("the page says the finding, the rounds with N, and what the colours mean", () => {
  const [title, subtitle, empty, legend] = preview(plan, "da").rows;
  expect(title.map(({ text }) => text)).toEqual([
    "Høj implementeringsgrad er mest udbredt i Digitale værktøjer: 15 af 18 enheder",
  ]);
  expect(subtitle.map(({ text }) => text)).toEqual([
    "Måling 6 (196 besvarelser) mod Måling 1 (200 besvarelser), 18 enheder",
  ]);
  expect(empty.every(({ text }) => text === "")).toBe(true);
  expect(legend.flatMap(({ text, tone }) => (text === "" ? [] : [[text, tone]]))).toEqual([
    ["Høj: fra 80 pct.", "high"],
    ["Middel: fra 70 pct.", "middle"],
    ["Lav: under 70 pct.", "low"],
  ]);
});

test("each core element stands over its result, grade and change, and heads stay in sight", () => {
  const { cells, merges, frozen, gridlines } = plan;
  const row = cells.findIndex(([first]) => first?.kind === "text" && first.text === "Enhed");
  expect(texts(cells[row])).toEqual([
    "Enhed",
    "N",
    ...FIGUR_1_ELEMENTS.flatMap((element) => [element, null, null]),
  ]);
  expect(texts(cells[row + 2]).slice(2)).toEqual(
    FIGUR_1_ELEMENTS.flatMap(() => ["Resultat", "Grad", "Udvikling (procentpoint)"]),
  );
  expect(merges).toContainEqual({ row, column: 2, rows: 2, columns: 3 });
  expect(frozen).toEqual({ rows: row + 4, columns: 1 });
  expect(gridlines).toBe(false);
});

test("a unit's row has its responses, and result, grade and change of each core element", () => {
  const [[, responses, ...figures]] = rowsOf(plan, "Assens");
  expect(Number(responses)).toBeGreaterThan(0);
  expect(figures).toEqual(["42 %", "Lav", "+2", "54 %", "Lav", "0", "100 %", "Høj", "+10"]);
  const row = plan.cells.findIndex(([first]) => first?.kind === "text" && first.text === "Assens");
  expect(plan.cells[row][2]).toEqual({ kind: "number", number: 0.42 });
});

// Delanalyse 1, 2.1.1: three units high, eight middle, seven low; 46 points between them.
test("under Samlet stand the units of each grade and the spread, as published", () => {
  const first = (name: string) => rowsOf(plan, name)[0][1];
  expect([
    first("Enheder med høj grad"),
    first("Enheder med middel grad"),
    first("Enheder med lav grad"),
    first("Højeste minus laveste (procentpoint)"),
  ]).toEqual(["3", "8", "7", "46"]);
  const counted = FIGUR_1.map(([, row]) => row[2][0]).filter((result) => result >= 80).length;
  expect(rowsOf(plan, "Enheder med høj grad")[0][3]).toBe(String(counted));
  expect(rowsOf(plan, "Enheder uden tal")).toEqual([]);
});

test("the changes stand once more, coloured by their size", () => {
  const [, again] = rowsOf(plan, "Vejen");
  expect(again).toEqual(["Vejen", "+44", "+13", "+12"]);
  const heat = shownGrid(plan, "da").flatMap((row) =>
    row[0].text === "Vejen" ? row.flatMap((cell) => cell.heat ?? []) : [],
  );
  expect(heat.map((place) => place.toFixed(1))).toEqual(["0.9", "0.3", "0.2"]);
  expect(plan.notes?.map(({ text }) => text).join("\n")).toContain(
    "fuld farve fra 50 procentpoint",
  );
});

test("with one round there are no changes, neither columns nor colours", () => {
  const one = overviewPlan(evaluateOverview(reading, { first: null }), DANISH);
  expect(planFaults(one)).toEqual([]);
  const shown = shownGrid(one, "da").map((row) => row.map(({ text }) => text));
  expect(shown.flat()).not.toContain("Udvikling (procentpoint)");
  expect(shown[1][0]).toBe("Måling 6 (196 besvarelser), 18 enheder");
  expect(rowsOf(one, "Assens", one)).toHaveLength(1);
  expect(one.rules.some(({ kind }) => kind === "scale")).toBe(false);
});

test("a unit without figures has a dash for its grade and is counted", () => {
  const header = ["Enhed", "A: 1"];
  const some = evaluateOverview(
    readSheets({ "Måling 1": [header, ["Vejen", 5], ["Assens", "Ved ikke"]] }),
  );
  const small = overviewPlan(some, DANISH);
  expect(planFaults(small)).toEqual([]);
  expect(rowsOf(small, "Assens", small)).toEqual([["Assens", "1", "–"]]);
  expect(rowsOf(small, "Enheder uden tal", small)).toEqual([["Enheder uden tal", "1"]]);
  expect(texts(small.cells[0])[0]).toBe("I A opnår Vejen høj implementeringsgrad");
});

test("the notes say sources, N of both rounds, the rule for Samlet and when it was built", () => {
  const notes = (plan.notes ?? []).map(({ text }) => text);
  expect(plan.cells.flatMap(([first]) => texts([first]))).toContain("Samlet (andel af alle svar)");
  expect(notes.join("\n")).toContain(
    "Seneste måling: Måling 6, N = 196 besvarelser fra 18 enheder. Kilde: Måling 6.",
  );
  expect(notes.join("\n")).toContain("Første måling: Måling 1, N = 200 besvarelser");
  expect(notes.join("\n")).toContain("Samlet er andelen af alle svar");
  expect(notes.at(-1)).toMatch(/^Bygget 3\. maj 2024 kl\. 14\.05/);
});

test("the mean of units is named as such", () => {
  const english = overviewPlan(overview, { ...DANISH, total: "mean", language: "en" });
  expect(english.cells.flatMap(([first]) => texts([first]))).toContain("Total (mean of units)");
  expect(english.notes?.map(({ text }) => text).join("\n")).toContain("Total is the mean of units");
});

test("grades are judged on the rounded share, as the function and the pane do", () => {
  const tones = plan.rules.flatMap((rule) => (rule.kind === "tone" ? [rule] : []));
  expect(tones).toHaveLength(9);
  expect(tones.slice(0, 3).map(({ tone, when }) => [tone, conditionFormula(when, "C9")])).toEqual([
    ["high", "=AND(ISNUMBER(C9),ROUND(C9,2)>=0.8)"],
    ["middle", "=AND(ISNUMBER(C9),ROUND(C9,2)>=0.7,ROUND(C9,2)<0.8)"],
    ["low", "=AND(ISNUMBER(C9),ROUND(C9,2)<0.7)"],
  ]);
});

test("it is printed one page wide with its heads on every page", () => {
  expect(plan.page).toMatchObject({ orientation: "landscape", onePageWide: true });
  expect(plan.page?.repeatedRows).toBe(plan.frozen.rows);
  expect(planFaults(plan)).toEqual([]);
});
