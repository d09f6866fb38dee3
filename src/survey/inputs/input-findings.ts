import type { InputCellFault } from "../../language/input-finding-texts";
import { cellAddress } from "../ground/cell-address";
import { tidy } from "../ground/normal-form";
import { finding, type Finding } from "../mapping/finding";

/** So many cells of one sheet are told of one by one. */
const MOST_TOLD = 20;

/** Keeps what cannot be read in one input sheet, with its cells. */
export class InputFindings {
  private readonly told: Finding[] = [];
  private more = 0;

  /**
   * @param source the sheet or file.
   * @param origin the place of the table's first cell.
   */
  constructor(
    private readonly source: string,
    private readonly origin: { row: number; column: number },
  ) {}

  /** The address of a cell of the table, row and column from 0. */
  address(row: number, column: number): string {
    return cellAddress(this.origin.row + row, this.origin.column + column);
  }

  cell(row: number, column: number, what: InputCellFault, found: unknown): void {
    const shown = tidy(String(found ?? ""));
    this.add(finding("input-cell", this.source, this.address(row, column), { what, found: shown }));
  }

  private add(found: Finding): void {
    if (this.told.length < MOST_TOLD) this.told.push(found);
    else this.more++;
  }

  get all(): Finding[] {
    if (this.more === 0) return this.told;
    return [...this.told, finding("input-more", this.source, null, { count: this.more })];
  }
}
