import type { Mistake } from "./mistake";
import { ASKING } from "./mistakes/asking";
import { BRINGING_IN } from "./mistakes/bringing-in";
import { BUILDING } from "./mistakes/building";
import { BUILDING_AGAIN } from "./mistakes/building-again";
import { DRAWING } from "./mistakes/drawing";
import { KEEPING } from "./mistakes/keeping";
import { KNOWING } from "./mistakes/knowing";
import { READING } from "./mistakes/reading";

/** Every mistake that `npm run plant` plants, one at a time. */
export const MISTAKES: readonly Mistake[] = [
  ...READING,
  ...ASKING,
  ...BUILDING,
  ...DRAWING,
  ...BUILDING_AGAIN,
  ...KNOWING,
  ...BRINGING_IN,
  ...KEEPING,
];
