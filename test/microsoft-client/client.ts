import { Buffer } from "node:buffer";
import type { MakeClient } from "../../src/workbench/host/create-host";
import type { Server } from "../../src/workbench/host/client/server";
import { WireEvents } from "./events";
import { execute, type Workplace } from "./executor";
import { KeptObjects } from "./kept-objects";
import { loadLibrary } from "./library";
import { WAITS_FOR_CELL, type RequestBody, type ResponseBody } from "./wire";

/** One request and its answer, in bytes as they travel. */
export interface Traffic {
  requestBytes: number;
  responseBytes: number;
}

const LARGEST = 5 * 1024 * 1024;

/**
 * Microsoft's own client in front of the host.
 *
 * @param watch is told of every request.
 */
export function microsoftClient(watch: (traffic: Traffic) => void = () => undefined): MakeClient {
  return (server, office) => {
    const { window, Excel, OfficeExtension } = loadLibrary();
    window.Office = office;
    OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
    const raise = (message: object) => OfficeExtension._testTriggerRichApiMessageEvent(message);
    const workplace = { server, kept: new KeptObjects(), events: new WireEvents(server, raise) };
    const executeAsync = async (_data: unknown, flags: number, { Body }: { Body: RequestBody }) => {
      const request = JSON.stringify(Body);
      const response = await answerOf(workplace, request, (flags & WAITS_FOR_CELL) !== 0);
      watch({
        requestBytes: Buffer.byteLength(request),
        responseBytes: Buffer.byteLength(response),
      });
      return {
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: JSON.parse(response) as ResponseBody,
      };
    };
    const resolver = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "workbench", headers: {} }),
      _createRequestExecutorOrNull: () => ({ executeAsync }),
    };
    return {
      Excel: Object.assign(Object.create(Excel) as typeof Excel, {
        run: runWith(resolver),
        RequestContext: contextWith(resolver),
      }),
      OfficeExtension,
    };
  };
}

/** `Excel.run` whose contexts send their requests to one workbook. */
function runWith(resolver: object): typeof Excel.run {
  const { Excel, plainObject } = loadLibrary();
  const run = Excel.run as (...args: unknown[]) => Promise<unknown>;
  return ((first: unknown, batch?: unknown) => {
    if (batch === undefined) return run(resolver, first);
    const isOptions = Object.getPrototypeOf(first) === Object.prototype;
    if (!isOptions) return run(first, batch);
    // The library tells options by their prototype, which must be one of its own page's.
    return run(Object.assign(plainObject(), { session: resolver }, first), batch);
  }) as typeof Excel.run;
}

function contextWith(resolver: object): typeof Excel.RequestContext {
  return class extends loadLibrary().Excel.RequestContext {
    constructor() {
      super(resolver as unknown as string);
    }
  };
}

/** The answer, or the error of Excel on the web where one of the two is too large. */
async function answerOf(workplace: Workplace, request: string, waits: boolean): Promise<string> {
  const { server } = workplace;
  if (isTooLarge(server, request)) return tooLarge("Request");
  const body = JSON.parse(request) as RequestBody;
  const response = JSON.stringify(await execute(workplace, body, waits));
  return isTooLarge(server, response) ? tooLarge("Response") : response;
}

function isTooLarge(server: Server, text: string): boolean {
  return server.limitsPayload && Buffer.byteLength(text) > LARGEST;
}

function tooLarge(way: "Request" | "Response"): string {
  const Code = `${way}PayloadSizeLimitExceeded`;
  const Error = { Code, Message: Code, Location: "", ActionIndex: -1 };
  return JSON.stringify({ Error, Results: [] } satisfies ResponseBody);
}
