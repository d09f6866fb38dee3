import process from "node:process";
import { ensureInstalled } from "./install.mjs";

ensureInstalled("run");
const { createJiti } = await import("jiti");
const { evaluateCommand } = await createJiti(import.meta.url).import("../src/cli/evaluate.ts");
process.exitCode = await evaluateCommand(process.argv.slice(2), {
  result: (text) => process.stdout.write(`${text}\n`),
  remark: (text) => process.stderr.write(`${text}\n`),
});
