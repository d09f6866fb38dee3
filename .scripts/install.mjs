import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { runNpm } from "./run-npm.mjs";
import { say } from "./say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/**
 * What each kind of work needs installed; a later stage holds all that an earlier one does.
 * run: start, build and overview. test: npm test. excel: side-loading into desktop Excel.
 */
const stages = {
  run: ["--omit=dev", "--omit=optional"],
  test: ["--include=dev", "--omit=optional"],
  excel: ["--include=dev", "--include=optional"],
};

/**
 * Installs what is missing for `stage` ("run", "test" or "excel") and does nothing where all is
 * there. npm's own words go to stderr. Needs nothing but Node.
 */
export function ensureInstalled(stage) {
  if (!(stage in stages)) throw new Error(`unknown stage: ${stage}`);
  if (missingPackages(stage).length === 0) return;
  const release = takeTurn();
  try {
    // Whoever was before may have installed it.
    if (missingPackages(stage).length > 0) install(largestStage(stage));
  } finally {
    release();
  }
}

function install(stage) {
  say({
    da: "Installerer det, der mangler. Det tager nogle minutter den første gang …",
    en: "Installing what is missing. This takes some minutes the first time …",
  });
  const { status } = runNpm(
    ["ci", ...stages[stage], "--ignore-scripts", "--no-audit", "--no-fund"],
    root,
  );
  if (status !== 0) {
    say({
      da: "npm kunne ikke installere pakkerne. Se fejlen ovenfor, og prøv igen.",
      en: "npm could not install the packages. See the error above, then try again.",
    });
    process.exit(1);
  }
}

/** Another command is waited for at most so long, in ms: then it has died, and its turn is over. */
const LONGEST_TURN = 15 * 60_000;

/** Waits until no other command installs: two at once would tear each other's packages away. */
function takeTurn() {
  const turn = path.join(root, ".build", "installing");
  mkdirSync(path.dirname(turn), { recursive: true });
  for (;;) {
    try {
      mkdirSync(turn);
      writeFileSync(path.join(turn, "process"), String(process.pid));
      return () => rmSync(turn, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      const since = statSync(turn, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      const isOver = Date.now() - since > LONGEST_TURN || hasDied(path.join(turn, "process"));
      if (isOver) rmSync(turn, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
    }
  }
}

/** Whether the command that wrote its number here was stopped before it was done. */
function hasDied(file) {
  if (!existsSync(file)) return false;
  try {
    const pid = Number(readFileSync(file, "utf8"));
    if (pid > 0) process.kill(pid, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}

/** What is installed already stays: a smaller stage would take a larger one's packages away. */
export function largestStage(stage, folder = root) {
  const file = path.join(folder, "node_modules", ".package-lock.json");
  if (!existsSync(file)) return stage;
  const installed = readPackages(file);
  const own = Object.keys(
    readPackages(path.join(folder, "package-lock.json"))[""].optionalDependencies ?? {},
  );
  if (stage === "excel" || own.some((name) => `node_modules/${name}` in installed)) return "excel";
  return Object.values(installed).some(({ dev }) => dev) ? "test" : stage;
}

/** The packages of `stage` that are not installed in the version that the lock file names. */
export function missingPackages(stage, folder = root) {
  const installedFile = path.join(folder, "node_modules", ".package-lock.json");
  const wanted = readPackages(path.join(folder, "package-lock.json"));
  const installed = existsSync(installedFile) ? readPackages(installedFile) : {};
  return Object.keys(wanted).filter(
    (place) =>
      isNeeded(wanted, place, stage) && installed[place]?.version !== wanted[place].version,
  );
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Of the optional packages only the project's own count: the others may not fit this machine. */
function isNeeded(wanted, place, stage) {
  const entry = wanted[place];
  if (place === "" || entry.link) return false;
  if (entry.optional) {
    const own = Object.keys(wanted[""].optionalDependencies ?? {});
    return stage === "excel" && own.includes(place.replace(/^node_modules\//, ""));
  }
  return stage === "run" ? !entry.dev && !entry.devOptional : true;
}
