import { propertyNotLoaded } from "./client-errors";
import type { LoadTree } from "./load-paths";
import type { Loadable } from "./loadable";

/** The items of a collection, as they were when it was loaded. */
export class CollectionItems<Item extends Loadable> {
  private items: Item[] | undefined;

  constructor(private readonly typeName: string) {}

  read(): Item[] {
    if (!this.items) throw propertyNotLoaded(`${this.typeName}.items`);
    return this.items;
  }

  /** "items/name" and plain "name" both load the name of every item. */
  fill(items: Item[], tree: LoadTree): void {
    const ofItems: LoadTree = new Map(tree);
    const nested = ofItems.get("items");
    ofItems.delete("items");
    for (const [name, below] of nested ?? []) ofItems.set(name, below);
    for (const item of items) {
      item.prepare(ofItems);
      item.readTree(ofItems);
    }
    this.items = items;
  }
}
