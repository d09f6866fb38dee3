import { armsSheet } from "./arms-sheet";
import { costsSheet } from "./costs-sheet";
import { criteriaSheet } from "./criteria-sheet";
import { driversSheet } from "./drivers-sheet";
import type { InputSheet } from "./input-sheet";
import { invitedSheet } from "./invited-sheet";
import { programmeSheet } from "./programme-sheet";
import { registerSheet } from "./register-sheet";

/** Every sheet that can be made for the user to fill in. */
export const INPUT_SHEETS: readonly InputSheet[] = [
  programmeSheet,
  criteriaSheet,
  registerSheet,
  invitedSheet,
  driversSheet,
  armsSheet,
  costsSheet,
];
