import type { Spoken } from "../../language/language";
import type { workbenchTexts } from "../../language/workbench-texts";

/** The page's texts in the language that was chosen. */
export type WorkbenchTexts = Spoken<typeof workbenchTexts>;
