import { invalidArgument } from "../book/rich-api-error";

/** What to load, by property: "format/fill/color" is format → fill → color → nothing further. */
export type LoadTree = Map<string, LoadTree>;

/** Everything that Office.js takes as the argument of `load`. */
export type LoadOption =
  | string
  | string[]
  | { select?: string; expand?: string; top?: number; skip?: number }
  | object
  | undefined;

/** Stands for all values of its level. */
export const ALL = "*";

/** "a,b/c", ["a", "b/c"], { a: true, b: { c: true } } and { select, expand } all say the same. */
export function parseLoadOption(option: LoadOption): LoadTree {
  const tree: LoadTree = new Map();
  if (option === undefined) return tree;
  if (typeof option === "string") addPaths(tree, option);
  else if (Array.isArray(option)) option.forEach((paths) => addPaths(tree, paths));
  else addObject(tree, option);
  return tree;
}

function addPaths(tree: LoadTree, paths: unknown): void {
  if (typeof paths !== "string") throw invalidArgument("load takes property names");
  for (const path of paths.split(",")) {
    let level = tree;
    const names = path.trim().split("/");
    for (const name of names.filter(Boolean)) level = branch(level, name);
  }
}

/** The names that a level asks for: all where it is empty or has a star, and those beside the star. */
export function namesIn(tree: LoadTree, all: readonly string[]): readonly string[] {
  if (tree.size === 0) return all;
  const named = [...tree.keys()].filter((name) => name !== ALL);
  return tree.has(ALL) ? [...new Set([...all, ...named])] : named;
}

function addObject(tree: LoadTree, option: object): void {
  for (const [name, wanted] of Object.entries(option)) {
    if (name === "select" || name === "expand") addPaths(tree, wanted);
    else if (name === "top" || name === "skip") throw invalidArgument(`load cannot ${name} here`);
    else if (name === "$all" || name === "*") continue;
    else if (wanted && typeof wanted === "object") addObject(branch(tree, name), wanted);
    else if (wanted) branch(tree, name);
  }
}

function branch(tree: LoadTree, name: string): LoadTree {
  let next = tree.get(name);
  if (!next) tree.set(name, (next = new Map()));
  return next;
}
