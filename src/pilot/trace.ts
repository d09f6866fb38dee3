import { STEPS } from "./all-steps";
import { openBench } from "./bench";
import { codeOf, type Came, type Step } from "./step";

/** What a run of the pilot found: the one file that is saved. */
export interface Trace {
  format: 1;
  /** Who answered. What the project's own host answered says nothing about Excel. */
  answeredBy: "Excel" | "the project's own host";
  platform: string;
  version: string;
  displayLanguage: string;
  contentLanguage: string;
  steps: TraceStep[];
}

export interface TraceStep {
  id: string;
  /** null where the step failed. */
  came: Came | null;
  /** Office's code of the error that the step ended with; null where it did not fail. */
  error: string | null;
}

/** Asks one question. It never throws: what hindered it is noted. */
async function traceStep({ id, run }: Step): Promise<TraceStep> {
  try {
    return { id, came: await run(openBench()), error: null };
  } catch (error) {
    return { id, came: null, error: codeOf(error) };
  }
}

/** Asks all questions of a part, one after the other. */
export async function traceSteps(
  when: Step["when"],
  onStep: (step: Step, traced: TraceStep) => void = () => undefined,
): Promise<TraceStep[]> {
  const traced: TraceStep[] = [];
  for (const step of STEPS.filter((each) => each.when === when)) {
    const found = await traceStep(step);
    traced.push(found);
    onStep(step, found);
  }
  return traced;
}

/** The trace of the Excel that is running. */
export function traceOf(answeredBy: Trace["answeredBy"], steps: TraceStep[]): Trace {
  const { displayLanguage, contentLanguage, diagnostics } = Office.context;
  const { version } = diagnostics;
  const platform = String(Office.context.platform);
  return { format: 1, answeredBy, platform, version, displayLanguage, contentLanguage, steps };
}
