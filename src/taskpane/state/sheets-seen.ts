import type { BuiltState } from "../../excel/built-sheets";
import { isRunning, type Build, type Builds, type PartOutcome } from "./build-state";

/** What has become of the built sheets, by the analyses' ids. */
export type SheetsSeen = Readonly<Record<string, BuiltState | undefined>>;

/** What is still true of a part, under the name that its sheet has now; null where nothing is. */
function stillTrue(outcome: PartOutcome, now: BuiltState): PartOutcome | null {
  switch (outcome.kind) {
    case "built":
      return now.kind === "stands" && now.isVisible === (outcome.hidden !== true)
        ? { ...outcome, sheet: now.sheet }
        : null;
    case "protected":
    case "left":
      return now.kind === "gone" ? null : { ...outcome, sheet: now.sheet };
    default:
      return outcome;
  }
}

function buildAfter(build: Build | null, seen: SheetsSeen): Build | null {
  if (build === null || isRunning(build)) return build;
  const kept = Object.entries(build.outcomes).flatMap(([id, outcome]) => {
    const now = seen[id];
    const still = now === undefined ? outcome : stillTrue(outcome, now);
    return still === null ? [] : [[id, still] as const];
  });
  return kept.length === 0 ? null : { ...build, outcomes: Object.fromEntries(kept) };
}

/**
 * What may still be told once the built sheets were looked at: nothing of a sheet that was deleted
 * or whose build was undone, and of a sheet that was renamed only by its new name.
 */
export function afterLook({ built, build }: Builds, seen: SheetsSeen): Builds {
  const kept = Object.entries(built).flatMap(([id, sheet]) => {
    const now = seen[id];
    if (now === undefined) return [[id, sheet] as const];
    return now.kind === "stands" ? [[id, { ...sheet, sheet: now.sheet }] as const] : [];
  });
  return { built: Object.fromEntries(kept), build: buildAfter(build, seen) };
}
