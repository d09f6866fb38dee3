import type { Brought } from "./bring-in";
import type { Failure, ReadyFile } from "./look-at-files";

/** What is being done with the files that the user dropped or chose. */
export type BringInState =
  | { kind: "idle" }
  | { kind: "looking"; done: number; total: number }
  /** Files without answers are asked about before all else. */
  | { kind: "doubting"; ready: ReadyFile[]; failures: Failure[] }
  /** Excel's workbooks are asked about: inserting them cannot be undone. */
  | { kind: "asking"; ready: ReadyFile[]; failures: Failure[] }
  | { kind: "bringing"; done: number; total: number; name: string }
  | ({ kind: "done" } & Brought);

/** Whether files are being worked on: then no others are taken. */
export function isBusy({ kind }: BringInState): boolean {
  return kind !== "idle" && kind !== "done";
}

/** The workbooks among the files. */
export function workbooksOf(ready: readonly ReadyFile[]): ReadyFile[] {
  return ready.filter(({ kind }) => kind === "workbook");
}

/** The text files among the files. */
export function textsOf(ready: readonly ReadyFile[]): ReadyFile[] {
  return ready.filter(({ kind }) => kind === "text");
}

/** The files in which nothing can be computed. */
export function doubtfulOf(ready: readonly ReadyFile[]): ReadyFile[] {
  return ready.filter(({ nothing }) => nothing !== null);
}
