import { ANALYSES } from "../../src/analyses/analyses";
import { DEFAULT_PROGRAMME } from "../../src/evaluation/programme";
import type { SheetPlan } from "../../src/report/sheet-plan";
import { made, planOf, readSample } from "../analyses/evaluated";
import { GALLERY } from "../gallery/gallery";
import { heatMap } from "../gallery/heat";

/** The sheet of every analysis that the sample survey allows. */
export function analysisPlans(): SheetPlan[] {
  const reading = readSample();
  return ANALYSES.filter(
    (analysis) => analysis.impossible(reading, DEFAULT_PROGRAMME) === null,
  ).map((analysis) => planOf(made(analysis, reading)));
}

/** A sheet for each look that charts have, and one with a colour scale. */
export const EXAMPLES: readonly SheetPlan[] = [...GALLERY, heatMap];
