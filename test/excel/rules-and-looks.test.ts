import { buildSheet } from "../../src/excel/build-sheet";
import { markOf } from "../../src/excel/mark";
import { GRADE_COLOURS } from "../../src/report/grade-colours";
import { number, text } from "../../src/report/plan-cell";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { spot } from "../../src/report/spot";
import { planWith } from "../report/plan";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

/** What a sheet looks like after it was built, and after it was built again. */

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Ark1", rows: [["mit"]] }]);
});
afterEach(() => workbook.close());

const MARK = markOf("Prøve");
const GRADED = planWith({
  cells: [[number(0.4)], [number(0.9)]],
  rules: [
    { kind: "tone", at: spot(0, 0, 2), when: { kind: "between", below: 0.6 }, tone: "low" },
    { kind: "tone", at: spot(0, 0, 2), when: { kind: "between", from: 0.8 }, tone: "high" },
  ],
});

/** Asks the built sheet "Ark" about itself. */
async function ask<Answer>(
  what: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return workbook.host.Excel.run((context) =>
    what(context.workbook.worksheets.getItem("Ark"), context),
  );
}

async function rules(): Promise<string[]> {
  return ask(async (sheet, context) => {
    const formats = sheet.getRange("A1:C9").conditionalFormats;
    const format = "items/custom/format";
    formats.load(`items/type,items/custom/rule/formula,${format}/fill/color,${format}/font/color`);
    await context.sync();
    return formats.items
      .map(({ type, custom: { rule, format } }) =>
        [type, rule.formula, format.fill.color, format.font.color].join(" "),
      )
      .sort();
  });
}

// learn.microsoft.com/javascript/api/excel/excel.conditionalformatrule#formula: as in English Excel.
test("a grade's rule is a formula in English for its first cell, with the grade's two colours", async () => {
  await buildSheet(GRADED, MARK);
  const { low, high } = GRADE_COLOURS;
  expect(await rules()).toEqual(
    [
      `Custom =AND(ISNUMBER(A1),A1<0.6) ${low.fill} ${low.fontColor}`,
      `Custom =AND(ISNUMBER(A1),A1>=0.8) ${high.fill} ${high.fontColor}`,
    ].sort(),
  );
});

test("a rule that the user made for cells beyond our block is still there when it is built again", async () => {
  await buildSheet(GRADED, MARK);
  await ask(async (sheet, context) => {
    const { custom } = sheet.getRange("A1:A9").conditionalFormats.add("Custom");
    custom.rule.formula = "=A1>0.5";
    custom.format.fill.color = "#123456";
    await context.sync();
  });
  await buildSheet(GRADED, MARK);
  const after = await rules();
  expect(after).toHaveLength(3);
  expect(after.filter((rule) => rule.includes("#123456"))).toHaveLength(1);
});

test("rules of the user's own within our block are kept, whatever they are, and ours are there once", async () => {
  await buildSheet(GRADED, MARK);
  await ask(async (sheet, context) => {
    const { custom } = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
    custom.rule.formula = '=A1="vigtig"';
    custom.format.fill.color = "#123456";
    const { cellValue } = sheet.getRange("A2").conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: "0.5", operator: "GreaterThan" };
    await context.sync();
  });
  await buildSheet(GRADED, MARK);
  const kinds = await ask(async (sheet, context) => {
    const formats = sheet.getRange("A1:C9").conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    await context.sync();
    return formats.items.map(({ type, customOrNullObject: custom }) =>
      custom.isNullObject ? type : custom.rule.formula,
    );
  });
  expect([...kinds].sort()).toEqual(
    ["CellValue", '=A1="vigtig"', "=AND(ISNUMBER(A1),A1<0.6)", "=AND(ISNUMBER(A1),A1>=0.8)"].sort(),
  );
});

test("lines are drawn below each row of a spot, also below the last", async () => {
  const cells = [[number(1)], [number(2)], [number(3)]];
  await buildSheet(
    planWith({ cells, formats: [{ at: spot(0, 0, 3), lineBelow: "#112233" }] }),
    MARK,
  );
  const styles = await ask(async (sheet, context) => {
    const borders = ["A1", "A2", "A3"].map((cell) =>
      sheet.getRange(cell).format.borders.getItem("EdgeBottom"),
    );
    for (const border of borders) border.load("style,color");
    await context.sync();
    return borders.map(({ style, color }) => `${style} ${color}`);
  });
  expect(styles).toEqual(new Array(3).fill("Continuous #112233"));
});

test("a line above a spot stands where the row above has a lighter one below it", async () => {
  const formats = [
    { at: spot(0, 0, 2), lineBelow: "#CCCCCC" },
    { at: spot(1, 0), lineAbove: "#112233" },
  ];
  await buildSheet(planWith({ cells: [[number(1)], [number(2)]], formats }), MARK);
  const colour = await ask(async (sheet, context) => {
    const border = sheet.getRange("A2").format.borders.getItem("EdgeTop");
    border.load("style,color");
    await context.sync();
    return `${border.style} ${border.color}`;
  });
  expect(colour).toBe("Continuous #112233");
});

test("the plan's rows and columns are frozen, not as many columns and rows", async () => {
  const cells = [
    [text("a"), text("b"), text("c")],
    [text("d"), text("e"), text("f")],
  ];
  await buildSheet(planWith({ cells, frozen: { rows: 2, columns: 1 } }), MARK);
  const frozen = await ask(async (sheet, context) => {
    const location = sheet.freezePanes.getLocationOrNullObject();
    location.load("rowCount,columnCount");
    await context.sync();
    return [location.rowCount, location.columnCount];
  });
  expect(frozen).toEqual([2, 1]);
});

