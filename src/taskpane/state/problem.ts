import type { paneTexts } from "../../language/pane-texts";
import type { Spoken } from "../../language/language";

/** What was being done when something failed. */
export type Task = "reading" | "building" | "selecting" | "saving" | "bringing";

/** A failure as data, so that its sentence follows the language. */
export interface Problem {
  task: Task;
  /** Office's error code; empty where the failure is not Office's. */
  code: string;
  detail: string;
}

/** Any thrown value as a problem. */
export function problemOf(task: Task, thrown: unknown): Problem {
  const code = isCoded(thrown) ? thrown.code : "";
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return { task, code, detail: asSentence(message) };
}

/** Says what happened and what the user can do about it. */
export function problemSentence(problem: Problem, texts: Spoken<typeof paneTexts>): string {
  switch (problem.code) {
    case "InvalidOperationInCellEditMode":
      return texts.cellEditing;
    case "AccessDenied":
      return texts.protectedSheet;
    case "ItemNotFound":
      return texts.sheetGone;
    case "ResponsePayloadSizeLimitExceeded":
    case "RequestPayloadSizeLimitExceeded":
      return texts.tooLarge;
  }
  switch (problem.task) {
    case "reading":
      return texts.failedReading(problem.detail);
    case "building":
      return texts.failedBuilding(problem.detail);
    case "selecting":
      return texts.failedSelecting(problem.detail);
    case "saving":
      return texts.failedSaving(problem.detail);
    case "bringing":
      return texts.failedBringing(problem.detail);
  }
}

function isCoded(thrown: unknown): thrown is { code: string } {
  return (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    typeof thrown.code === "string"
  );
}

/** A message as a sentence, with its full stop. */
export function asSentence(message: string): string {
  const text = message.trim();
  return text === "" || /[.!?…]$/.test(text) ? text : `${text}.`;
}
