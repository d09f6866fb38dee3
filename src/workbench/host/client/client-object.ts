import { itemNotFound } from "../book/rich-api-error";
import { propertyNotLoaded } from "./client-errors";
import type { Finding } from "./finding";
import { Lifetime } from "./lifetime";
import { namesIn, parseLoadOption, type LoadOption, type LoadTree } from "./load-paths";
import type { Loadable } from "./loadable";
import { requireSameContext, type RequestContext } from "./request-context";
import { strict } from "./strict-proxy";

/** How each scalar property of a kind of object is read from the workbook. */
export type Readers<T> = Readonly<Record<string, (target: T, context: RequestContext) => unknown>>;

/**
 * What every object of Office.js has in common: it stands for something in the workbook (T) that
 * is looked for when the batch runs; its properties can be read after load and sync only, and
 * writing is put into the batch. Looked for in vain, it throws `ItemNotFound`, or, if `orNull`,
 * becomes a null object; so do the parts of a null object, and using those throws.
 */
export abstract class ClientObject<T extends object> implements Loadable {
  private bound: T | null | undefined;
  private readonly loaded = new Map<string, unknown>();
  private readonly lifetime: Lifetime;

  constructor(
    readonly context: RequestContext,
    private readonly locate: () => T | null,
    private readonly how: Finding = {},
  ) {
    this.lifetime = new Lifetime(context, () => this.typeName, how.fleeting);
    const find = () => {
      this.targetOrNull();
      const { identity, knownBy, isTrackable } = this;
      const isKnown = identity !== undefined || knownBy !== undefined;
      this.lifetime.answered(this.bound === null, { isKnown, isTrackable });
    };
    context.join(find, how, () => this.lifetime.end());
    return strict(this, () => this.typeName);
  }

  /** The name in Office.js, for messages. */
  abstract readonly typeName: string;
  protected abstract readonly readers: Readers<T>;

  /** The property that every answer brings along: it can be read after any sync. */
  protected get identity(): string | undefined {
    return undefined;
  }

  /** The property that its collection finds it by, where that is not its identity. */
  protected get knownBy(): string | undefined {
    return undefined;
  }

  /** Whether it is kept for as long as it is tracked: ranges are. */
  protected readonly isTrackable: boolean = false;

  /** Whether it still exists, and where it is by now. */
  protected current(bound: T): T | null {
    return bound;
  }

  /** The properties that are objects themselves, for paths such as "format/fill/color". */
  protected navigation(name: string): Loadable | undefined {
    void name;
    return undefined;
  }

  get isNullObject(): boolean {
    if (this.bound === undefined) throw propertyNotLoaded(`${this.typeName}.isNullObject`);
    return this.bound === null;
  }

  load(option?: LoadOption): this {
    this.checkUsable();
    const tree = parseLoadOption(option);
    this.prepare(tree);
    this.context.enqueue(() => this.context.answering(() => this.readTree(tree)), true);
    return this;
  }

  /** Sets several properties at once; objects set the properties of objects. */
  set(properties: object): void {
    for (const [name, value] of Object.entries(properties)) {
      const child = this.navigation(name);
      if (child) child.set(value as object);
      else (this as unknown as Record<string, unknown>)[name] = value;
    }
  }

  /** Keeps a range usable after its batch, in a context outside `Excel.run` too. */
  track(): this {
    this.lifetime.track();
    return this;
  }

  untrack(): this {
    this.lifetime.untrack(Boolean(this.bound));
    return this;
  }

  toJSON(): Record<string, unknown> {
    return Object.fromEntries(this.loaded);
  }

  /** What it stands for, once the batch has come to it. */
  target(): T {
    const found = this.targetOrNull();
    if (!found) throw itemNotFound(this.typeName);
    return found;
  }

  targetOrNull(): T | null {
    this.lifetime.checkKept();
    if (this.bound === undefined) this.bind();
    return this.bound ? this.current(this.bound) : null;
  }

  /** Throws where its batch is over and nothing was kept of it. */
  checkUsable(): void {
    this.lifetime.check();
  }

  /** The same, and that it may be given to another object's member as an argument. */
  checkUsableIn(context: RequestContext): void {
    requireSameContext(context, this.context);
    this.checkUsable();
  }

  /** Of a null object every property is undefined. */
  protected read<V>(property: string): V {
    if (!this.loaded.has(property) && this.bound !== null) {
      throw propertyNotLoaded(`${this.typeName}.${property}`);
    }
    return this.loaded.get(property) as V;
  }

  /** Puts a change into the batch; the value can be read back at once, as in Office.js. */
  protected write(
    property: string,
    value: unknown,
    change: (target: T) => void | Promise<void>,
  ): void {
    this.checkUsable();
    this.context.request.add(value);
    this.loaded.set(property, value);
    this.context.enqueue(() => change(this.target()));
  }

  protected act(change: (target: T) => void | Promise<void>): void {
    this.checkUsable();
    this.context.enqueue(() => change(this.target()));
  }

  /** Deletes what it stands for: a null object without complaint, as Microsoft's samples do. */
  protected remove(change: (target: T) => void | Promise<void>): void {
    this.checkUsable();
    this.context.enqueue(async () => {
      if (this.bound !== null) await change(this.target());
    });
  }

  /**
   * Makes the objects on the way when load is called. A name that there is not is carried along,
   * as Excel does it: reading it later throws.
   */
  prepare(tree: LoadTree): void {
    for (const [name, below] of tree) {
      if (!(name in this.readers)) this.navigation(name)?.prepare(below);
    }
  }

  readTree(tree: LoadTree): void {
    const target = this.present();
    if (!target) return;
    for (const name of namesIn(tree, Object.keys(this.readers))) {
      const reader = this.readers[name];
      if (reader) this.loaded.set(name, reader(target, this.context));
      else this.navigation(name)?.readTree(tree.get(name) ?? new Map());
    }
  }

  answer(tree: LoadTree): Record<string, unknown> | null {
    const target = this.present();
    if (!target) return null;
    const record = this.locator() ?? {};
    for (const name of namesIn(tree, Object.keys(this.readers))) {
      const reader = this.readers[name];
      const child = name in this.readers ? undefined : this.navigation(name);
      if (reader) record[name] = reader(target, this.context);
      else if (child) record[name] = child.answer(tree.get(name) ?? new Map());
    }
    return record;
  }

  /** What it is found by again: `id`, or, where add-ins cannot read that, `_id`; else nothing. */
  locator(): Record<string, unknown> | null {
    const target = this.targetOrNull();
    const { identity, knownBy } = this;
    if (!target) return null;
    if (knownBy !== undefined) return { _id: this.readers[knownBy]?.(target, this.context) };
    return identity === undefined ? {} : { id: this.readers[identity]?.(target, this.context) };
  }

  /** What it stands for; null only for what may be a null object. */
  protected present(): T | null {
    const target = this.targetOrNull();
    if (!target && !this.how.orNull) throw itemNotFound(this.typeName);
    return target;
  }

  private bind(): void {
    this.bound = this.locate();
    if (!this.bound && !this.how.orNull) throw itemNotFound(this.typeName);
    const { identity } = this;
    if (!this.bound || identity === undefined) return;
    this.loaded.set(identity, this.readers[identity]?.(this.bound, this.context));
  }
}
