import { invalidArgument } from "../book/rich-api-error";
import type { Readers } from "../client/client-object";
import { ClientResult } from "../client/client-result";
import { CollectionObject } from "../client/collection-object";
import type { Loadable } from "../client/loadable";
import type { RequestContext } from "../client/request-context";

/** A collection whose items are known by their place in it. */
export class RecordList<Item extends Loadable> extends CollectionObject<object, Item> {
  protected readonly readers: Readers<object> = { count: () => this.length() };

  constructor(
    context: RequestContext,
    readonly typeName: string,
    protected readonly length: () => number,
    protected readonly item: (index: () => number) => Item,
  ) {
    super(context, () => context.book, { orNull: true });
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

  protected override listed(): Item[] {
    return Array.from({ length: this.length() }, (_, i) => this.item(() => i));
  }
}
