import { buildSheet } from "../../src/excel/build-sheet";
import { markOf } from "../../src/excel/mark";
import { GRADE_COLOURS } from "../../src/report/grade-colours";
import { number, text } from "../../src/report/plan-cell";
import type { PageSetUp } from "../../src/report/page-set-up";
import { spot } from "../../src/report/spot";
import { TONE_COLOURS } from "../../src/report/tones";
import { planWith } from "../report/plan";
import { plant } from "./faults/plant";
import { openWorkbook, type OpenedWorkbook } from "./workbook";

let workbook: OpenedWorkbook;
beforeEach(async () => {
  workbook = await openWorkbook([{ name: "Bo's ark", rows: [["Enhed"], [4], [6]] }]);
});
afterEach(() => workbook.close());

/** Asks the built sheet "Ark" about itself. */
async function ask<Answer>(
  what: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  return workbook.host.Excel.run((context) =>
    what(context.workbook.worksheets.getItem("Ark"), context),
  );
}

const source = { kind: "source", sheet: "Bo's ark", area: spot(1, 0, 2) } as const;
const MARK = markOf("Prøve");

test("formulas calculate in the sheet, also where the block has moved", async () => {
  const plan = planWith({
    cells: [
      [{ kind: "formula", pieces: ["SUM(", source, ")"] }, text("=1+1")],
      [{ kind: "formula", pieces: ["2*", { kind: "spot", spot: spot(0, 0) }] }, null],
    ],
  });
  await buildSheet(plan, MARK);
  expect(await workbook.cells("Ark", "A1:B2")).toEqual([
    [10, "=1+1"],
    [20, ""],
  ]);
  await ask(async (sheet, context) => {
    sheet.getRange("1:1").insert("Down");
    await context.sync();
  });
  expect(await buildSheet(plan, MARK)).toMatchObject({ created: false });
  await workbook.write("Bo's ark", "A2", [[5]]);
  expect(await workbook.cells("Ark", "A2:A3")).toEqual([[11], [22]]);
});

test("a number that shows as 0 has no sign, and a cell's own format goes before its spot's", async () => {
  const plan = planWith({
    cells: [[number(-0.004), number(-0.4), number(0.5, "0.0")]],
    formats: [{ at: spot(0, 0, 1, 3), numberFormat: "+0;-0;0" }],
    rules: [
      {
        kind: "zero",
        at: spot(0, 0, 1, 3),
        when: { kind: "shows-zero", decimals: 0 },
        format: "0;0;0",
      },
    ],
  });
  expect(await buildSheet(plan, MARK)).toMatchObject({ notDrawn: [] });
  expect(await workbook.cells("Ark", "A1:C1", "text")).toEqual([["0", "0", "0,5"]]);
});

test("notes are merged and wrapped, the legend has the grades' colours, gridlines can be hidden", async () => {
  await buildSheet(
    planWith({
      cells: [
        [null, null],
        [null, null],
        [null, null],
      ],
      notes: [{ text: "=En lang note", at: spot(0, 0, 2, 2) }],
      legend: [{ at: { row: 2, column: 1 }, tone: "low", text: "Lav" }],
      gridlines: false,
    }),
    MARK,
  );
  expect(await workbook.cells("Ark", "A1")).toEqual([["=En lang note"]]);
  expect(await workbook.cells("Ark", "B3")).toEqual([["Lav"]]);
  await ask(async (sheet, context) => {
    const [note, legend] = [sheet.getRange("A1"), sheet.getRange("B3")];
    const merged = note.getMergedAreasOrNullObject();
    merged.areas.load("items/address");
    note.load("format/wrapText");
    legend.load("format/fill/color");
    sheet.load("showGridlines");
    await context.sync();
    expect(merged.areas.items.map(({ address }) => address)).toEqual(["Ark!A1:B2"]);
    expect(note.format.wrapText).toBe(true);
    expect(legend.format.fill.color).toBe(GRADE_COLOURS.low.fill);
    expect(sheet.showGridlines).toBe(false);
  });
});

const PRINTED: PageSetUp = {
  orientation: "landscape",
  onePageWide: true,
  repeatedRows: 2,
  header: {
    left: [{ kind: "text", text: "Job & Samtale" }],
    center: [{ kind: "file" }],
    right: [],
  },
  footer: {
    left: [{ kind: "date" }],
    center: [],
    right: [{ kind: "text", text: "Side " }, { kind: "page" }, { kind: "pages" }],
  },
};

test("a new sheet is set up for print, and what the user changes of it stays", async () => {
  const plan = planWith({ cells: [[number(3)], [number(4)]], page: PRINTED });
  expect(await buildSheet(plan, MARK)).toMatchObject({ notDrawn: [] });
  const page = () =>
    ask(async ({ pageLayout }, context) => {
      const lines = pageLayout.headersFooters.defaultForAllPages;
      const repeated = pageLayout.getPrintTitleRowsOrNullObject();
      pageLayout.load("orientation,zoom");
      lines.load("leftHeader,centerHeader,leftFooter,rightFooter");
      repeated.load("address");
      await context.sync();
      const { leftHeader, centerHeader, leftFooter, rightFooter } = lines;
      const { orientation, zoom } = pageLayout;
      const written = [leftHeader, centerHeader, leftFooter, rightFooter];
      return { orientation, zoom, address: repeated.address, written };
    });
  expect(await page()).toEqual({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    address: "Ark!1:2",
    written: ["Job && Samtale", "&F", "&D", "Side &P&N"],
  });
  await ask(async ({ pageLayout }, context) => {
    pageLayout.orientation = "Portrait";
    await context.sync();
  });
  await buildSheet(plan, MARK);
  expect((await page()).orientation).toBe("Portrait");
});

test("where Excel cannot set a page up the sheet is whole, and that is told", async () => {
  const plan = planWith({ cells: [[number(3)]], page: PRINTED });
  const counting = plant(null);
  await buildSheet({ ...plan, name: "Andet", page: undefined }, markOf("Andet")).finally(() =>
    counting.lift(),
  );
  const planted = plant({ at: counting.requests(), way: "before", lasting: false });
  const outcome = await buildSheet(plan, MARK).finally(() => planted.lift());
  expect(planted.met()).toBe(true);
  expect(outcome).toMatchObject({ kind: "built", sheet: "Ark", notDrawn: ["page"] });
  expect(await workbook.cells("Ark", "A1")).toEqual([[3]]);
});

test("numbers on a colour scale are filled, formulas on one are told of", async () => {
  const rules = [{ kind: "scale", at: spot(0, 0, 1, 4), low: -40, middle: 0, high: 40 } as const];
  const cells = [[number(-40), number(0), number(400), text("–")]];
  expect(await buildSheet(planWith({ cells, rules }), MARK)).toMatchObject({ notDrawn: [] });
  const fills = await ask(async (sheet, context) => {
    const ranges = ["A1", "B1", "C1", "D1"].map((cell) => sheet.getRange(cell));
    for (const range of ranges) range.load("format/fill/color");
    await context.sync();
    return ranges.map(({ format }) => format.fill.color.toUpperCase());
  });
  const { fall, rise } = TONE_COLOURS;
  expect(fills).toEqual([fall, fills[1], rise, fills[1]]);
  const live = planWith({
    cells: [[{ kind: "formula", pieces: ["1"] }]],
    rules: [{ ...rules[0], at: spot(0, 0) }],
  });
  expect(await buildSheet(live, markOf("Andet"))).toMatchObject({
    notDrawn: ["scale-rules-on-live-cells"],
  });
});
