import process from "node:process";
import { ensureInstalled } from "./install.mjs";

/**
 * Runs a command of `src/cli` with the words that it was called with: results go to stdout,
 * remarks to stderr. Where the reader of either goes away (`| head -1`) the command ends quietly.
 *
 * @param load imports the command, given a function that imports TypeScript.
 */
export async function runCommand(load) {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error) => {
      if (error.code !== "EPIPE") throw error;
      process.exit(0);
    });
  }
  ensureInstalled("run");
  const { createJiti } = await import("jiti");
  const jiti = createJiti(import.meta.url);
  const command = await load((file) => jiti.import(file));
  process.exitCode = await command(process.argv.slice(2), {
    result: (text) => process.stdout.write(`${text}\n`),
    remark: (text) => process.stderr.write(`${text}\n`),
  });
}
