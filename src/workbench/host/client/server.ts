import { ClientResult } from "./client-result";
import type { HostState } from "./host-state";
import { parseLoadOption } from "./load-paths";
import type { Loadable } from "./loadable";
import { RequestContext, type ExcelObjects } from "./request-context";

/** An object of the workbook that a client library works on: it is handed back as it was given. */
export interface Served extends Loadable {
  readonly typeName: string;
}

/** What is left of an action until its batch is done: reads its answer then. */
export type Answer = () => unknown;

/**
 * The host without its client library: what stands behind `Excel`, for another client to work on.
 * Actions are put into a batch in the order in which they are asked for, and carried out together.
 */
export class Server {
  private readonly context: RequestContext;

  constructor(
    private readonly host: HostState,
    objects: ExcelObjects,
  ) {
    this.context = new RequestContext(host, objects);
    this.context.tracksRanges = true;
  }

  get workbook(): Served {
    return this.context.workbook as unknown as Served;
  }

  get runtime(): Served {
    return this.context.runtime as unknown as Served;
  }

  /** Whether requests and answers above 5 MB are to be refused. */
  get limitsPayload(): boolean {
    return this.host.profile.limitsPayload;
  }

  /** The object that a member of another stands for: a property, or a method with arguments. */
  find(from: Served, member: string, args?: readonly unknown[]): Served {
    return (args ? this.call(from, member, args) : at(from, member)) as Served;
  }

  /** Calls a method; a value that is known only after the batch is its answer. */
  invoke(object: Served, method: string, args: readonly unknown[]): Answer {
    const result = this.call(object, method, args);
    return () => (result instanceof ClientResult ? (result.value as unknown) : undefined);
  }

  set(object: Served, property: string, value: unknown): void {
    (object as unknown as Record<string, unknown>)[property] = value;
  }

  /** Sets several properties, those of its parts as objects. */
  update(object: Served, properties: object): void {
    object.set(properties);
  }

  /**
   * Reads properties ("values", "format/fill/color"; none means all): their values by name, items of
   * collections as `items`; null for a null object.
   */
  read(object: Served, paths: readonly string[]): Answer {
    const tree = parseLoadOption([...paths]);
    let answer: unknown;
    object.prepare(tree);
    this.then(() => this.context.answering(() => (answer = object.answer(tree))), true);
    return () => answer;
  }

  /** How an object is found again: `{ id }` or `{ _id }` or neither; null for a null object. */
  locate(object: Served): Answer {
    return () => (object as Served & { locator(): object | null }).locator();
  }

  /** Does something between what was asked for before and what will be asked for after. */
  then(work: () => void, reads = false): void {
    this.context.enqueue(work, reads);
  }

  /**
   * Carries out the batch.
   *
   * @param waits whether it waits while the user writes in a cell.
   * @throws the error of the first action that failed; those after it were not carried out.
   */
  async send(waits: boolean): Promise<void> {
    this.context.delaysForCellEdit = waits;
    await this.context.sync();
  }

  /** Calls back at an event: "onChanged" of a sheet or of all sheets. @returns what ends that. */
  watch(object: Served, event: string, tell: (args: Record<string, unknown>) => void): () => void {
    const handlers = at(object, event) as {
      add(handler: (args: Record<string, unknown>) => Promise<void>): { remove(): void };
    };
    const watch = handlers.add((args) => Promise.resolve(tell(args)));
    return () => watch.remove();
  }

  /** The range of an event that was told of. */
  rangeOf(args: Record<string, unknown>, orNull: boolean): Served {
    const member = orNull ? "getRangeOrNullObject" : "getRange";
    return (args[member] as (context: RequestContext) => Served)(this.context);
  }

  private call(object: Served, method: string, args: readonly unknown[]): unknown {
    return (at(object, method) as (...args: unknown[]) => unknown).apply(object, [...args]);
  }
}

function at(object: Served, member: string): unknown {
  return (object as unknown as Record<string, unknown>)[member];
}
