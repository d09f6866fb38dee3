import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import process from "node:process";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";
import { openPeers } from "./bench-peers.mjs";
import { ensureInstalled } from "./install.mjs";
import { endQuietly } from "./quiet-end.mjs";

/**
 * Times what the add-in does with a large survey, beside two references and other programs that
 * count the same: the floor, reading the length of every cell once, and parsing the same cells from
 * JSON, the least that handing them over costs. `npm run bench`, or `npm run bench -- ROWS…` for
 * other sizes than 20,000 and 200,000 rows; `-- alone` leaves the other programs out, `-- accept`
 * keeps the tables in docs/performance.md. The numbers also go to .build/bench/results.json.
 * `npm run bench -- page` measures in a browser how long the page waits while a sheet is read.
 * Only the ratios mean something from one machine to the next.
 */
if (process.argv[2] === "page") {
  await import("./bench-page.mjs");
  process.exit();
}
const words = process.argv.slice(2);
const sizes = words.filter((word) => word !== "accept" && word !== "alone").map(Number);
if (sizes.some((rows) => !Number.isInteger(rows) || rows < 1)) {
  process.stderr.write("The sizes must be whole numbers of rows, such as 20000.\n");
  process.exit(2);
}
endQuietly();
ensureInstalled("run");
v8.setFlagsFromString("--expose-gc");
globalThis.gc ??= (await import("node:vm")).runInNewContext("gc");
const require = createRequire(import.meta.url);
const fromRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { run, smallSurvey } = require(await bundleBenchmark());
const { peers, missing } = words.includes("alone") ? { peers: [], missing: [] } : await openPeers();

const machine = `${os.cpus()[0]?.model ?? "?"}, ${os.cpus().length} cores, ${Math.round(os.totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
const results = { machine, missing, small: smallSurvey(15), sizes: [] };
for (const rows of sizes.length > 0 ? sizes : [20_000, 200_000]) {
  const repetitions = rows > 500_000 ? 3 : rows > 100_000 ? 5 : 15;
  const { timings, differing } = await run(rows, repetitions, peers);
  results.sizes.push({ rows, repetitions, timings, differing });
  process.stdout.write(`\n${rows} rows, median of ${repetitions}\n`);
  process.stdout.write(
    `${" ".repeat(34)}${"ms".padStart(9)}${"x floor".padStart(11)}${"x parsing".padStart(11)}\n`,
  );
  for (const { name, milliseconds, timesFloor, timesParsing } of timings) {
    const figures = [
      milliseconds.toFixed(1).padStart(9),
      timesFloor.toFixed(1).padStart(11),
      timesParsing.toFixed(2).padStart(11),
    ];
    process.stdout.write(`${name.padEnd(34)}${figures.join("")}\n`);
  }
  for (const name of differing) {
    process.stdout.write(`${name}: left out, its figures are not the same\n`);
  }
}
const { cold, warm } = results.small;
process.stdout.write(
  `\nA survey of 200 responses on six sheets: ${cold.toFixed(0)} ms the first time, then ${warm.toFixed(1)} ms\n`,
);
for (const why of missing) process.stdout.write(`not compared: ${why}\n`);
mkdirSync(fromRoot(".build/bench"), { recursive: true });
writeFileSync(fromRoot(".build/bench/results.json"), JSON.stringify(results, null, 2));
if (words.includes("accept")) {
  const { acceptResults } = await import("./bench-document.mjs");
  await acceptResults(results, fromRoot("docs/performance.md"));
}
process.exit();

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
