import type { SheetPlan } from "../../../src/report/sheet-plan";
import { planRows } from "../../../src/taskpane/analysis/plan-rows";

const spot = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
const plan = (parts: Partial<SheetPlan>): SheetPlan => ({
  name: "Ark",
  cells: [],
  merges: [],
  formats: [],
  rules: [],
  columnWidths: [],
  rowHeights: [],
  frozen: { rows: 0, columns: 0 },
  ...parts,
});

describe("a plan's rows in the pane", () => {
  test.each([
    ["0%", 0.795, "80 %"],
    ["0.0%", 0.125, "12,5 %"],
    ["+0;-0;0", 17.3, "+17"],
    ["+0;-0;0", -3.2, "-3"],
    ["+0;-0;0", 0.2, "0"],
    ["0.000", 0.05, "0,050"],
    [undefined, 1234.5, "1.234,5"],
  ])("show a number in its format: %s makes of %d", (numberFormat, number, text) => {
    const formats = numberFormat === undefined ? [] : [{ at: spot(0, 1), numberFormat }];
    const [[, cell]] = planRows(plan({ cells: [[{ text: "a" }, { number }]], formats }), "da");
    expect(cell).toMatchObject({ text, align: "right" });
  });

  test("join what is merged, let a lone text run on, and end where the text ends", () => {
    const rows = planRows(
      plan({
        cells: [
          [{ text: "En titel" }, null, null],
          [{ text: "a" }, { text: "over to" }, null],
          [{ text: "b" }, { text: "c" }, { text: "d" }],
          [null, null, null],
        ],
        merges: [spot(1, 1, 1, 2)],
        formats: [{ at: spot(1, 0, 1, 3), bold: true, fill: "#000000" }],
      }),
      "da",
    );
    expect(rows.map((cells) => cells.map(({ text, span }) => [text, span.columns]))).toEqual([
      [["En titel", 3]],
      [
        ["a", 1],
        ["over to", 2],
      ],
      [
        ["b", 1],
        ["c", 1],
        ["d", 1],
      ],
    ]);
    expect(rows[1][0]).toMatchObject({ head: "column", bold: true });
    expect(rows[2][0]).toMatchObject({ head: null, bold: false });
  });
});
