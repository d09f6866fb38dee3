import type { Text } from "../../analyses/choice";
import type { BuildOutcome } from "../../excel/build-sheet";
import type { Language } from "../../language/language";
import type { Problem } from "./problem";

/** What became of one part of a build. */
export type PartOutcome =
  | Exclude<BuildOutcome, { kind: "foreign" }>
  /** Others have written in its place, and the user wants it left as it is. */
  | { kind: "left"; sheet: string }
  /** Why it could not be made. */
  | { kind: "hindered"; why: Text }
  | { kind: "failed"; problem: Problem };

/** The cells of others that a build has met, about which the user is asked. */
export type ForeignQuestion = Omit<Extract<BuildOutcome, { kind: "foreign" }>, "kind">;

/** What the user wants done about them. */
export type ForeignAnswer = "overwrite" | "keep-order" | "new-sheet" | "leave";

/** One build: a sheet of its own, every page of one analysis, or the report's parts one after another. */
export interface Build {
  of: "sheet" | "pages" | "report";
  /** The analyses' ids, in the order in which they are built. */
  parts: readonly string[];
  running: boolean;
  /** Which part is being built. */
  now: string | null;
  question: ForeignQuestion | null;
  /** By the analyses' ids. */
  outcomes: Readonly<Record<string, PartOutcome>>;
}

/** What stands on a built sheet, apart from when it was built; see `sheetPrint`. */
export interface SheetPrint {
  language: Language;
  text: string;
}

/** A sheet that was built since the pane was opened. */
export interface BuiltSheet {
  sheet: string;
  print: SheetPrint;
}

/** What is told of builds. */
export interface Builds {
  /** The build under way, or the last one while what became of it is told. */
  build: Build | null;
  /** Sheets built since the pane was opened, by the analyses' ids. */
  built: Readonly<Record<string, BuiltSheet>>;
}

export function newBuild(of: Build["of"], parts: readonly string[]): Build {
  return { of, parts, running: true, now: null, question: null, outcomes: {} };
}

export function isRunning(build: Build | null): boolean {
  return build?.running === true;
}
