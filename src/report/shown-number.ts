import { roundHalfAway } from "../stats/round-half-away";

/** A share as "69 %"; "–" where there is none. */
export function shownShare(share: number | null): string {
  return share === null ? "–" : `${roundHalfAway(share * 100, 0)} %`;
}

/** A change with its sign and without a unit, in percentage points: "+17", "-3", "0". */
export function shownChange(change: number | null): string {
  if (change === null) return "–";
  const points = roundHalfAway(change * 100, 0);
  return points > 0 ? `+${points}` : String(points);
}
