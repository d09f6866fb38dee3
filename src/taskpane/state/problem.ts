import { officeCode, troubleOf, type Trouble } from "../../excel/office-error";
import { troubleSentence } from "../../excel/office-sentence";
import type { SheetPresence } from "../../excel/sheet-presence";
import { speak, type Language } from "../../language/language";
import { paneTexts } from "../../language/pane-texts";

/** What was being done when something failed. */
export type Task =
  | "reading"
  | "building"
  | "selecting"
  | "saving"
  | "bringing"
  | "inserting"
  | "freezing"
  | "thawing";

/** A failure as data, so that its sentence follows the language. */
export interface Problem {
  task: Task;
  /** What hinders in Excel; null where the mistake is ours. */
  trouble: Trouble | null;
  /** The sheet that was to be shown, where it cannot be. */
  unseen?: { sheet: string; presence: Exclude<SheetPresence, "visible"> };
}

/** Any thrown value as a problem. Its own words are in no fixed language, and are not kept. */
export function problemOf(task: Task, thrown: unknown): Problem {
  const code = officeCode(thrown);
  return { task, trouble: code === "" ? null : troubleOf(code) };
}

const FAILED = {
  reading: "failedReading",
  building: "failedBuilding",
  selecting: "failedSelecting",
  saving: "failedSaving",
  bringing: "failedBringing",
  inserting: "failedInserting",
  freezing: "failedFreezing",
  thawing: "failedThawing",
} as const satisfies Record<Task, keyof typeof paneTexts>;

/** Says what happened, why, and what the user can do about it. */
export function problemSentence({ task, trouble, unseen }: Problem, language: Language): string {
  const texts = speak(paneTexts, language);
  if (unseen !== undefined) {
    return unseen.presence === "hidden"
      ? texts.sheetHidden(unseen.sheet)
      : texts.sheetGone(unseen.sheet);
  }
  const why = trouble === null ? texts.ownMistake : troubleSentence(trouble, language);
  return `${texts[FAILED[task]]} ${why}`;
}
