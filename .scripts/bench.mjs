import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { endQuietly } from "./quiet-end.mjs";

/**
 * Times what the add-in does with a large survey, beside two references: the floor, reading the
 * length of every cell once, and parsing the same cells from JSON, the least that handing them over
 * costs. `npm run bench`, or `npm run bench -- ROWS…` for other sizes than 20,000 and 200,000 rows.
 * `npm run bench -- page` measures in a browser how long the page waits while a sheet is read.
 * Only the ratios mean something from one machine to the next.
 */
if (process.argv[2] === "page") {
  await import("./bench-page.mjs");
  process.exit();
}
const sizes = process.argv.slice(2).map(Number);
if (sizes.some((rows) => !Number.isInteger(rows) || rows < 1)) {
  process.stderr.write("The sizes must be whole numbers of rows, such as 20000.\n");
  process.exit(2);
}
endQuietly();
ensureInstalled("run");
const require = createRequire(import.meta.url);
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { run } = require(await bundleBenchmark());

for (const rows of sizes.length > 0 ? sizes : [20_000, 200_000]) {
  const repetitions = rows > 100_000 ? 5 : 15;
  const timings = run(rows, repetitions);
  const parsing = timings[1].milliseconds;
  process.stdout.write(`\n${rows} rows, median of ${repetitions}\n`);
  process.stdout.write(
    `${" ".repeat(34)}${"ms".padStart(9)}${"x floor".padStart(11)}${"x parsing".padStart(11)}\n`,
  );
  for (const { name, milliseconds, timesFloor } of timings) {
    const figures = [
      milliseconds.toFixed(1).padStart(9),
      timesFloor.toFixed(1).padStart(11),
      (milliseconds / parsing).toFixed(2).padStart(11),
    ];
    process.stdout.write(`${name.padEnd(34)}${figures.join("")}\n`);
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
