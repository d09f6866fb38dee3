import { lookAt } from "./cell-look";
import type { Contradiction } from "./contradiction";
import { SummaryWatch } from "./summary-watch";
import type { RecognisedSheet, SignCode } from "./recognised-sheet";

/** Columns that are not read for lack of answers: they may begin further down. */
const WITHOUT_ANSWERS: ReadonlySet<SignCode> = new Set([
  "empty",
  "constant",
  "free-text",
  "other-use",
  "no-scale",
  "number",
]);
/** So many answers are no slip of the pen. */
const ENOUGH = 5;

interface Watched {
  column: number;
  filled: number;
  answers: number;
  first: number;
}

/**
 * Holds the rows of a large sheet that came after its head against what was decided on the head:
 * a column of answers that begins further down. Looks only at columns that are not read.
 */
export class RestCheck {
  private readonly watched: Watched[];
  private readonly summaries: SummaryWatch;

  constructor({ columns, layout }: RecognisedSheet) {
    this.summaries = new SummaryWatch(layout);
    this.watched = columns.flatMap(({ column, role, why }) =>
      role === "other" && why.some(({ code }) => WITHOUT_ANSWERS.has(code))
        ? [{ column, filled: 0, answers: 0, first: -1 }]
        : [],
    );
  }

  /**
   * Looks at the next rows.
   * @param from the first row of the block that is looked at.
   * @param gridRow the row of the grid at which the block begins.
   */
  addBlock(block: readonly (readonly unknown[])[], from = 0, gridRow = 0): void {
    for (let row = from; row < block.length; row++) this.summaries.look(block[row], gridRow + row);
    for (const watched of this.watched) {
      for (let row = from; row < block.length; row++) {
        const cell = block[row][watched.column];
        if (cell === "" || cell === null || cell === undefined) continue;
        const look = lookAt(cell);
        if (look === null) continue;
        watched.filled++;
        if (look.label?.kind !== "grade") continue;
        if (watched.answers === 0) watched.first = gridRow + row;
        watched.answers++;
      }
    }
  }

  /** What the rows so far say otherwise. */
  contradictions(): Contradiction[] {
    const late = this.watched
      .filter(({ answers, filled }) => answers >= ENOUGH && answers >= filled / 2)
      .map(({ column, first }): Contradiction => ({ column, row: first, what: "answers" }));
    const { first } = this.summaries;
    return first === null ? late : [...late, first];
  }
}
