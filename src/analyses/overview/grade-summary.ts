import { gradeOf, type Grade, type GradeThresholds } from "../../evaluation/grade";
import { isWithheld } from "../../report/figure-cells";
import type { Overview } from "./evaluate";
import type { GradeCounts } from "./sentence-texts";

/** A unit that has a figure in the core element. */
export interface Placed {
  /** Its place among the overview's units, from 0. */
  index: number;
  unit: string;
  share: number;
}

/** How the units stand in one core element: what title, sentences and the table's foot tell. */
export interface GradeSummary {
  element: string;
  /** Only these are counted and compared. */
  placed: Placed[];
  /** The places of the units without a figure, and of those whose figure is withheld. */
  without: number[];
  withheld: number[];
  counts: GradeCounts;
  /** The grade that all with a figure have; null where they differ or none has. */
  common: Grade | null;
  /** null where fewer than two units have a figure. */
  spread: {
    highest: Placed;
    lowest: Placed;
    /** The difference of their unrounded shares, a fraction. */
    difference: number;
  } | null;
}

export function gradeSummary(
  { elements, units }: Pick<Overview, "elements" | "units">,
  element: number,
  thresholds: GradeThresholds,
): GradeSummary {
  const placed: Placed[] = [];
  const [without, withheld]: [number[], number[]] = [[], []];
  const counts: GradeCounts = { high: 0, middle: 0, low: 0 };
  units.forEach(({ unit, elements: figures }, index) => {
    const figure = figures[element];
    const { share } = figure;
    if (share === null) return void (isWithheld(figure) ? withheld : without).push(index);
    placed.push({ index, unit, share });
    counts[gradeOf(share, thresholds)]++;
  });
  const grades: readonly Grade[] = ["high", "middle", "low"];
  const all = placed.length;
  const sorted = [...placed].sort((a, b) => b.share - a.share);
  const [highest, lowest] = [sorted[0], sorted[all - 1]];
  return {
    element: elements[element],
    placed,
    without,
    withheld,
    counts,
    common: all === 0 ? null : (grades.find((grade) => counts[grade] === all) ?? null),
    spread: all < 2 ? null : { highest, lowest, difference: highest.share - lowest.share },
  };
}
