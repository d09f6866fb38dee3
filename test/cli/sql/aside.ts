import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";

const root = path.join(__dirname, "../../..");

/**
 * Packages that only a test needs, installed in a folder of their own.
 * @returns a `require` that finds them; null where npm cannot reach them from here.
 */
export function aside(name: string): NodeJS.Require | null {
  const script = path.join(root, ".scripts/install-aside.mjs");
  const { status } = spawnSync(process.execPath, [script, name], { stdio: "ignore" });
  if (status !== 0) return null;
  return createRequire(path.join(root, ".build/aside", name, "package.json"));
}
