import type { Answer, Served, Server } from "../../src/workbench/host/client/server";
import type { WireEvents } from "./events";
import type { KeptObjects } from "./kept-objects";
import { RequestPaths } from "./request-paths";
import { askedPaths, onWire } from "./values-on-wire";
import {
  ACTION,
  camelCase,
  MEMBER_OF,
  wireFault,
  type Action,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What an executor works with. */
export interface Workplace {
  server: Server;
  kept: KeptObjects;
  events: WireEvents;
}

/** Carries one request of the library out on the host. */
export async function execute(
  workplace: Workplace,
  { ObjectPaths, Actions }: RequestBody,
  waits: boolean,
): Promise<ResponseBody> {
  const { server, kept } = workplace;
  const paths = new RequestPaths(workplace, ObjectPaths);
  const Results: ResponseBody["Results"] = [];

  // The library tidies up in requests of their own: nothing for the workbook.
  const released = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const isTidying = Actions.every((action) => isTidyingUp(action));
  if (released.length > 0 && isTidying) {
    for (const { ArgumentInfo } of released) kept.release(String(ArgumentInfo?.Arguments?.[0]));
    return { Error: null, Results };
  }
  for (const action of Actions) {
    let answer: Answer | undefined;
    let failure: Error | undefined;
    try {
      answer = begin(action, paths, workplace);
    } catch (error) {
      failure = error as Error;
    }
    server.then(() => {
      if (failure) throw failure;
      Results.push({ ActionId: action.Id, Value: answer?.() ?? null });
    });
    if (failure) break;
  }
  try {
    await server.send(waits);
  } catch (error) {
    return { Error: wireError(error, Results.length), Results };
  }
  const traces = Actions.filter(({ ActionType }) => ActionType === ACTION.trace);
  return { Error: null, Results, TraceIds: traces.map(({ Id }) => Id) };
}

function isTidyingUp({ Name, ActionType }: Action): boolean {
  return Name === "_RemoveReference" || ActionType === ACTION.instantiate;
}

/** Puts an action into the host's batch. @returns how its answer is read when that is done. */
function begin(action: Action, paths: RequestPaths, workplace: Workplace): Answer | undefined {
  const { ActionType, Name, ObjectPathId, ArgumentInfo, QueryInfo = {}, ObjectState = {} } = action;
  const { server } = workplace;
  if (ActionType === ACTION.trace) return undefined;
  const object = paths.object(ObjectPathId);
  switch (ActionType) {
    case ACTION.instantiate: {
      if (!object) return () => null;
      const located = server.locate(object);
      return () => onWire(withReference(located(), paths.referenceOf(ObjectPathId)), []);
    }
    case ACTION.query: {
      if (!object) return () => null;
      const asked = askedPaths(QueryInfo);
      const answer = server.read(object, asked);
      return () => onWire(answer(), asked, QueryInfo);
    }
    case ACTION.set:
      server.set(
        there(object, Name),
        MEMBER_OF[Name] ?? camelCase(Name),
        paths.value(ArgumentInfo?.Arguments?.[0]),
      );
      return undefined;
    case ACTION.update:
      server.update(there(object, "set"), paths.value(ObjectState) as object);
      return undefined;
    case ACTION.invoke:
      return invoke(action, object, paths, workplace);
    default:
      throw wireFault("NotImplemented", `the action ${ActionType}`);
  }
}

function invoke(
  { Name, ObjectPathId, ArgumentInfo }: Action,
  object: Served | null,
  paths: RequestPaths,
  { server, kept, events }: Workplace,
): Answer | undefined {
  if (Name === "_ValidateArraySize") return undefined;
  if (Name === "_RemoveReference") {
    server.then(() => kept.release(String(ArgumentInfo?.Arguments?.[0])));
    return undefined;
  }
  if (Name === "_KeepReference") {
    if (!object || paths.referenceOf(ObjectPathId) !== undefined) return undefined;
    const reference = kept.newReference();
    paths.keepAs(ObjectPathId, reference);
    const located = server.locate(object);
    return () => {
      if (located() !== null) kept.keep(reference, object);
      return null;
    };
  }
  // Deleting what is not there does nothing.
  if (!object && Name === "Delete") return undefined;
  const given = there(object, Name);
  if (/^_(?:Un)?[Rr]egister\w+Event$/.test(Name)) {
    server.then(() => events.register(given, Name));
    return undefined;
  }
  return server.invoke(given, camelCase(Name), paths.given(ArgumentInfo));
}

/** A reference that was asked for goes with what the object is found by; a null object has none. */
function withReference(located: unknown, reference: string | undefined): unknown {
  if (located === null || reference === undefined) return located;
  return { _ReferenceId: reference };
}

function there(object: Served | null, member: string): Served {
  if (object) return object;
  throw wireFault("ItemNotFound", `There is no object with ${member}.`);
}

function wireError(error: unknown, ActionIndex: number): ResponseBody["Error"] {
  const { code, message, debugInfo } = error as {
    code?: string;
    message: string;
    debugInfo?: { errorLocation?: string };
  };
  return {
    Code: code ?? "GeneralException",
    Message: message,
    Location: debugInfo?.errorLocation ?? "",
    ActionIndex,
  };
}
