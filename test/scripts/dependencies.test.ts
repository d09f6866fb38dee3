import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root } from "./run-script";

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  optionalDependencies: Record<string, string>;
}

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync(path.join(root, "package.json"), "utf8"),
) as Package;

/**
 * Named by the tools that load them, not by an import: ts-loader by its rule, and so on.
 * office-addin-cli is the command line of Office's own tools, for whoever side-loads.
 */
const NAMED_BY_TOOLS = [
  "eslint",
  "prettier",
  "jest",
  "ts-jest",
  "ts-loader",
  "css-loader",
  "office-addin-cli",
  "cspell",
  "@cspell/dict-da-dk",
];

/** Every package that the files of these folders import or ask `require` for. */
function imported(...places: string[]): string[] {
  const files = places.flatMap((place) =>
    statSync(path.join(root, place)).isFile()
      ? [place]
      : readdirSync(path.join(root, place), { recursive: true, encoding: "utf8" })
          .filter((file) => /\.(tsx?|mjs|cjs)$/.test(file))
          .map((file) => path.join(place, file)),
  );
  const names = files.flatMap((file) => {
    const text = readFileSync(path.join(root, file), "utf8");
    const asked = [...text.matchAll(/require(?:\.resolve)?\("([^"]+)"\)/g)].map(([, name]) => name);
    return [...ts.preProcessFile(text, true, true).importedFiles.map((f) => f.fileName), ...asked];
  });
  const packages = names
    .filter((name) => /^[@a-z]/.test(name) && !name.startsWith("node:"))
    .map((name) => /^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name);
  return [...new Set(packages)].sort();
}

const all = imported("src", "test", ".scripts", ".config", "webpack.config.js");

describe("what gets installed", () => {
  it("is, for the product and the workbench, all that their source imports", () => {
    const installed = Object.keys(dependencies);
    expect(imported("src").filter((name) => !installed.includes(name))).toEqual([]);
  });

  it("is nothing that no file imports", () => {
    const named = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const unused = named.filter(
      (name) =>
        !all.includes(name) && !name.startsWith("@types/") && !NAMED_BY_TOOLS.includes(name),
    );
    expect(unused).toEqual([]);
  });

  it("is pinned to one version each, and bound to no registry", () => {
    const versions = Object.values({
      ...dependencies,
      ...devDependencies,
      ...optionalDependencies,
    });
    for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(readFileSync(path.join(root, "package-lock.json"), "utf8")).not.toContain('"resolved"');
  });
});
