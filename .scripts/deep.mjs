/**
 * The long trials, each whole: every request of whatever the add-in does in Excel fails in every
 * way, and every mistake of `test/planted` is planted. `npm test` draws a few of the failures by a
 * fixed seed, and only checks that the mistakes could still be made. Prints what each came to.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, ".build", "deep");
/** The tests that have a whole and a drawn part. */
const TRIALS = ["test/excel/faults.test.ts", "test/evaluation/withholding/attack.test.ts"];

process.chdir(root);
ensureInstalled("test");
rmSync(results, { recursive: true, force: true });
const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
const { status } = spawnSync(
  process.execPath,
  [jest, "--config=.config/jest.config.cjs", "--runInBand", "--forceExit", ...TRIALS],
  { stdio: "inherit", env: { ...process.env, FIDELITET_DEEP: "1" } },
);
for (const file of existsSync(results) ? readdirSync(results).sort() : []) {
  process.stdout.write(`\n== ${path.basename(file, ".json")}\n`);
  const counts = JSON.parse(readFileSync(path.join(results, file), "utf8"));
  for (const [name, counted] of Object.entries(counts)) {
    const told = Object.entries(counted).map(([what, count]) => `${what} ${count}`);
    process.stdout.write(`${name}: ${told.join(", ")}\n`);
  }
}

process.stdout.write("\n== planted mistakes\n");
const planted = spawnSync(process.execPath, [path.join(root, ".scripts", "plant.mjs")], {
  stdio: "inherit",
});
process.exitCode = status === 0 && planted.status === 0 ? 0 : 1;
