import type { SheetPlan } from "../../src/report/sheet-plan";
import { answers } from "./answers";
import { criteria, rounds } from "./criteria";
import { accumulated, arms, centreEffects, fulfilment, topThree } from "./register";
import { derived, unitPage } from "./survey";
import { scatter } from "./scatter";
import { barsByGrade, caterpillar, dumbbells } from "./units";

/** A sheet with one chart for each look that charts have; from published figures where there are any. */
export const GALLERY: readonly SheetPlan[] = [
  barsByGrade,
  caterpillar,
  dumbbells,
  criteria,
  rounds,
  answers,
  scatter,
  fulfilment,
  arms,
  accumulated,
  topThree,
  centreEffects,
  derived,
  unitPage,
];
