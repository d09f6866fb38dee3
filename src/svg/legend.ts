import type { Canvas } from "./canvas";
import { label } from "./label";
import { SWATCH, type AnySeries } from "./legend-rows";
import { linePath, markShape, outlined } from "./shapes";
import { LINE } from "./sizes";
import { svg, type SvgNode } from "./svg-node";

/** Whether all lines of a series stand upright. */
function isUpright({ x }: { x: { values: readonly (number | null)[] } }): boolean {
  return x.values.every((value, i) => i % 3 !== 1 || value === x.values[i - 1]);
}

function swatch(series: AnySeries, x: number, y: number, { looks }: Canvas): SvgNode {
  const middle = x + SWATCH / 2;
  switch (series.kind) {
    case "bar":
      return svg("rect", {
        x: middle - 5,
        y: y - 5,
        width: 10,
        height: 10,
        ...outlined(looks, series.tone),
      });
    case "points":
      return markShape(series.mark, middle, y, looks, series.tone);
    case "segments":
      return isUpright(series)
        ? linePath(
            [
              { x: middle, y: y - 5 },
              { x: middle, y: y + 5 },
            ],
            looks,
            series,
          )
        : linePath(
            [
              { x, y },
              { x: x + SWATCH, y },
            ],
            looks,
            series,
          );
    default:
      return linePath(
        [
          { x, y },
          { x: x + SWATCH, y },
        ],
        looks,
        series,
      );
  }
}

/** The legend, where the canvas has room for it. */
export function drawLegend(canvas: Canvas): SvgNode[] {
  const { rows, left, top } = canvas.legend;
  if (rows.length === 0) return [];
  const entries = rows.flatMap((row, index) =>
    row.flatMap(({ series, name, left: at }) => {
      const y = top + index * LINE + LINE / 2;
      const x = left + at;
      return [
        swatch(series, x, y, canvas),
        label(name, { x: x + SWATCH, y }, "right", canvas, { gap: 4 }),
      ];
    }),
  );
  return [svg("g", { class: "legend" }, ...entries)];
}
