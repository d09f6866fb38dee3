import { BYTES_A_REQUEST } from "./payload";

/** A part of what Excel is asked for, and what it weighs, in bytes. */
export interface Step {
  bytes: number;
  take(): void;
}

/** The steps of one request each: as many as their weight allows, at least one. */
function requests(steps: readonly Step[]): Step[][] {
  const all: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    bytes += step.bytes;
    if (bytes > BYTES_A_REQUEST) {
      all.push([step]);
      bytes = step.bytes;
    } else all.at(-1)?.push(step);
  }
  return all;
}

/** Takes steps in turn, in as few requests as their weight allows. The last ones wait for the next sync. */
export async function takeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
): Promise<void> {
  const [last = [], ...others] = requests(steps).reverse();
  for (const request of others.reverse()) await send(context, request);
  for (const step of last) step.take();
}

async function send(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const step of steps) step.take();
  await context.sync();
}
