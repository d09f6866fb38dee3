import type { Entry } from "../language/language";
import type { Bench } from "./bench";

/** What came out of a step: plain data, the same wherever Excel does the same. */
export type Came = Readonly<Record<string, unknown>>;

/** One open question to Excel. */
export interface Step {
  /** Never changes: traces are compared by it. */
  id: string;
  /** "now" in a workbook as it is, "reopened" after it was saved, closed and opened again. */
  when: "now" | "reopened";
  /** What is done. */
  does: Entry<string>;
  /** What the add-in counts on. */
  expected: Entry<string>;
  /** Asks Excel. An error of Office's is noted by its code and stops no other step. */
  run(bench: Bench): Promise<Came>;
}

/** Office's code of an error; its name where the error is not Office's. */
export function codeOf(error: unknown): string {
  const { code, name } = error as { code?: unknown; name?: unknown };
  return typeof code === "string" ? code : String(name);
}

/** "done", or the code of the error that hindered it. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<string> {
  try {
    await work();
    return "done";
  } catch (error) {
    return codeOf(error);
  }
}
