import { number, text } from "../../src/report/plan-cell";
import { preview } from "../../src/report/preview";
import { spot } from "../../src/report/spot";
import { planWith } from "./plan";

const plan = planWith({
  cells: [
    [text("Enhed"), text("Samtaler"), null],
    [null, text("Resultat"), text("Udvikling")],
    [text("<b>Vejen</b>"), number(0.795), number(-0.004)],
    [text("Assens"), number(null), number(0.17)],
  ],
  merges: [spot(0, 0, 2), spot(0, 1, 1, 2)],
  formats: [
    { at: spot(0, 0, 2, 3), bold: true, align: "Center", head: "column" },
    { at: spot(2, 0, 2), head: "row" },
    { at: spot(2, 1, 2), numberFormat: "0 %" },
    { at: spot(2, 2, 2), numberFormat: "+0 %;-0 %;0 %" },
  ],
  rules: [
    {
      kind: "tone",
      at: spot(2, 1, 2),
      when: { kind: "between", from: 0.8, rounded: 2 },
      tone: "high",
    },
    {
      kind: "zero",
      at: spot(2, 2, 2),
      when: { kind: "shows-zero", decimals: 2 },
      format: "0 %;0 %;0 %",
    },
  ],
  frozen: { rows: 2, columns: 1 },
});

test("numbers are shown by their formats, and rules are judged as in the sheet", () => {
  const { rows } = preview(plan, "da");
  expect(rows.map((row) => row.map((cell) => cell.text))).toEqual([
    ["Enhed", "Samtaler"],
    ["Resultat", "Udvikling"],
    ["<b>Vejen</b>", "80 %", "0 %"],
    ["Assens", "", "+17 %"],
  ]);
  expect(rows[2].map(({ tone }) => tone)).toEqual([null, "high", null]);
  expect(rows[3].map(({ tone }) => tone)).toEqual([null, null, null]);
});

test("merged cells are spans, heads are named, numbers stand to the right", () => {
  const { rows, columns } = preview(plan, "da");
  expect(columns).toBe(3);
  expect(rows[0].map(({ span }) => span)).toEqual([
    { rows: 2, columns: 1 },
    { rows: 1, columns: 2 },
  ]);
  expect(rows.map((row) => row.map(({ head }) => head))).toEqual([
    ["column", "column"],
    ["column", "column"],
    ["row", null, null],
    ["row", null, null],
  ]);
  expect(rows[2].map(({ align }) => align)).toEqual(["left", "right", "right"]);
  expect(rows[0][0]).toMatchObject({ bold: true, align: "center" });
});

test("live cells show what they come to, notes and legend stand in their cells", () => {
  const shown = preview(
    planWith({
      cells: [
        [{ kind: "call", name: "FIDELITET", arguments: [], shown: 0.5, format: "0.0" }, null],
        [null, null],
        [null, null],
      ],
      notes: [{ text: "En note", at: spot(1, 0, 1, 2) }],
      legend: [{ at: { row: 2, column: 0 }, tone: "low", text: "Lav" }],
    }),
    "da",
  );
  expect(shown.rows[0][0].text).toBe("0,5");
  expect(shown.rows[1]).toMatchObject([{ text: "En note", span: { rows: 1, columns: 2 } }]);
  expect(shown.rows[2][0]).toMatchObject({ text: "Lav", tone: "low" });
  expect(shown.notDrawn).toEqual([]);
});

test("a colour scale gives each number its place", () => {
  const { rows } = preview(
    planWith({
      cells: [[number(-40), number(10), text("–")]],
      rules: [{ kind: "scale", at: spot(0, 0, 1, 3), low: -40, middle: 0, high: 40 }],
    }),
    "da",
  );
  expect(rows[0].map(({ heat }) => heat)).toEqual([-1, 0.25, null]);
});

test("what no table shows is told, and a formula without a value too", () => {
  const { notDrawn } = preview(
    planWith({ cells: [[{ kind: "formula", pieces: ["NOW()"] }]] }),
    "da",
  );
  expect(notDrawn).toEqual(["live-cells-without-value"]);
});
