import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Makes one target ("product", "workbench" or "development"); throws what webpack complains of. */
export async function bundle(target) {
  const compiler = compilerFor(target);
  try {
    const stats = await new Promise((resolve, reject) =>
      compiler.run((error, result) => (error ? reject(error) : resolve(result))),
    );
    throwComplaints(stats);
  } finally {
    await new Promise((resolve) => compiler.close(resolve));
  }
}

/**
 * Makes the target now and again after every change of a source file.
 * `onBuilt(error?)` is called after each build. Resolves to a function that ends the watching.
 */
export async function watch(target, onBuilt) {
  const compiler = compilerFor(target);
  const watching = compiler.watch({ ignored: /node_modules/ }, (error, stats) => {
    try {
      if (error) throw error;
      throwComplaints(stats);
      onBuilt();
    } catch (complaint) {
      onBuilt(complaint);
    }
  });
  return () => new Promise((resolve) => watching.close(resolve));
}

function compilerFor(target) {
  const webpack = require("webpack");
  const configuration = require("../webpack.config.js");
  return webpack(configuration(target));
}

function throwComplaints(stats) {
  if (!stats.hasErrors() && !stats.hasWarnings()) return;
  throw new Error(stats.toString({ all: false, errors: true, warnings: true, colors: false }));
}
