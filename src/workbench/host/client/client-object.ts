import { itemNotFound } from "../book/rich-api-error";
import { notImplemented, propertyNotLoaded } from "./client-errors";
import { parseLoadOption, type LoadOption, type LoadTree } from "./load-paths";
import type { Loadable } from "./loadable";
import type { RequestContext } from "./request-context";
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

  constructor(
    readonly context: RequestContext,
    private readonly locate: () => T | null,
    private readonly orNull = false,
    findsByContent = false,
  ) {
    context.enqueue(() => void this.targetOrNull(), findsByContent);
    return strict(this, () => this.typeName);
  }

  /** The name in Office.js, for messages. */
  abstract readonly typeName: string;
  protected abstract readonly readers: Readers<T>;

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
    const tree = parseLoadOption(option);
    this.checkTree(tree);
    this.context.enqueue(() => this.readTree(tree), true);
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

  track(): this {
    return this;
  }

  untrack(): this {
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
    if (this.bound === undefined) this.bind();
    return this.bound ? this.current(this.bound) : null;
  }

  protected read<V>(property: string): V {
    if (!this.loaded.has(property)) throw propertyNotLoaded(`${this.typeName}.${property}`);
    return this.loaded.get(property) as V;
  }

  /** Puts a change into the batch; the value can be read back at once, as in Office.js. */
  protected write(property: string, value: unknown, change: (target: T) => void): void {
    this.loaded.set(property, value);
    this.context.enqueue(() => change(this.target()));
  }

  protected act(change: (target: T) => void | Promise<void>): void {
    this.context.enqueue(() => change(this.target()));
  }

  /** Refuses unknown names when load is called, and makes the objects on the way. */
  checkTree(tree: LoadTree): void {
    for (const [name, below] of tree) {
      if (name in this.readers) continue;
      const child = this.navigation(name);
      if (!child) throw notImplemented(`${this.typeName}.${name}`);
      child.checkTree(below);
    }
  }

  readTree(tree: LoadTree): void {
    const target = this.targetOrNull();
    if (!target) {
      if (this.orNull) return;
      throw itemNotFound(this.typeName);
    }
    const names = tree.size > 0 ? tree.keys() : Object.keys(this.readers);
    for (const name of names) {
      const reader = this.readers[name];
      if (reader) this.loaded.set(name, reader(target, this.context));
      else this.navigation(name)?.readTree(tree.get(name) ?? new Map());
    }
  }

  protected keep(property: string, value: unknown): void {
    this.loaded.set(property, value);
  }

  private bind(): void {
    this.bound = this.locate();
    if (!this.bound && !this.orNull) throw itemNotFound(this.typeName);
  }
}
