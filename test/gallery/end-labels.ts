import type { ChartCells } from "./chart-cells";
import type { LabelSeries } from "../../src/report/chart-series";
import { spreadApart } from "../../src/report/spread-apart";
import type { Tone } from "../../src/report/tones";

/** What stands at the end of a line. */
export interface LineEnd {
  /** The line's last value. */
  value: number;
  text: string;
  tone: Tone;
}

/** Height of a label with the room above and below it, in points. */
const LABEL = 13;

/**
 * The texts at the ends of lines, at the right of the last point and spread apart where the ends
 * lie close. One series a text: each has the colour of its line.
 *
 * @param at the x of the last point, and the range and height (points) of the plot's y axis.
 */
export function endLabels(
  cells: ChartCells,
  ends: readonly LineEnd[],
  { x, min, max, height }: { x: number; min: number; max: number; height: number },
): LabelSeries[] {
  const places = spreadApart(
    ends.map(({ value }) => value),
    (LABEL / height) * (max - min),
    min,
    max,
  );
  return ends.map(({ text, tone }, i) => ({
    kind: "labels",
    name: null,
    tone,
    x: cells.numbers("x", [x]),
    y: cells.numbers("y", [places[i]]),
    labels: { kind: "texts", texts: cells.texts("", [text]), place: "right" },
  }));
}
