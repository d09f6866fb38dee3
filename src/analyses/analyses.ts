import type { Analysis } from "./analysis";
import { development } from "./development/development";
import { overview } from "./overview/overview";
import { quality } from "./quality/quality";

/** Every analysis, in the order of a report. A new one is a folder beside this file and a line here. */
export const ANALYSES: readonly Analysis[] = [overview, development, quality];
