import type { LoadTree } from "./load-paths";

/** What loading and setting reach through a property that is an object itself. */
export interface Loadable {
  prepare(tree: LoadTree): void;
  readTree(tree: LoadTree): void;
  set(properties: object): void;
}
