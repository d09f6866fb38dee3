import type { PaneState } from "./pane-state";

/** Which message stands in the pane: one at a time, what hinders before what was done. */
export type Telling = "problem" | "cancelled" | "stale" | "build";

/** null where there is nothing to tell of reading and building. */
export function whatToTell({
  problem,
  progress,
  cancelled,
  stale,
  readsAgain,
  build,
}: PaneState): Telling | null {
  if (problem !== null) return "problem";
  if (progress === null && cancelled) return "cancelled";
  if (progress === null && stale && !readsAgain) return "stale";
  // What the user just said no to needs no telling.
  const isLeft = build?.of === "sheet" && build.parts.every((id) => isLeftAs(build.outcomes[id]));
  return build === null || build.running || isLeft ? null : "build";
}

function isLeftAs(outcome: { kind: string } | undefined): boolean {
  return outcome === undefined || outcome.kind === "left";
}
