import type { PageSetUp } from "../../src/report/page-set-up";
import { number, text } from "../../src/report/plan-cell";
import { withPrintedPage } from "../../src/report/printed-page";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { spot } from "../../src/report/spot";
import { dumbbells } from "../gallery/units";
import { planWith } from "../report/plan";
import { analysisPlans } from "./all-plans";
import { all, down, readParts, type Element } from "./read-parts";
import { writtenFile } from "./written";

const NOTHING = { left: [], center: [], right: [] };
const PAGE: PageSetUp = {
  orientation: "landscape",
  onePageWide: true,
  repeatedRows: 0,
  header: NOTHING,
  footer: NOTHING,
};
const SAID = { programme: "Samtaler & job", date: "3. maj 2024", page: "Side", of: "af" };
const A4 = { portrait: [595, 842], landscape: [842, 595] } as const;

function sheetOf(plan: SheetPlan): { sheet: Element | undefined; names: Record<string, string> } {
  const parts = readParts(writtenFile(plan));
  const names = all(parts.get("xl/workbook.xml"), "definedName").map(
    ({ attributes, text: at }): [string, string] => [attributes.name, at],
  );
  return { sheet: parts.get("xl/worksheets/sheet1.xml"), names: Object.fromEntries(names) };
}

/** The first rows of the pages, counted from 1. */
function pageStarts(sheet: Element | undefined): number[] {
  return [1, ...all(sheet, "brk").map(({ attributes }) => Number(attributes.id) + 1)];
}

test("programme and sheet stand above, date and page number below", () => {
  const { sheet } = sheetOf(withPrintedPage(planWith({ name: "Oversigt" }), SAID));
  const line = (tag: string) => down(sheet, "headerFooter", tag)?.text;
  expect(line("oddHeader")).toBe("&LSamtaler && job&ROversigt");
  expect(line("oddFooter")).toBe("&L3. maj 2024&RSide &P af &N");
});

test("a header that is longer than Excel takes is cut, the page number is not", () => {
  const said = { ...SAID, programme: "&".repeat(300), date: "d".repeat(300) };
  const { sheet } = sheetOf(withPrintedPage(planWith({}), said));
  const [header, footer] = ["oddHeader", "oddFooter"].map(
    (tag) => down(sheet, "headerFooter", tag)?.text ?? "",
  );
  expect(header.length).toBeLessThanOrEqual(255);
  expect(header).toMatch(/^&L(?:&&)+…&RArk$/);
  expect(footer).toMatch(/^&Ld+…&RSide &P af &N$/);
});

test("what is printed, and the rows that stand on every page, are named for their sheet", () => {
  const cells = Array.from({ length: 12 }, () => [text("a"), number(1)]);
  const plan = planWith({
    name: "Ærø's ark",
    cells,
    page: { ...PAGE, repeatedRows: 2, area: spot(0, 0, 10, 2) },
  });
  expect(sheetOf(plan).names).toEqual({
    "_xlnm.Print_Area": "'Ærø''s ark'!$A$1:$B$10",
    "_xlnm.Print_Titles": "'Ærø''s ark'!$1:$2",
  });
});

test("every analysis is printed one page wide, without the cells that only charts read", () => {
  for (const plan of analysisPlans()) {
    const printed = withPrintedPage(plan, SAID);
    const { sheet, names } = sheetOf(printed);
    const { orientation, scale } = down(sheet, "pageSetup")?.attributes ?? {};
    const { left, right } = down(sheet, "pageMargins")?.attributes ?? {};
    const [across] = A4[orientation as keyof typeof A4];
    const room = across - (Number(left) + Number(right)) * 72;
    const width = plan.columnWidths.reduce((sum, each) => sum + each, 0);
    expect((width * Number(scale)) / 100).toBeLessThanOrEqual(room * 0.9);
    expect(Number(scale)).toBeGreaterThanOrEqual(40);
    const last = plan.helperRow ?? plan.cells.length;
    expect(names["_xlnm.Print_Area"]).toMatch(new RegExp(`\\$${last}$`));
  }
});

test("no chart is parted by the end of a page, nor from the words above it", () => {
  for (const plan of analysisPlans()) {
    const { sheet } = sheetOf(withPrintedPage(plan, SAID));
    const starts = pageStarts(sheet);
    for (const { at, height, finding } of plan.charts ?? []) {
      const title = plan.notes?.find((note) => note.text === finding)?.at.row ?? at.row;
      const end = at.row + Math.ceil(height / 15);
      const within = starts.filter((start) => start - 1 > title && start - 1 < end);
      expect([plan.name, finding, within]).toEqual([plan.name, finding, []]);
    }
  }
});

test("a table longer than a page goes on, its head not alone at the bottom", () => {
  const rows = Array.from({ length: 90 }, (_, i) => [text(`Enhed ${i}`)]);
  const before = Array.from({ length: 30 }, () => [text("x")]);
  const plan = planWith({
    cells: [...before, [null], [text("Enhed")], ...rows],
    formats: [{ at: spot(31, 0), head: "column" }],
    columnWidths: [200],
    page: { ...PAGE, orientation: "landscape" },
  });
  const starts = pageStarts(sheetOf(plan).sheet);
  expect(starts.length).toBeGreaterThan(3);
  expect(starts.filter((start) => start > 32 && start < 36)).toEqual([]);
});

test("upright where it is narrow, lying where it is wide", () => {
  const orientation = (columnWidths: number[]) =>
    withPrintedPage(planWith({ columnWidths }), SAID).page?.orientation;
  expect(orientation([174, 95, 95])).toBe("portrait");
  expect(orientation([174, ...new Array<number>(6).fill(95)])).toBe("landscape");
});

test("heads stand on every page: those that are frozen, or that of a page's only table", () => {
  const repeated = (parts: Partial<SheetPlan>) =>
    withPrintedPage(planWith(parts), SAID).page?.repeatedRows;
  const head = { at: spot(3, 0), head: "column" } as const;
  expect(repeated({ frozen: { rows: 2, columns: 1 } })).toBe(2);
  expect(repeated({ formats: [head] })).toBe(4);
  expect(repeated({ formats: [head, { at: spot(20, 0), head: "column" }] })).toBe(0);
  expect(repeated({ formats: [head], charts: dumbbells.charts })).toBe(0);
});

test("frozen rows and hidden gridlines are those of the plan", () => {
  const { sheet } = sheetOf(planWith({ gridlines: false, frozen: { rows: 2, columns: 0 } }));
  const view = all(sheet, "sheetView")[0];
  expect(view.attributes.showGridLines).toBe("0");
  expect(down(view, "pane")?.attributes).toEqual({
    ySplit: "2",
    topLeftCell: "A3",
    activePane: "bottomLeft",
    state: "frozen",
  });
});

// 64 pixels, Excel's standard column, are 48 points and 9.140625 characters of Calibri 11.
test("columns are as wide as the plan says, rows with wrapped texts as high as these take", () => {
  const { sheet } = sheetOf(
    planWith({
      cells: [[text("Kort")], [text("Et langt navn, som fylder flere linjer i en smal kolonne")]],
      columnWidths: [48],
      formats: [{ at: spot(0, 0, 2), wrap: true }],
    }),
  );
  expect(all(sheet, "col")[0].attributes.width).toBe("9.140625");
  const [first, second] = all(sheet, "row");
  expect(first.attributes.ht).toBeUndefined();
  expect(Number(second.attributes.ht)).toBeGreaterThan(60);
});
