import { AnswerKind } from "../answers/answer-kind";
import type { AnswerScale } from "../answers/answer-scale";
import type { SurveyLayout } from "./layout";
import { normalForm, tidy } from "../ground/normal-form";

const CODE = /^-?\d{1,9}(?:[.,]0+)?$/;

/** Finds in which cell a sheet first has a code, and a label that was read freely. */
export class FirstCells {
  /** The first cell that holds a code; null until there is one. */
  code: string | null = null;
  /** Per label that was read freely, in normal form, its first cell and how it is written there. */
  readonly labels = new Map<string, { cell: string; text: string }>();
  private readonly scales: readonly AnswerScale[];

  constructor(private readonly layout: SurveyLayout) {
    this.scales = [...new Set(layout.scales)];
  }

  /**
   * Looks through rows that were counted, only where counting them met something new.
   * @param address the address of a row (within the block) and a column.
   */
  look(
    block: readonly (readonly unknown[])[],
    from: number,
    address: (row: number, column: number) => string,
  ): void {
    const labels = new Set(this.scales.flatMap((scale) => [...scale.liberties.keys()]));
    for (const known of this.labels.keys()) labels.delete(known);
    let wantsCode =
      this.code === null && this.scales.some(({ sawCodes, codesGiven }) => sawCodes && !codesGiven);
    for (let row = from; row < block.length && (wantsCode || labels.size > 0); row++) {
      this.layout.items.forEach(({ column }, item) => {
        const cell = block[row][column];
        if (wantsCode && this.isCode(cell, item)) {
          this.code = address(row, column);
          wantsCode = false;
        }
        if (labels.size === 0 || typeof cell !== "string") return;
        const form = normalForm(cell);
        if (labels.delete(form)) {
          this.labels.set(form, { cell: address(row, column), text: tidy(cell) });
        }
      });
    }
  }

  private isCode(cell: unknown, item: number): boolean {
    const isNumber =
      typeof cell === "number" || (typeof cell === "string" && CODE.test(cell.trim()));
    if (!isNumber || this.layout.scales[item].codesGiven) return false;
    const kind = this.layout.scales[item].kindOf(cell);
    return kind !== AnswerKind.Blank && kind !== AnswerKind.Unknown;
  }
}
