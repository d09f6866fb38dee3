import { RichApiError } from "../../../src/workbench/host/book/rich-api-error";
import { RequestContext } from "../../../src/workbench/host/client/request-context";

/** In which way a request fails. */
export const WAYS = ["before", "halfway", "after"] as const;
export type Way = (typeof WAYS)[number];

export interface Fault {
  /** Which request, counted from 0. */
  at: number;
  /** Before anything is carried out, halfway through, or after all was: the answer is lost. */
  way: Way;
  /** Whether every request after it fails, too, as where the connection is gone. */
  lasting: boolean;
  /** Office's code; "GeneralException" where not told. */
  code?: string;
}

export interface Planted {
  /** Requests so far. */
  requests(): number;
  /** Whether the fault was met. */
  met(): boolean;
  lift(): void;
}

interface Batch {
  steps: unknown[];
}

/** Lets a request fail; null only counts. Requests that ask for nothing are none. */
export function plant(fault: Fault | null): Planted {
  const carryOut = RequestContext.prototype.sync;
  let requests = 0;
  let met = false;
  RequestContext.prototype.sync = async function <T>(this: RequestContext, given?: T): Promise<T> {
    const batch = this as unknown as Batch;
    if (batch.steps.length === 0) return carryOut.call(this, given) as Promise<T>;
    const request = requests++;
    const isHere = fault !== null && request === fault.at;
    if (!isHere && !(met && fault?.lasting === true)) {
      return carryOut.call(this, given) as Promise<T>;
    }
    const way = isHere ? fault.way : "before";
    met = true;
    const kept = { before: 0, halfway: 0.5, after: 1 }[way];
    batch.steps = batch.steps.slice(0, Math.floor(batch.steps.length * kept));
    await carryOut.call(this, given);
    throw new RichApiError(fault?.code ?? "GeneralException", "Planted.");
  };
  return {
    requests: () => requests,
    met: () => met,
    lift: () => {
      RequestContext.prototype.sync = carryOut;
    },
  };
}

type Run = (...given: unknown[]) => Promise<unknown>;

/**
 * Does something just before a sync is sent, as the user may between two of ours. Works on what
 * `Excel.run` hands out, so that what is done is a request of its own.
 */
export function beforeRequest(at: number, what: () => Promise<unknown>): Planted {
  const original = Excel;
  const run = original.run as Run;
  let requests = 0;
  let met = false;
  const lift = () => void Object.assign(globalThis, { Excel: original });
  const watched = (context: Excel.RequestContext) => {
    const send = context.sync.bind(context);
    context.sync = async <T>(given?: T) => {
      if (requests++ === at) {
        lift();
        await what();
        met = true;
      }
      return send(given) as Promise<T>;
    };
    return context;
  };
  const running: Run = (...given) => {
    const batch = given.pop() as (context: Excel.RequestContext) => Promise<unknown>;
    return run(...given, (context: Excel.RequestContext) => batch(watched(context)));
  };
  Object.assign(globalThis, { Excel: { run: running } });
  return { requests: () => requests, met: () => met, lift };
}

/** Does something with a fault: the first request fails, with nothing carried out, where not told. */
export async function withFault<T>(fault: Partial<Fault>, act: () => Promise<T>): Promise<T> {
  const planted = plant({ at: 0, way: "before", lasting: false, ...fault });
  try {
    return await act();
  } finally {
    planted.lift();
    expect(planted.met()).toBe(true);
  }
}
