import type { Interval } from "../stats/interval";
import { roundHalfAway } from "../stats/round-half-away";
import { claimedChange } from "./changes";
import type { Claim, Computed } from "./claim";
import type { Difference } from "./differences";
import { judge, type Printed } from "./rounding";

/**
 * A difference against the points that a table gives.
 *
 * @param points with the sign of the change from the reference.
 * @param room what the points can have been before the table was rounded.
 * @param ends the two cells; null where the table holds the change itself.
 */
export function judgePoints(
  difference: Difference,
  points: number,
  room: Interval,
  computed: Computed,
  ends: readonly [Printed, Printed] | null,
): Omit<Claim, "place" | "quote"> {
  const claimed = claimedChange(difference, true);
  const isTurned = !claimed.isSigned && points < 0;
  const held = isTurned ? -points : points;
  const heldRoom = isTurned ? { low: -room.high, high: -room.low } : room;
  const exact = judge(claimed, held, heldRoom);
  const ofShown = ends === null ? null : shownDifference(ends, claimed.decimals);
  const isShown =
    ofShown !== null && Math.abs((isTurned ? -ofShown : ofShown) - claimed.value) < 1e-9;
  const inPoints: typeof exact =
    exact.verdict === "disagrees" && isShown ? { verdict: "rounding", by: null } : exact;
  if (difference.figure.unit !== "percent") return { ...inPoints, computed };
  if (ends !== null && ends[0].value > 0) {
    const relative = judge(claimed, (100 * held) / ends[0].value);
    if (relative.verdict === "agrees") return { ...relative, computed };
  }
  return inPoints.verdict === "disagrees"
    ? { ...inPoints, computed }
    : { verdict: "wrong-unit", by: null, computed };
}

/** The difference of the two as the text would show them, rounded first. */
function shownDifference([from, to]: readonly [Printed, Printed], decimals: number): number {
  return roundHalfAway(to.value, decimals) - roundHalfAway(from.value, decimals);
}
