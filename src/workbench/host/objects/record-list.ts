import { invalidArgument } from "../book/rich-api-error";
import { ClientObject, type Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionItems } from "../client/collection-items";
import type { LoadTree } from "../client/load-paths";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";

/** A collection whose items are known by their place in it. */
export class RecordList<Item extends Loadable> extends ClientObject<object> {
  private readonly list: CollectionItems<Item>;
  protected readonly readers: Readers<object> = { count: () => this.length() };

  constructor(
    context: RequestContext,
    readonly typeName: string,
    protected readonly length: () => number,
    protected readonly item: (index: () => number) => Item,
  ) {
    super(context, () => context.book, { orNull: true });
    this.list = new CollectionItems(typeName);
  }

  get items(): Item[] {
    return this.list.read();
  }

  get count(): number {
    return this.read("count");
  }

  getCount(): ClientResult<number> {
    return new ClientResult(this.context, () => this.length());
  }

  getItemAt(index: number): Item {
    if (!Number.isInteger(index) || index < 0) throw invalidArgument(`there is no item ${index}`);
    return this.item(() => index);
  }

  override prepare(tree: LoadTree): void {
    void tree;
  }

  override readTree(tree: LoadTree): void {
    if (tree.size === 0 || tree.has("count")) super.readTree(new Map([["count", new Map()]]));
    const items = Array.from({ length: this.length() }, (_, i) => this.item(() => i));
    this.list.fill(items, tree);
  }
}
