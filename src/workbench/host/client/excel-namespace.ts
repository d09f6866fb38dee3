import { invalidArgument } from "../book/rich-api-error";
import { notImplemented } from "./client-errors";
import { EXCEL_ENUMS } from "./excel-enums";
import type { HostState } from "./host-state";
import { RequestContext, requireSameContext, type ExcelObjects } from "./request-context";
import { strict } from "./strict-proxy";

type Batch<T> = (context: RequestContext) => Promise<T>;

/** The global `Excel`: `run` and the enumerations that the add-in's code names. */
export function createExcel(host: HostState, objects: ExcelObjects) {
  /** Also takes, as the first of two arguments, options, or objects whose context is used again. */
  async function run<T>(first: unknown, second?: Batch<T>): Promise<T> {
    const batch = (second ?? first) as Batch<T>;
    if (typeof batch !== "function") throw invalidArgument("Excel.run takes a function");
    const options = (second && optionsOf(first)) ?? {};
    const earlier = second && contextOf(options.previousObjects ?? first);
    const context = earlier ?? new RequestContext(host, objects);
    context.tracksRanges = true;
    context.delaysForCellEdit = options.delayForCellEdit ?? false;
    const result = await batch(context);
    await context.sync();
    return result;
  }

  /** `new Excel.RequestContext()`, as add-ins make one outside `Excel.run`. */
  class OwnRequestContext extends RequestContext {
    constructor() {
      super(host, objects);
    }
  }

  const members = { ...EXCEL_ENUMS, run, RequestContext: OwnRequestContext };
  return strict(members, "Excel") as unknown as typeof Excel;
}

function contextOfOne(object: unknown): RequestContext | undefined {
  if (!object || typeof object !== "object" || !("context" in object)) return undefined;
  return object.context instanceof RequestContext ? object.context : undefined;
}

interface RunOptions {
  delayForCellEdit?: boolean;
  previousObjects?: unknown;
}

function optionsOf(given: unknown): RunOptions | undefined {
  const names = ["delayForCellEdit", "previousObjects", "session"];
  const isOptions =
    typeof given === "object" &&
    given !== null &&
    Object.getPrototypeOf(given) === Object.prototype &&
    Object.keys(given).every((name) => names.includes(name));
  if (!isOptions) return undefined;
  if ("session" in given) throw notImplemented("Excel.RunOptions.session");
  return given;
}

function contextOf(from: unknown): RequestContext | undefined {
  if (from instanceof RequestContext) return from;
  const contexts = [from].flat().map(contextOfOne);
  const [first] = contexts;
  for (const context of contexts) if (first && context) requireSameContext(first, context);
  return first;
}
