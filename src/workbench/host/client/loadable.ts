import type { LoadTree } from "./load-paths";

/** What loading and setting reach through a property that is an object itself. */
export interface Loadable {
  prepare(tree: LoadTree): void;
  readTree(tree: LoadTree): void;
  /** What it has of these properties by now, as plain values; null for a null object. */
  answer(tree: LoadTree): Record<string, unknown> | null;
  set(properties: object): void;
}
