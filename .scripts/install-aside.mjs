import { cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runNpm } from "./run-npm.mjs";
import { say } from "./say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Installs packages that are no part of the product into a folder of their own, in the versions of
 * `.scripts/aside/NAME/package-lock.json`; does nothing where they are there.
 *
 * @returns a `require` that finds them; null where npm could not install them.
 */
export function installAside(name) {
  const wanted = path.join(root, ".scripts", "aside", name);
  const folder = path.join(root, ".build", "aside", name);
  if (!isInstalled(wanted, folder)) {
    say({
      da: `Henter ${packageNames(wanted)} første gang …`,
      en: `Fetching ${packageNames(wanted)} the first time …`,
    });
    mkdirSync(folder, { recursive: true });
    for (const file of ["package.json", "package-lock.json"]) {
      cpSync(path.join(wanted, file), path.join(folder, file));
    }
    const { status } = runNpm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    if (status !== 0) return null;
  }
  return createRequire(path.join(folder, "package.json"));
}

function packageNames(folder) {
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return Object.keys(dependencies).join(", ");
}

function isInstalled(wanted, folder) {
  const [lock, own] = [wanted, folder].map((place) => path.join(place, "package-lock.json"));
  if (!existsSync(path.join(folder, "node_modules", ".package-lock.json"))) return false;
  return existsSync(own) && readFileSync(lock, "utf8") === readFileSync(own, "utf8");
}

// By itself it installs what it is told to, for tests: `node .scripts/install-aside.mjs NAME`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = installAside(process.argv[2]) === null ? 1 : 0;
}
