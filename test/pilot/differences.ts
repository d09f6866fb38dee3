import type { Trace, TraceStep } from "../../src/pilot/trace";

/** Where two Excels answered a step in different ways. */
export interface Difference {
  step: string;
  /** A field of what came out; "error" where one of them failed, "step" where one never asked. */
  field: string;
  excel: unknown;
  host: unknown;
}

function fields(step: TraceStep | undefined): Record<string, unknown> {
  return step === undefined ? { step: "missing" } : { ...step.came, error: step.error };
}

/** Every difference, step by step and field by field. */
export function differences(
  { steps: excel }: Pick<Trace, "steps">,
  { steps: host }: Pick<Trace, "steps">,
): Difference[] {
  const ids = [...new Set([...excel, ...host].map(({ id }) => id))];
  return ids.flatMap((step) => {
    const [there, here] = [excel, host].map((all) => fields(all.find(({ id }) => id === step)));
    return [...new Set([...Object.keys(there), ...Object.keys(here)])]
      .filter((field) => JSON.stringify(there[field]) !== JSON.stringify(here[field]))
      .map((field) => ({ step, field, excel: there[field], host: here[field] }));
  });
}
