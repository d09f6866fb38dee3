import { mixedColour } from "../report/mixed-colour";
import { placeOnScale, type ScaleRule } from "../report/plan-rule";
import type { SheetPlan } from "../report/sheet-plan";
import { covers, spot } from "../report/spot";
import type { SpotFormat } from "../report/spot-format";
import { TONE_COLOURS } from "../report/tones";

const GROUND = "#FFFFFF";

/** Numbers that stand on a colour scale, each with its colour; both ends bear dark letters. */
export function scaleFills({ cells, rules }: SheetPlan): SpotFormat[] {
  const scales = rules.filter((rule): rule is ScaleRule => rule.kind === "scale");
  if (scales.length === 0) return [];
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c): SpotFormat[] => {
      const scale = scales.find(({ at }) => covers(at, r, c));
      if (scale === undefined || cell?.kind !== "number") return [];
      const place = placeOnScale(scale, cell.number);
      const end = TONE_COLOURS[place < 0 ? "fall" : "rise"] ?? GROUND;
      return place === 0
        ? []
        : [{ at: spot(r, c), fill: mixedColour(GROUND, end, Math.abs(place)) }];
    }),
  );
}
