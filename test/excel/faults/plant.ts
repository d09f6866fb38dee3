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

/** Does something just before a request is carried out, as the user may between two of ours. */
export function beforeRequest(at: number, what: () => Promise<unknown>): Planted {
  const carryOut = RequestContext.prototype.sync;
  let requests = 0;
  let met = false;
  const lift = () => {
    RequestContext.prototype.sync = carryOut;
  };
  RequestContext.prototype.sync = async function <T>(this: RequestContext, given?: T): Promise<T> {
    if ((this as unknown as Batch).steps.length > 0 && requests++ === at) {
      lift();
      await what();
      met = true;
    }
    return carryOut.call(this, given) as Promise<T>;
  };
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
