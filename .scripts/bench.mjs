import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

/**
 * Times what the add-in does with a large survey, against the least that it could cost:
 * `npm run bench`, or `npm run bench -- ROWS…` for other sizes than 20,000 and 200,000 rows.
 * Only the ratios mean something from one machine to the next.
 */
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((rows) => !Number.isInteger(rows) || rows < 1)) {
  process.stderr.write("The sizes must be whole numbers of rows, such as 20000.\n");
  process.exit(2);
}
ensureInstalled("run");
const require = createRequire(import.meta.url);
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { run } = require(await bundleBenchmark());

for (const rows of sizes.length > 0 ? sizes : [20_000, 200_000]) {
  const repetitions = rows > 100_000 ? 5 : 15;
  process.stdout.write(`\n${rows} rows, median of ${repetitions}\n`);
  for (const { name, milliseconds, timesFloor } of run(rows, repetitions)) {
    const ratio = `${timesFloor.toFixed(1)} x floor`.padStart(16);
    process.stdout.write(`${name.padEnd(34)}${milliseconds.toFixed(1).padStart(9)} ms${ratio}\n`);
  }
}

/** Compiled as the product is: code that is translated while it loads runs several times slower. */
async function bundleBenchmark() {
  const webpack = require("webpack");
  const compiler = webpack({
    mode: "production",
    target: "node",
    context: fromRoot("."),
    entry: "./test/bench/run.ts",
    output: { path: fromRoot(".build/bench"), filename: "run.cjs", library: { type: "commonjs2" } },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
  });
  const stats = await new Promise((resolve, reject) =>
    compiler.run((error, result) => (error ? reject(error) : resolve(result))),
  );
  if (stats.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
  return fromRoot(".build/bench/run.cjs");
}
