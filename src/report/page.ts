import type { ChartPlace, ChartPlan, ChartWords } from "./chart-plan";
import { rowsOf } from "./chart-spot";
import { WITHHELD_MARK } from "./figure-cells";
import { HelperBlock } from "./helper-block";
import { noteBoxes, noteRows } from "./note-boxes";
import { legendSpots } from "./legend-spots";
import type { PageSetUp } from "./page-set-up";
import { layTable, type PageTable } from "./page-table";
import { text, type PlanCell } from "./plan-cell";
import type { PlanRule } from "./plan-rule";
import type { LegendEntry, PlanNote, SheetPlan } from "./sheet-plan";
import { spot, type Spot } from "./spot";
import type { SpotFormat } from "./spot-format";
import type { ColumnLook } from "./table-column";

/** Title, subtitle and the empty row under them. */
export const PAGE_HEAD_ROWS = 3;

/** In the empty row under title and subtitle. */
const HOME = { row: PAGE_HEAD_ROWS - 1, column: 0 };
const TITLE_HEIGHTS = [36, 32];
const MUTED = "#57606A";
const INK = "#1F2328";

/** Columns whose cells are words about figures. */
const WORDS: ReadonlySet<ColumnLook> = new Set(["text", "word", "place"]);

const isMark = (cell: PlanCell) => cell?.kind === "text" && cell.text === WITHHELD_MARK;

/** Where a chart stands and what is told of it. */
export type ChartFrame = ChartWords & ChartPlace;

/**
 * A sheet as a page of a report, from the top: what was found, what is measured, tables, charts with
 * their words, notes. What a table's cells are counted from does not depend on the language.
 */
export class Page {
  private readonly cells: PlanCell[][] = [];
  private readonly formats: SpotFormat[] = [];
  private readonly rules: PlanRule[] = [];
  private readonly merges: Spot[] = [];
  private readonly notes: PlanNote[] = [];
  private readonly legends: LegendEntry[] = [];
  private frozen = { rows: 0, columns: 0 };
  private setUp: PageSetUp | undefined;
  private readonly drawings: ((helper: HelperBlock) => ChartPlan)[] = [];

  /**
   * @param title what the page's figures say, as a sentence or a heading that they bear.
   * @param subtitle what is measured, unit of measure, round and N.
   * @param columnWidths in points; as many as the widest table has columns.
   */
  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
    private readonly title: string,
    private readonly subtitle: string,
  ) {
    const [first, second] = [0, 1].map((row) => spot(row, 0, 1, columnWidths.length));
    this.add([[text(title)], [text(subtitle)], []]);
    if (columnWidths.length > 1) this.merges.push(first, second);
    this.formats.push(
      { at: first, bold: true, wrap: true, verticalAlign: "Center", fontColor: INK },
      { at: second, wrap: true, verticalAlign: "Top", fontColor: MUTED },
    );
  }

  /** How many figures of the tables so far are withheld. */
  withheld = 0;

  /** @returns the table's rows, without title and head. */
  table(table: PageTable): Spot {
    const isFigure = table.columns.map(({ look }) => !WORDS.has(look));
    for (const row of table.rows) {
      this.withheld += row.filter((cell, i) => isFigure[i] && isMark(cell)).length;
    }
    const laid = layTable(table, this.cells.length);
    this.add([...laid.cells, []]);
    this.merges.push(...laid.merges);
    this.formats.push(...laid.formats);
    this.rules.push(...laid.rules);
    return laid.body;
  }

  format(...formats: SpotFormat[]): void {
    this.formats.push(...formats);
  }

  rule(...rules: PlanRule[]): void {
    this.rules.push(...rules);
  }

  /** What the grades' colours mean, on one row where there are as many columns as entries. */
  legend(entries: readonly Omit<LegendEntry, "at">[]): void {
    const texts = entries.map(({ text: words }) => words);
    const spots = legendSpots(texts, this.cells.length, this.columnWidths);
    entries.forEach((entry, i) => {
      const at = spots[i];
      this.legends.push({ ...entry, at: { row: at.row, column: at.column } });
      if (at.columns > 1) this.merges.push(at);
      this.formats.push({ at, align: "Center" });
      if (at.row >= this.cells.length) this.add([[]]);
    });
  }

  /** What stays in sight when the sheet is scrolled: these first rows and columns. */
  freeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
  }

  print(setUp: PageSetUp): void {
    this.setUp = setUp;
  }

  /** @param draw makes the chart when the place of its helper cells is settled. */
  chart(
    words: ChartWords,
    height: number,
    draw: (frame: ChartFrame, helper: HelperBlock) => ChartPlan,
  ): void {
    this.box([words.finding], { bold: true, fontColor: INK });
    this.box([words.subtitle], { fontColor: MUTED });
    const at = { row: this.cells.length, column: 0 };
    const width = this.columnWidths.reduce((sum, each) => sum + each, 0);
    this.add(Array.from({ length: rowsOf(height) }, () => []));
    this.box([words.source], { fontColor: MUTED });
    this.add([[]]);
    this.drawings.push((helper) => draw({ ...words, at, width, height }, helper));
  }

  /** Running text over the whole width. */
  paragraph(text: string): void {
    this.box([text], { fontColor: INK, verticalAlign: "Top" });
    this.add([[]]);
  }

  remarks(texts: readonly string[]): void {
    this.box(texts, { italic: true, fontColor: MUTED });
  }

  /** @param helperTitle stands above what only charts read. */
  plan(helperTitle: string): SheetPlan {
    const columns = this.columnWidths.length;
    const before = this.cells.length;
    const helper = new HelperBlock(before + 2, columns);
    const charts = this.drawings.map((draw) => draw(helper));
    const hasHelper = helper.cells.length > 0;
    if (hasHelper) this.add([[], [text(helperTitle)], ...helper.cells]);
    const at = spot(before, 0, this.cells.length - before, columns);
    return {
      name: this.name,
      cells: this.cells,
      merges: this.merges,
      formats: hasHelper ? [...this.formats, { at, fontColor: MUTED }] : this.formats,
      rules: this.rules,
      notes: this.notes,
      ...(this.legends.length > 0 ? { legend: this.legends } : {}),
      ...(charts.length > 0 ? { charts } : {}),
      ...(hasHelper ? { helperRow: before } : {}),
      ...(this.setUp === undefined ? {} : { page: this.setUp }),
      summary: { finding: this.title, measured: this.subtitle },
      home: HOME,
      gridlines: false,
      columnWidths: [...this.columnWidths],
      rowHeights: TITLE_HEIGHTS,
      frozen: this.frozen,
    };
  }

  private box(texts: readonly string[], format: Omit<SpotFormat, "at">): void {
    const boxes = noteBoxes(texts, this.cells.length, this.columnWidths);
    this.notes.push(...boxes);
    this.formats.push(...boxes.map(({ at }) => ({ at, ...format })));
    this.add(Array.from({ length: noteRows(boxes) }, () => []));
  }

  private add(rows: readonly (readonly PlanCell[])[]): void {
    const width = this.columnWidths.length;
    for (const row of rows) {
      this.cells.push([...row, ...new Array<PlanCell>(width - row.length).fill(null)]);
    }
  }
}
