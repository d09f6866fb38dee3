import type { PlanPart } from "../report/plan-part";

/** What became of a build. */
export type BuildOutcome =
  | {
      kind: "built";
      sheet: string;
      created: boolean;
      /** Parts of the plan that Excel was not asked for: to be told. */
      notDrawn: PlanPart[];
      /** The sheet is hidden, and was left so: it is not shown to the user. */
      hidden?: true;
      /** The rows stand as the user has sorted them, not as the plan has them. */
      ordered?: true;
      /** Cells in which the user wrote while the sheet was written: what they wrote stands. */
      kept?: string[];
    }
  /** Something that we did not write stands where we must write. Nothing was changed. */
  | {
      kind: "foreign";
      sheet: string;
      cells: string[];
      /** All rows are ours and whole, in an order of the user's: it can be kept. */
      reordered?: true;
    }
  /** The sheet is protected. Nothing was changed. */
  | { kind: "protected"; sheet: string }
  /** No sheet can be added: the workbook's structure is protected. Nothing was changed. */
  | { kind: "protected-workbook" }
  /** The sheet was deleted while it was being written. */
  | { kind: "gone"; sheet: string };

export interface BuildOptions {
  /**
   * What to do where others have written in our block: ask (the default), write over it, or leave
   * that sheet to them and build on a new one.
   */
  whenForeign?: "ask" | "overwrite" | "new-sheet";
  /**
   * Keeps the order into which the user has sorted the rows. Where nothing is said, as it was when
   * the sheet was built last.
   */
  keepOrder?: boolean;
}
