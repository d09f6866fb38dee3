import { runCommand } from "./command.mjs";
import { installAside } from "./install-aside.mjs";

await runCommand(async (load) => {
  const [{ evaluateCommand }, { ANALYSES }, { duckDbEngine }] = await Promise.all([
    load("../src/cli/evaluate.ts"),
    load("../src/analyses/analyses.ts"),
    load("../src/cli/engine/duckdb-engine.ts"),
  ]);
  const duckdb = async () => {
    const require = installAside("duckdb");
    return require && duckDbEngine(require("@duckdb/node-api"));
  };
  return (words, output) => evaluateCommand(words, output, ANALYSES, { duckdb });
});
