import type { Step } from "./step";
import { blankArguments, errorArguments, textArguments } from "./steps/arguments";
import { insertedFile } from "./steps/insert";
import { language } from "./steps/language";
import { payload } from "./steps/payload";
import { reopened } from "./steps/reopened";
import { rules } from "./steps/rules";
import { addedAndShown, hiddenSheet, mergedAreas } from "./steps/sheets";
import { undone } from "./steps/undo";

/** The open questions in the order in which they are asked: what weighs most, and may fail, last. */
export const STEPS: readonly Step[] = [
  errorArguments,
  blankArguments,
  textArguments,
  language,
  rules,
  hiddenSheet,
  addedAndShown,
  mergedAreas,
  insertedFile,
  payload,
  undone,
  reopened,
];
