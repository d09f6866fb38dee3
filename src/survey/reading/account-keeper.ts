import { NOT_CHOSEN } from "../answers/not-chosen";
import { AnswerKind, KIND_COUNT } from "../answers/answer-kind";
import { columnRoles } from "./column-roles";
import { CopiedCells } from "./copied-cells";
import type { MergedCells } from "../recognise/fill-down";
import { validCount } from "../answers/count-answers";
import { filledIn, isFilled } from "../ground/filled";
import { KEPT_OUT, type KeptOut } from "../counting/kept-out";
import { outsideAt, type OutsideAt } from "./outside-at";
import type { RecognisedSheet } from "../recognise/recognised-sheet";
import type { ColumnAccount, SourceAccount } from "./source-account";

/** A row above the header with fewer cells is a line of text, not a part of the header. */
const FEWEST_IN_HEADER = 2;

type Row = readonly unknown[];

/**
 * Keeps the accounts of one sheet while its blocks are counted. The whole is counted cell by cell
 * without a thought for what the cells are; the parts come from where the rows and the answers
 * went, so that each proves the other.
 */
export class AccountKeeper {
  private cells = 0;
  private header = 0;
  private readonly keptOutRows = Object.fromEntries(KEPT_OUT.map((why) => [why, 0])) as Record<
    KeptOut,
    number
  >;
  private readonly outside = new Map<string, number>();
  /** Per column the cells of responses, the items' columns left out. */
  private readonly filled: number[];
  /** Columns of the header that are no item. */
  private readonly others: number[];
  private readonly items: ReadonlyMap<number, number>;
  private readonly outsideAt: OutsideAt;
  private readonly hasBlocks: boolean;
  private readonly copies = new CopiedCells();
  /** Copies among the answers, by kind. */
  private readonly copiedKinds = new Float64Array(KIND_COUNT);
  private blanks = 0;
  /** Of the row of the block that is being counted: it may yet turn out to be no response. */
  private pending = { row: -1, blanks: 0 };
  private block: readonly Row[] = [];
  private blockRow = 0;
  /** The next row of the block whose fate is not known. */
  private next = 0;

  constructor(
    private readonly recognised: RecognisedSheet,
    /** How many answer cells of responses are of each kind, as the tally counts them. */
    private readonly kinds: Float64Array,
    /** Whether a column is in these accounts, the items always; null: every column is. */
    private readonly owns: ((column: number) => boolean) | null = null,
  ) {
    const { layout, headers } = recognised;
    this.outsideAt = outsideAt(recognised.outside);
    this.hasBlocks = recognised.outside.length > 0;
    this.filled = new Array<number>(headers.length).fill(0);
    this.items = new Map(layout.items.map(({ column }, item) => [column, item]));
    this.others = headers.flatMap((_, column) =>
      this.items.has(column) || !this.isOwn(column) ? [] : [column],
    );
  }

  /** Cells that only repeat the merged cell above them are no cells of the sheet. */
  noteCopies(areas: readonly MergedCells[]): void {
    this.copies.add(areas);
  }

  /**
   * Takes the next rows, before they are counted.
   * @param from the first row of the block below the header.
   */
  begin(block: readonly Row[], blockRow: number, from: number): void {
    this.block = block;
    this.blockRow = blockRow;
    this.copies.look(blockRow, blockRow + block.length);
    for (let row = 0; row < Math.min(from, block.length); row++) this.aboveTable(row);
    this.next = Math.min(from, block.length);
    this.pending = { row: -1, blanks: 0 };
  }

  /** Counts the cells of some of the block's rows, whatever they are. */
  count(from: number, to: number): void {
    for (let row = from; row < to; row++) this.cells += this.cellsIn(row);
  }

  /** The row of the block is a response. */
  response(row: number, cells: Row): void {
    this.passTo(row);
    const { others, filled, hasBlocks } = this;
    const inGrid = this.blockRow + row;
    for (const column of others) {
      if (!isFilled(cells[column])) continue;
      if (hasBlocks) this.add(inGrid, column, 1);
      else filled[column]++;
    }
    for (let column = this.recognised.headers.length; column < cells.length; column++) {
      if (isFilled(cells[column]) && this.isOwn(column)) this.add(inGrid, column, 1);
    }
    if (this.pending.row === row) this.blanks += this.pending.blanks;
    for (const column of this.copies.in(inGrid)) this.takeBack(inGrid, column, cells[column]);
  }

