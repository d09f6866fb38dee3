import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runNpm } from "./run-npm.mjs";
import { say } from "./say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * Installs packages that are no part of the product into a folder of their own, in the versions of
 * `.scripts/aside/NAME`; does nothing where they are there.
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
    cpSync(wanted, folder, { recursive: true });
    const how = existsSync(path.join(wanted, "package-lock.json")) ? "ci" : "install";
    const { status } = runNpm([how, "--ignore-scripts", "--no-audit", "--no-fund"], folder);
    if (status !== 0) return null;
  }
  return createRequire(path.join(folder, "package.json"));
}

function packageNames(folder) {
  const { dependencies } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  return Object.keys(dependencies).join(", ");
}

function isInstalled(wanted, folder) {
  if (!existsSync(path.join(folder, "node_modules", ".package-lock.json"))) return false;
  return readdirSync(wanted).every((file) => {
    const own = path.join(folder, file);
    return existsSync(own) && readFileSync(own).equals(readFileSync(path.join(wanted, file)));
  });
}

// By itself it installs what it is told to, for tests: `node .scripts/install-aside.mjs NAME`.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = installAside(process.argv[2]) === null ? 1 : 0;
}
