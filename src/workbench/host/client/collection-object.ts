import { ClientObject } from "./client-object";
import { propertyNotLoaded } from "./client-errors";
import { ALL, namesIn, type LoadTree } from "./load-paths";
import type { Loadable } from "./loadable";

/** What the collections of Office.js have in common: items, as they were when they were loaded. */
export abstract class CollectionObject<
  T extends object,
  Item extends Loadable,
> extends ClientObject<T> {
  private loadedItems: Item[] | undefined;

  /** The items that there are now. */
  protected abstract listed(target: T): Item[];

  get items(): Item[] {
    if (!this.loadedItems) throw propertyNotLoaded(`${this.typeName}.items`);
    return this.loadedItems;
  }

  override prepare(tree: LoadTree): void {
    void tree;
  }

  override readTree(tree: LoadTree): void {
    const target = this.present();
    if (!target) return;
    super.readTree(this.own(tree));
    const ofItems = itemTree(tree);
    this.loadedItems = this.listed(target);
    for (const item of this.loadedItems) {
      item.prepare(ofItems);
      item.readTree(ofItems);
    }
  }

  override answer(tree: LoadTree): Record<string, unknown> | null {
    const target = this.present();
    if (!target) return null;
    const ofItems = itemTree(tree);
    const items = this.listed(target).map((item) => item.answer(ofItems));
    return { ...super.answer(this.own(tree)), items };
  }

  /** What is asked of the collection itself: a name that it does not have loads nothing. */
  private own(tree: LoadTree): LoadTree {
    const asked = namesIn(tree, Object.keys(this.readers));
    const names = Object.keys(this.readers).filter((name) => asked.includes(name));
    return new Map(names.length > 0 ? names.map((name) => [name, new Map()]) : [["", new Map()]]);
  }
}

/**
 * "items/name" and plain "name" both load the name of every item, plain "items" all that an item
 * says of itself, whatever else is asked for beside it.
 */
function itemTree(tree: LoadTree): LoadTree {
  const ofItems: LoadTree = new Map(tree);
  const nested = ofItems.get("items");
  ofItems.delete("items");
  for (const [name, below] of nested ?? []) ofItems.set(name, below);
  if (nested?.size === 0) ofItems.set(ALL, new Map());
  return ofItems;
}
