import type { Interval } from "../stats/interval";
import { roundHalfAway } from "../stats/round-half-away";
import type { Verdict } from "./claim";
import type { Hedge } from "./token";

/** A figure as it is printed. */
export interface Printed {
  value: number;
  decimals: number;
  hedge?: Hedge;
}

/** What a printed figure may have been before it was rounded. */
export function unrounded({ value, decimals, hedge = "none" }: Printed): Interval {
  if (hedge === "least") return { low: value, high: Infinity };
  if (hedge === "most") return { low: -Infinity, high: value };
  const half = hedge === "about" ? aboutHalf(value, decimals) : 0.5 * 10 ** -decimals;
  return { low: value - half, high: value + half };
}

/** "ca. 70" is said of 66, "ca. 75" of 73, "ca. 27" of 26. */
function aboutHalf(value: number, decimals: number): number {
  if (decimals > 0) return 1.5 * 10 ** -decimals;
  if (value % 10 === 0) return 5;
  return value % 5 === 0 ? 2.5 : 1.5;
}

const TIE = 1e-9;

/**
 * A printed figure against what was reckoned from other printed ones.
 *
 * @param computed what the printed ones give.
 * @param possible what they can have given before they were rounded.
 */
export function judge(
  claimed: Printed,
  computed: number,
  possible: Interval = { low: computed, high: computed },
): { verdict: Verdict; by: number | null } {
  const room = unrounded(claimed);
  const isExact = (claimed.hedge ?? "none") === "none";
  const agrees = isExact
    ? Math.abs(roundHalfAway(computed, claimed.decimals) - claimed.value) < TIE
    : computed >= room.low - TIE && computed <= room.high + TIE;
  if (agrees) return { verdict: "agrees", by: null };
  // Two roundings that only touch are two figures; an exact tie may have been rounded either way.
  const edge = possible.low === possible.high ? TIE : -TIE;
  if (possible.low <= room.high + edge && possible.high >= room.low - edge) {
    return { verdict: "rounding", by: null };
  }
  return { verdict: "disagrees", by: claimed.value - computed };
}

/** Everything that the difference of two printed figures can be. */
export function possibleDifference(from: Printed, to: Printed): Interval {
  const [first, second] = [unrounded(from), unrounded(to)];
  return { low: second.low - first.high, high: second.high - first.low };
}
