import { execFileSync } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** The root of the project. */
export const root = path.resolve(__dirname, "../..");

/** Calls an exported function of a script in `.scripts` in a Node of its own, and gives its result. */
export function callScript(script: string, name: string, ...args: unknown[]): unknown {
  const address = pathToFileURL(path.join(root, ".scripts", script)).href;
  const code = `import { ${name} } from ${JSON.stringify(address)};
    const result = await ${name}(...JSON.parse(process.argv[1]));
    process.stdout.write(JSON.stringify(result ?? null));`;
  const words = ["--input-type=module", "--eval", code, JSON.stringify(args)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: "utf8" }));
}
