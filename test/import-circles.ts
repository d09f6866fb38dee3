/** Which file (or folder) imports which. */
export type Imports = Readonly<Record<string, readonly string[]>>;

/**
 * The circles of imports: every largest set of files that all reach one another, sorted, and files
 * that import themselves. Tarjan's search for strongly connected components.
 */
export function importCircles(imports: Imports): string[][] {
  const order = new Map<string, number>();
  /** The earliest file on the path that a file reaches. */
  const earliest = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const circles: string[][] = [];

  function visit(file: string): void {
    const own = order.size;
    order.set(file, own);
    earliest.set(file, own);
    path.push(file);
    onPath.add(file);
    for (const imported of imports[file] ?? []) {
      if (!order.has(imported)) visit(imported);
      if (!onPath.has(imported)) continue;
      earliest.set(file, Math.min(earliest.get(file) ?? own, earliest.get(imported) ?? own));
    }
    if (earliest.get(file) !== own) return;
    const members = path.splice(path.indexOf(file));
    for (const member of members) onPath.delete(member);
    if (members.length > 1 || imports[file]?.includes(file)) circles.push(members.sort());
  }

  for (const file of Object.keys(imports)) if (!order.has(file)) visit(file);
  return circles.sort();
}
