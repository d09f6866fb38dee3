import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { callScript } from "./run-script";

const locked = {
  "": { optionalDependencies: { sideloader: "1.0.0" } },
  "node_modules/react": { version: "18.3.1" },
  "node_modules/jest": { version: "29.7.0", dev: true },
  "node_modules/shared": { version: "2.0.0", devOptional: true },
  "node_modules/sideloader": { version: "1.0.0", optional: true },
  "node_modules/only-on-mac": { version: "1.0.0", optional: true },
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "install-"));
  writeFileSync(path.join(folder, "package-lock.json"), JSON.stringify({ packages: locked }));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function missing(stage: string, installed?: object): unknown {
  if (installed) {
    mkdirSync(path.join(folder, "node_modules"));
    const file = path.join(folder, "node_modules/.package-lock.json");
    writeFileSync(file, JSON.stringify({ packages: installed }));
  }
  return callScript("install.mjs", "missingPackages", stage, folder);
}

/** All that is locked, but for one package. */
function without(name: string): object {
  return Object.fromEntries(
    Object.entries(locked).filter(([place]) => place !== `node_modules/${name}`),
  );
}

describe("what npm start and npm test find missing", () => {
  it("is all that the stage needs where nothing is installed", () => {
    expect(missing("run")).toEqual(["node_modules/react"]);
    expect(missing("test")).toEqual([
      "node_modules/react",
      "node_modules/jest",
      "node_modules/shared",
    ]);
  });

  it("is nothing where a larger stage is installed", () => {
    expect(missing("run", without("only-on-mac"))).toEqual([]);
    expect(missing("excel")).toEqual([]);
  });

  it("is a package that is there in another version than the lock file's", () => {
    expect(missing("run", { "node_modules/react": { version: "17.0.0" } })).toEqual([
      "node_modules/react",
    ]);
  });

  it("is, for desktop Excel, also what loads the add-in, but nothing made for another machine", () => {
    expect(missing("excel", without("sideloader"))).toEqual(["node_modules/sideloader"]);
  });
});

describe("what is installed where something is missing", () => {
  const stage = (wanted: string, installed: object): unknown => {
    missing(wanted, installed);
    return callScript("install.mjs", "largestStage", wanted, folder);
  };

  it("is what the command needs, and never takes away what a larger one needs", () => {
    const react = { "node_modules/react": { version: "17.0.0" } };
    const jest = { "node_modules/jest": { version: "29.7.0", dev: true } };
    expect(stage("run", react)).toBe("run");
    rmSync(path.join(folder, "node_modules"), { recursive: true });
    expect(stage("run", { ...react, ...jest })).toBe("test");
    rmSync(path.join(folder, "node_modules"), { recursive: true });
    expect(stage("test", without("only-on-mac"))).toBe("excel");
  });
});
