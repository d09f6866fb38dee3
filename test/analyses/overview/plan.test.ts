import { evaluateOverview } from "../../../src/analyses/overview/evaluate";
import { overviewPlan, type OverviewPlanOptions } from "../../../src/analyses/overview/plan";
import type { PlanCell } from "../../../src/report/plan-cell";
import { conditionFormula } from "../../../src/report/plan-rule";
import { sampleWorkbook } from "../../../src/workbench/sample/sample-workbook";
import { readSheets } from "../../read-sheets";

const sheets = Object.fromEntries(sampleWorkbook().map(({ name, rows }) => [name, rows]));
const overview = evaluateOverview(readSheets(sheets));

const BUILT_AT = new Date(2024, 4, 3, 14, 5);
const DANISH: OverviewPlanOptions = { total: "pooled", language: "da", builtAt: BUILT_AT };

function texts(cells: readonly PlanCell[]): (string | null)[] {
  return cells.map((cell) => (cell?.kind === "text" ? cell.text : null));
}

test("two header rows put each core element over its result and its change", () => {
  const { cells, merges, frozen } = overviewPlan(overview, DANISH);
  const change = "Udvikling fra start (procentpoint)";
  expect(texts(cells[0])).toEqual([
    "Enhed",
    "Inddragende samtaleteknikker",
    null,
    "Arbejdsmarkedsviden",
    null,
    "Digitale værktøjer",
    null,
  ]);
  expect(texts(cells[1])).toEqual([null, ...[1, 2, 3].flatMap(() => ["Resultat", change])]);
  expect(merges).toContainEqual({ row: 0, column: 1, rows: 1, columns: 2 });
  expect(frozen).toEqual({ rows: 2, columns: 1 });
});

test("results are fractions shown as per cent, changes are signed percentage points", () => {
  const { cells, formats } = overviewPlan(overview, DANISH);
  expect(cells[2][0]).toEqual({ kind: "text", text: "Assens" });
  expect(cells[2][1]).toEqual({ kind: "number", number: 0.42 });
  const formatted = formats.filter(
    ({ numberFormat, at }) => numberFormat !== undefined && at.rows > 1,
  );
  expect(formatted.map(({ at, numberFormat }) => [at.column, at.rows, numberFormat])).toEqual(
    [1, 3, 5].flatMap((column) => [
      [column, 19, "0 %"],
      [column + 1, 19, "+0;-0;0"],
    ]),
  );
});

test("the notes say sources, N of both rounds, the rule for Samlet and when it was built", () => {
  const { cells, notes: boxes = [] } = overviewPlan(overview, DANISH);
  const notes = boxes.map(({ text }) => text);
  expect(texts(cells[20])[0]).toBe("Samlet (andel af alle svar)");
  expect(notes.join("\n")).toContain(
    "Seneste måling: Måling 6, N = 196 besvarelser fra 18 enheder. Kilde: Måling 6.",
  );
  expect(notes.join("\n")).toContain("Første måling: Måling 1, N = 200 besvarelser");
  expect(notes.join("\n")).toContain("Samlet er andelen af alle svar");
  expect(notes.at(-1)).toMatch(/^Bygget 3\. maj 2024 kl\. 14\.05/);
});

test("the mean of units is named as such", () => {
  const plan = overviewPlan(overview, { ...DANISH, total: "mean", language: "en" });
  expect(texts(plan.cells[20])[0]).toBe("Total (mean of units)");
  expect(plan.notes?.map(({ text }) => text).join("\n")).toContain("Total is the mean of units");
});

test("grades are judged on the rounded share, as the function and the pane do", () => {
  const { rules } = overviewPlan(overview, DANISH);
  const tones = rules.flatMap((rule) => (rule.kind === "tone" ? [rule] : []));
  expect(tones).toHaveLength(9);
  expect(tones.slice(0, 3).map(({ tone, when }) => [tone, conditionFormula(when, "B3")])).toEqual([
    ["high", "=AND(ISNUMBER(B3),ROUND(B3,2)>=0.8)"],
    ["middle", "=AND(ISNUMBER(B3),ROUND(B3,2)>=0.7,ROUND(B3,2)<0.8)"],
    ["low", "=AND(ISNUMBER(B3),ROUND(B3,2)<0.7)"],
  ]);
});

test("every row of the plan has the same number of cells", () => {
  const { cells } = overviewPlan(overview, DANISH);
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([7]));
});