  /** Choices that were left blank were counted as not chosen, but are no cells of the sheet. */
  notChosen(cells: Row): void {
    for (const [column, item] of this.items) {
      if (cells[column] !== NOT_CHOSEN) continue;
      this.copiedKinds[this.recognised.layout.scales[item].kindOf(NOT_CHOSEN)]++;
    }
  }

  keptOut(row: number, why: KeptOut): void {
    this.passTo(row);
    this.keptOutRows[why] += this.cellsIn(row);
  }

  /** A cell of answers that holds something which stands for no answer. */
  blank(row: number, cell: unknown): void {
    if (!isFilled(cell)) return;
    if (this.pending.row !== row) this.pending = { row, blanks: 0 };
    this.pending.blanks++;
  }

  /** After all rows of the block are counted. */
  end(): void {
    this.passTo(this.block.length);
    this.block = [];
  }

  /** The accounts as they stand. */
  get account(): SourceAccount {
    const { kinds } = this;
    const copied = this.copiedKinds;
    const of = (kind: AnswerKind) => kinds[kind] - copied[kind];
    return {
      cells: this.cells,
      header: this.header,
      columns: this.columns(),
      answers: {
        valid: validCount(kinds) - validCount(copied),
        dontKnow: of(AnswerKind.DontKnow),
        notApplicable: of(AnswerKind.NotApplicable),
        errors: of(AnswerKind.ErrorCell),
        unknown: of(AnswerKind.Unknown),
        blank: this.blanks - copied[AnswerKind.Blank],
      },
      keptOutRows: { ...this.keptOutRows },
      outsideTable: Object.fromEntries([...this.outside].filter(([, cells]) => cells > 0)),
    };
  }

  private columns(): ColumnAccount[] {
    const { headers } = this.recognised;
    const roleOf = columnRoles(this.recognised);
    const width = Math.max(headers.length, this.filled.length);
    return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
      const header = headers.at(column) ?? "";
      const cells = (this.filled as (number | undefined)[])[column] ?? 0;
      if (header === "" && cells === 0) return [];
      const { role, why } = roleOf(column);
      if (!this.isOwn(column) && (role === "other" || role === "item")) return [];
      return [{ column, header, cells, role, why }];
    });
  }

  /** Rows that are neither a response nor kept out hold no answers and name nothing. */
  private passTo(row: number): void {
    for (; this.next < row; this.next++) {
      this.addOutside("loose", this.cellsIn(this.next) - this.inBlocks(this.next));
    }
    this.next = row + 1;
  }

  private aboveTable(row: number): void {
    const cells = this.cellsIn(row) - this.inBlocks(row);
    const isHeader = this.blockRow + row === this.recognised.layout.headerRow;
    if (isHeader || cells >= FEWEST_IN_HEADER) this.header += cells;
    else this.addOutside("above", cells);
  }

  private addOutside(where: string, cells: number): void {
    if (cells !== 0) this.outside.set(where, (this.outside.get(where) ?? 0) + cells);
  }

  /** A response's cell that is no answer: of its column, or of a block beside the table. */
  private add(row: number, column: number, cells: number): void {
    const block = this.outsideAt(row, column);
    if (block === null) this.filled[column] = (this.filled[column] ?? 0) + cells;
    else this.addOutside(block, cells);
  }

  /** Accounts the cells of a row that stand in a block of their own; how many they are. */
  private inBlocks(row: number): number {
    const inGrid = this.blockRow + row;
    if (!this.outsideAt.any(inGrid)) return 0;
    const copied = this.copies.in(inGrid);
    let sum = 0;
    this.block[row].forEach((cell, column) => {
      const block = this.outsideAt(inGrid, column);
      if (block === null || !isFilled(cell) || copied.includes(column)) return;
      if (!this.isOwn(column)) return;
      this.addOutside(block, 1);
      sum++;
    });
    return sum;
  }

  private isOwn(column: number): boolean {
    return this.owns === null || this.owns(column);
  }

  private cellsIn(row: number): number {
    const cells = this.block[row];
    const { owns } = this;
    let filled =
      owns === null ? filledIn(cells) : filledIn(cells.filter((_, column) => owns(column)));
    for (const column of this.copies.in(this.blockRow + row)) {
      if (isFilled(cells[column]) && this.isOwn(column)) filled--;
    }
    return filled;
  }

  /** A copy in the row of a response was counted with it, but is no cell of the sheet. */
  private takeBack(row: number, column: number, cell: unknown): void {
    if (!isFilled(cell) || !this.isOwn(column)) return;
    const item = this.items.get(column);
    if (item === undefined) this.add(row, column, -1);
    else this.copiedKinds[this.recognised.layout.scales[item].kindOf(cell)]++;
  }
}
