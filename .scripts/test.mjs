/**
 * Everything that can be checked, on a fresh clone: format, lint, types, both builds, and all tests,
 * those in the browser too. Every step runs, also after one that failed. The last line counts tests
 * and steps: "N passed, N failed", with ", N skipped" where a test was.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { inLanguage } from "./say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const results = path.join(root, ".build", "jest.json");
const counts = { passed: 0, failed: 0, skipped: 0 };

process.chdir(root);
ensureInstalled("test");
const { bundle } = await import("./bundle.mjs");

check({ da: "Format", en: "Format" }, "prettier/bin/prettier.cjs", [
  "--check",
  "--log-level=warn",
  ".",
]);
check({ da: "Kodestil", en: "Lint" }, "eslint/bin/eslint.js", [
  "--config=.config/eslint.config.mjs",
  "--max-warnings=0",
  ".",
]);
check({ da: "Typer", en: "Types" }, "typescript/bin/tsc", ["--noEmit"]);
for (const target of ["product", "workbench"]) await build(target);
runTests();

const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed${skipped}\n`);
process.exitCode = counts.failed > 0 ? 1 : 0;

function check(name, tool, words) {
  title(name);
  const { status } = run(tool, words);
  counts[status === 0 ? "passed" : "failed"]++;
}

async function build(target) {
  title({ da: `Bygning: ${target}`, en: `Build: ${target}` });
  try {
    await bundle(target);
    counts.passed++;
  } catch (error) {
    process.stdout.write(`${error.message}\n`);
    counts.failed++;
  }
}

function runTests() {
  title({ da: "Test", en: "Tests" });
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const { status } = run("jest/bin/jest.js", [
    "--config=.config/jest.config.cjs",
    "--json",
    // A test that failed before it closed its workbook must not keep the run waiting for good.
    "--forceExit",
    `--outputFile=${results}`,
  ]);
  const jest = read(results);
  counts.passed += jest.numPassedTests ?? 0;
  counts.skipped += (jest.numPendingTests ?? 0) + (jest.numTodoTests ?? 0);
  // A file that could not run has no tests to count, and a run that broke off no results.
  const failed = (jest.numFailedTests ?? 0) + (jest.numRuntimeErrorTestSuites ?? 0);
  counts.failed += status !== 0 && failed === 0 ? 1 : failed;
}

function run(tool, words) {
  const file = path.join(root, "node_modules", ...tool.split("/"));
  // jest prints its results as JSON on stdout, too: what is meant to be read goes to stderr.
  const stdout = tool.startsWith("jest/") ? "ignore" : "inherit";
  return spawnSync(process.execPath, [file, ...words], { stdio: ["ignore", stdout, "inherit"] });
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return {};
  }
}

function title(texts) {
  process.stdout.write(`\n== ${inLanguage(texts)}\n`);
}
