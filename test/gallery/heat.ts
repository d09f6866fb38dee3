import { number, text } from "../../src/report/plan-cell";
import type { ScaleRule } from "../../src/report/plan-rule";
import { spot } from "../../src/report/spot";
import { FIGUR_1, FIGUR_1_ELEMENTS } from "../figures/figur-1";
import { planWith } from "../report/plan";

const UNITS = FIGUR_1.filter(([unit]) => unit !== "Samlet");
const CELLS = spot(1, 1, UNITS.length, FIGUR_1_ELEMENTS.length);

export const heatRule: ScaleRule = { kind: "scale", at: CELLS, low: -40, middle: 0, high: 40 };

export const heatWords = {
  id: "heat-map",
  title: "Næsten alle enheder er gået frem i alle kerneelementer",
  alternative:
    "Ændringen i procentpoint fra første til seneste måling for 18 enheder og tre kerneelementer, Delanalyse 1, figur 1.",
};

/** Figur 1: the changes, in percentage points, as a table with a colour scale. */
export const heatMap = planWith({
  name: "heat-map",
  cells: [
    [text("Enhed"), ...FIGUR_1_ELEMENTS.map((element) => text(element))],
    ...UNITS.map(([unit, figures]) => [text(unit), ...figures.map(([, change]) => number(change))]),
  ],
  formats: [{ at: CELLS, numberFormat: "+0;-0;0" }],
  rules: [heatRule],
});
