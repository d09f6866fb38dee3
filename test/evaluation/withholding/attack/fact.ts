/** Whose figure it is: that of units together, a target group's, that of both, or that of all. */
export interface Who {
  units?: string[];
  group?: string;
}

interface Place {
  round: string;
  element: string;
}

/** What somebody can read off. Shares and changes are fractions, of the questions named; null: all. */
export type Fact =
  | (Place & { kind: "positive"; who: Who; items: number[] | null; positive: number })
  | (Place & { kind: "share"; who: Who; items: number[] | null; share: number })
  /** From `other` to `round`. */
  | (Place & { kind: "change"; who: Who; items: number[] | null; other: string; change: number })
  /** The plain mean of the units that have a figure, in `other` too where it is named. */
  | (Place & { kind: "mean"; other: string | null; share: number });
