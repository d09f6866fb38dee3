import type { Mistake } from "./mistake";
import { BRINGING_IN } from "./mistakes/bringing-in";
import { BUILDING } from "./mistakes/building";
import { BUILDING_AGAIN } from "./mistakes/building-again";
import { KEEPING } from "./mistakes/keeping";
import { READING } from "./mistakes/reading";

/** Every mistake that `npm run plant` plants, one at a time. */
export const MISTAKES: readonly Mistake[] = [
  ...READING,
  ...BUILDING,
  ...BUILDING_AGAIN,
  ...BRINGING_IN,
  ...KEEPING,
];