test("what a plan no longer merges, fills or makes bold is plain when it is built again", async () => {
  const cells: SheetPlan["cells"] = [
    [text("Overskrift"), null],
    [text("a"), text("b")],
  ];
  const merges = [spot(0, 0, 1, 2)];
  const formats = [{ at: spot(0, 0, 1, 2), bold: true, fill: "#AABBCC" }];
  await buildSheet(planWith({ cells, merges, formats }), MARK);
  await buildSheet(planWith({ cells: [[text("Overskrift"), text("Ny")], cells[1]] }), MARK);
  expect(await workbook.cells("Ark", "A1:B1")).toEqual([["Overskrift", "Ny"]]);
  await ask(async (sheet, context) => {
    const range = sheet.getRange("A1");
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areaCount");
    range.load("format/font/bold,format/fill/color");
    await context.sync();
    expect(merged.isNullObject).toBe(true);
    expect(range.format.font.bold).toBe(false);
    expect(range.format.fill.color).not.toBe("#AABBCC");
  });
});

// support.microsoft.com: Excel specifications and limits, total number of characters in a cell.
test("a text that is longer than a cell can hold is cut, and known again when it is built again", async () => {
  const plan = planWith({ cells: [[text("Lang".repeat(10_000))]] });
  await buildSheet(plan, MARK);
  const [[held]] = await workbook.cells("Ark", "A1");
  expect(String(held)).toHaveLength(32_767);
  expect(await buildSheet(plan, MARK)).toMatchObject({ kind: "built", created: false });
});

test("rows under each other, each merged, stay rows", async () => {
  const merges = [spot(0, 0, 1, 2), spot(1, 0, 1, 2), spot(3, 0, 1, 2), spot(2, 0, 1, 3)];
  const cells = Array.from({ length: 4 }, (_, i) => [number(i), null, null]);
  await buildSheet(planWith({ cells, merges }), MARK);
  const merged = await ask(async (sheet, context) => {
    const { areas } = sheet.getRange("A1:C4").getMergedAreasOrNullObject();
    areas.load("items/address");
    await context.sync();
    return areas.items.map(({ address }) => address).sort();
  });
  expect(merged).toEqual(["Ark!A1:B1", "Ark!A2:B2", "Ark!A3:C3", "Ark!A4:B4"]);
  expect(await workbook.cells("Ark", "A1:A4")).toEqual([[0], [1], [2], [3]]);
});

test("a number format is that of every cell of its spot", async () => {
  const cells = [
    [number(1), number(2), number(3)],
    [number(4), number(5), number(6)],
  ];
  const formats = [{ at: spot(0, 0, 2, 3), numberFormat: "0.0" }];
  await buildSheet(planWith({ cells, formats }), MARK);
  expect(await workbook.cells("Ark", "A1:C2", "text")).toEqual([
    ["1,0", "2,0", "3,0"],
    ["4,0", "5,0", "6,0"],
  ]);
});

test("a block of several requests stands row for row, and is known again row for row", async () => {
  const rows = 500;
  const plan = planWith({
    cells: Array.from({ length: rows }, (_, i) => [number(i), text(`${"Å".repeat(5_000)} ${i}`)]),
  });
  const numbers = Array.from({ length: rows }, (_, i) => [i]);
  expect(await buildSheet(plan, MARK)).toMatchObject({ created: true });
  expect(await workbook.cells("Ark", `A1:A${rows}`)).toEqual(numbers);
  expect(await buildSheet(plan, MARK)).toMatchObject({ kind: "built", created: false });
  expect(await workbook.cells("Ark", `A1:A${rows}`)).toEqual(numbers);
});

test("a grade's rule is for every cell of its spot", async () => {
  await buildSheet(GRADED, MARK);
  const counts = await ask(async (sheet, context) => {
    const cells = ["A1", "A2", "A3"].map((cell) => sheet.getRange(cell).conditionalFormats);
    for (const formats of cells) formats.load("items/type");
    await context.sync();
    return cells.map(({ items }) => items.length);
  });
  expect(counts).toEqual([2, 2, 0]);
});

test("rules with limits that are no longer the plan's go when it is built again", async () => {
  await buildSheet(GRADED, MARK);
  const [low] = GRADED.rules;
  await buildSheet(
    { ...GRADED, rules: [{ ...low, when: { kind: "between", below: 0.5 } }] as SheetPlan["rules"] },
    MARK,
  );
  expect((await rules()).map((rule) => /A1<?>?=?[\d.]+/.exec(rule)?.[0])).toEqual(["A1<0.5"]);
});

test("columns have the plan's widths, rows its heights, and texts stand as it says", async () => {
  await buildSheet(
    planWith({
      cells: [
        [text("a"), text("b")],
        [text("c"), text("d")],
      ],
      columnWidths: [60, 120],
      rowHeights: [15, 45],
      formats: [{ at: spot(0, 1), align: "Center" }],
    }),
    MARK,
  );
  const looks = await ask(async (sheet, context) => {
    const formats = ["A1", "B2", "B1"].map((cell) => sheet.getRange(cell).format);
    for (const format of formats) format.load("columnWidth,rowHeight,horizontalAlignment");
    await context.sync();
    return formats.map((of) => [of.columnWidth, of.rowHeight, of.horizontalAlignment]);
  });
  expect(looks).toEqual([
    [60, 15, "General"],
    [120, 45, "General"],
    [120, 15, "Center"],
  ]);
});

test("a new sheet is turned to, and so is one that is built again", async () => {
  const active = () =>
    workbook.host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load("name");
      await context.sync();
      return sheet.name;
    });
  await buildSheet(GRADED, MARK);
  expect(await active()).toBe("Ark");
  await workbook.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Ark1").activate();
    await context.sync();
  });
  await buildSheet(GRADED, MARK);
  expect(await active()).toBe("Ark");
});
