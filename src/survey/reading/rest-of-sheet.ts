import { finding, type Finding } from "../mapping/finding";
import { isFilled } from "../ground/filled";
import { isBuiltByUs } from "../recognise/built-by-us";
import { lookAt } from "../recognise/cell-look";
import type { Contradiction } from "../recognise/contradiction";
import { RestCheck } from "../recognise/rest-check";
import { HEAD_ROWS } from "../recognise/recognise-sources";
import type { RecognisedSheet } from "../recognise/recognised-sheet";

type Block = readonly (readonly unknown[])[];

/** Where a column of answers has its first one, rows and columns from 0 within the grid. */
interface LateAnswers {
  row: number;
  column: number;
  /** Whether the column is read. */
  isRead: boolean;
}

/** Holds the rows of a sheet that come after its head against what was decided on the head. */
export class RestOfSheet {
  private readonly check: RestCheck;
  /** Items of which nothing was met yet. */
  private unmet: number[];
  private readonly late: LateAnswers[] = [];
  private isAfterGap = false;
  /** Whether the note of a sheet that we built stands below. */
  private isOurs = false;
  private table: { row: number; column: number } | null = null;

  /** @param known so many of the first rows were there when it was decided. */
  constructor(
    private readonly recognised: RecognisedSheet,
    private readonly known: number,
  ) {
    this.check = new RestCheck(recognised);
    this.unmet = recognised.layout.items.map(({ column }) => column);
  }

  /**
   * Looks at the next rows.
   * @param from the first row of the block below the header.
   * @param blockRow the row of the grid at which the block begins.
   */
  addBlock(block: Block, from: number, blockRow: number): void {
    if (this.unmet.length > 0) this.meet(block, from, blockRow);
    const first = Math.max(0, this.known - blockRow);
    if (first < block.length) this.check.addBlock(block, first, blockRow);
    for (let row = first; row < block.length; row++) {
      const isNearlyEmpty = this.filled(block[row]) < 2;
      if (!isNearlyEmpty && this.isAfterGap && isHeading(block[row])) {
        this.table ??= { row: blockRow + row, column: block[row].findIndex(isFilled) };
      }
      this.isAfterGap = isNearlyEmpty;
      this.isOurs ||= isNearlyEmpty && isBuiltByUs([block[row]]);
    }
  }

  /**
   * What the user should know of it.
   * @param address the address of a row and a column of the grid.
   */
  findings(source: string, address: (row: number, column: number) => string): Finding[] {
    const { table, late, contradictions, recognised } = this;
    const all: LateAnswers[] = [
      ...late,
      ...contradictions
        .filter(({ what }) => what === "answers")
        .map((own) => ({ ...own, isRead: false })),
    ];
    return [
      ...(table === null
        ? []
        : [finding("table-late", source, address(table.row, table.column), {})]),
      ...all.map(({ row, column, isRead }) => {
        const header = recognised.headers.at(column) ?? "";
        return finding("answers-late", source, address(row, column), { header, isRead });
      }),
    ];
  }

  /** Whether the sheet should be read once more, with all of its rows as its head. */
  get wantsAllRows(): boolean {
    return this.isOurs || this.table !== null || this.contradictions.length > 0;
  }

  private get contradictions(): Contradiction[] {
    return this.check.contradictions();
  }

  private meet(block: Block, from: number, blockRow: number): void {
    const late = this.recognised.layout.headerRow + HEAD_ROWS;
    for (let row = from; row < block.length && this.unmet.length > 0; row++) {
      const cells = block[row];
      this.unmet = this.unmet.filter((column) => {
        if (!isFilled(cells[column])) return true;
        if (blockRow + row > late) this.late.push({ row: blockRow + row, column, isRead: true });
        return false;
      });
    }
  }

  /** How many cells of a row hold anything; two stand for more. */
  private filled(cells: readonly unknown[]): number {
    let filled = 0;
    for (const cell of cells) if (isFilled(cell) && ++filled === 2) break;
    return filled;
  }
}

/** Whether a row holds words alone, of which none is an answer: it may head a table. */
function isHeading(cells: readonly unknown[]): boolean {
  return cells.every((cell) => {
    const look = lookAt(cell);
    return look === null || (look.value === null && look.label === null && look.date === null);
  });
}
