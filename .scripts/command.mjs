import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { endQuietly } from "./quiet-end.mjs";

/**
 * Runs a command of `src/cli` with the words that it was called with: results go to stdout,
 * remarks to stderr.
 *
 * @param load imports the command, given a function that imports TypeScript.
 */
export async function runCommand(load) {
  endQuietly();
  ensureInstalled("run");
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url);
  const command = await load((file) => jiti.import(file));
  process.exitCode = await command(process.argv.slice(2), {
    result: (text) => process.stdout.write(`${text}\n`),
    remark: (text) => process.stderr.write(`${text}\n`),
  });
}
