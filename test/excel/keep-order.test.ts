import { inOrderOf } from "../../src/excel/keep-order";
import { number, text, type PlanCell } from "../../src/report/plan-cell";
import { spot } from "../../src/report/spot";
import { planWith } from "../report/plan";

const own = (row: number): PlanCell => ({
  kind: "formula",
  pieces: ["2*", { kind: "spot", spot: spot(row, 1) }],
});
const sumOf = (rows: number): PlanCell => ({
  kind: "formula",
  pieces: ["SUM(", { kind: "spot", spot: spot(1, 1, rows) }, ")"],
});

function planOf(sum: PlanCell) {
  return planWith({
    cells: [
      [text("Enhed"), text("Antal"), text("Dobbelt")],
      [text("Assens"), number(1), own(1)],
      [text("Odense"), number(2), own(2)],
      [text("Vejen"), number(3), own(3)],
      [text("Samlet"), sum, null],
    ],
    formats: [{ at: spot(4, 0, 1, 3), bold: true }],
    frozen: { rows: 1, columns: 1 },
  });
}

test("units stand as the user has put them, and each formula goes with its row", () => {
  const { cells } = inOrderOf(planOf(sumOf(3)), ["Enhed", "Vejen", "", "Assens", "Samlet"]);
  expect(cells.slice(1, 4)).toEqual([
    [text("Vejen"), number(3), own(1)],
    [text("Assens"), number(1), own(2)],
    [text("Odense"), number(2), own(3)],
  ]);
  expect(cells[4]).toEqual([text("Samlet"), sumOf(3), null]);
});

test("the plan stays as it is where a formula speaks of some of the rows together", () => {
  const plan = planOf(sumOf(2));
  expect(inOrderOf(plan, ["Vejen", "Assens"])).toBe(plan);
});

test("rows of another look keep their places, whatever stands first", () => {
  const { cells } = inOrderOf(planOf(null), ["Samlet", "Enhed", "Odense"]);
  expect(cells.map(([first]) => first)).toEqual(
    ["Enhed", "Odense", "Assens", "Vejen", "Samlet"].map(text),
  );
});
