import { pascalCase } from "./wire";

/** Properties whose value is a record of its own keep its names as they are. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** "a", "b/c", "*" as the library asks for them; a bare star asks for all values. */
export function askedPaths({ Select = [], Expand = [] }: { Select?: string[]; Expand?: string[] }) {
  return [...Select, ...Expand].map((path) => path.replaceAll(".", "/"));
}

/**
 * What the host read, as it travels: names with a capital, items of collections as `_Items`, what an
 * object is found by as `Id` or `_Id`.
 *
 * @param paths what was asked for, to tell a part of the object from a value that is a record.
 */
export function onWire(
  answer: unknown,
  paths: readonly string[],
  page: { Skip?: number; Top?: number } = {},
): unknown {
  if (!isPlain(answer)) return answer;
  const { items, ...values } = answer;
  const wire = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const below = belowOf(paths, name);
      const part = below.length > 0 ? onWire(value, below) : value;
      return [name === "_id" ? "_Id" : pascalCase(name), part];
    }),
  );
  if (!Array.isArray(items)) return wire;
  const ofItems = [...paths.filter((path) => path !== "items"), ...belowOf(paths, "items")].map(
    (path) => path.replace(/^items\//, ""),
  );
  const { Skip = 0, Top = Infinity } = page;
  const shown = items.slice(Skip, Skip + Top) as unknown[];
  return { ...wire, _Items: shown.map((item) => onWire(item, ofItems)) };
}

function belowOf(paths: readonly string[], name: string): string[] {
  return paths
    .filter((path) => path.startsWith(`${name}/`))
    .map((path) => path.slice(name.length + 1));
}
