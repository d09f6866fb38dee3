import type { Figure } from "../../evaluation/figure";
import { visible } from "../../report/figure-cells";
import { wholePercent } from "../../report/whole-numbers";
import { roundHalfAway } from "../../stats/round-half-away";
import type { Course } from "../development/evaluate";
import type { UnitElement, UnitPage, UnitPages, UnitQuestion } from "./evaluate";

/** So many questions are named as strongest, and as many as weakest. */
const NAMED = 3;

/** How a unit stands to all: the interval of its own share decides. */
export type Standing = "above" | "below" | "level";

/** The figure of the latest round; null where it may not be shown or there is none. */
export function latestOf({ figures }: Course, { rounds, latest }: UnitPages): Figure | null {
  const figure = visible(figures[rounds.indexOf(latest)] ?? null);
  return figure?.share == null ? null : figure;
}

/** The figure of the first round that is compared. */
export function firstOf({ figures }: Course, { rounds, first }: UnitPages): Figure | null {
  const figure = first === null ? null : visible(figures[rounds.indexOf(first)] ?? null);
  return figure?.share == null ? null : figure;
}

/** The change from the first round, a fraction, and whether it is certain; null where withheld. */
export function changeOf({ change }: Course): { change: number; certain: boolean } | null {
  const seen = visible(change);
  if (seen?.change == null || visible(seen.start) === null) return null;
  return { change: seen.change, certain: seen.changeCertain === true };
}

/** Unit minus all, a fraction; null where either is not shown. */
export function aheadBy({ own, all }: UnitElement, pages: UnitPages): number | null {
  const [mine, total] = [latestOf(own, pages), latestOf(all, pages)];
  return mine === null || total === null ? null : (mine.share ?? 0) - (total.share ?? 0);
}

/** Above or below where the unit's interval leaves the share of all outside it. */
export function standingOf({ own, all }: UnitElement, pages: UnitPages): Standing | null {
  const [mine, total] = [latestOf(own, pages), latestOf(all, pages)];
  if (mine === null || total?.share == null) return null;
  if (mine.low !== null && mine.low > total.share) return "above";
  return mine.high !== null && mine.high < total.share ? "below" : "level";
}

/** The questions with the highest and with the lowest shares, none of them in both. */
export function endsOf({ questions }: UnitPage): {
  strongest: UnitQuestion[];
  weakest: UnitQuestion[];
} {
  const known = questions.filter(({ own }) => visible(own)?.share != null);
  const count = Math.min(NAMED, Math.floor(known.length / 2));
  const shown = ({ own }: UnitQuestion) => roundHalfAway(own.share ?? 0, 2);
  // By the figure that is shown; equal ones by how far they are from all units.
  const ahead = ({ own, all }: UnitQuestion) => (own.share ?? 0) - (visible(all)?.share ?? 0);
  const order = [...known].sort((a, b) => shown(b) - shown(a) || ahead(b) - ahead(a));
  return { strongest: order.slice(0, count), weakest: order.slice(order.length - count).reverse() };
}

/** Whether there is nothing that may be told of the unit in the latest round. */
export function isSilent(page: UnitPage, pages: UnitPages): boolean {
  return page.elements.every(({ own }) => latestOf(own, pages) === null);
}

/** A share as whole per cent. */
export function percentOf(figure: Figure | null): number {
  return wholePercent(figure?.share ?? 0);
}
