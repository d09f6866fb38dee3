/**
 * Plants the mistakes of `test/planted` in src/excel, one at a time, and says which test notices
 * each. The source is never written to. Fails where a mistake goes unnoticed, or is no longer one:
 * its words are not in the source. Words after the command choose mistakes by a part of what they do.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";
import { inLanguage } from "./say.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const result = path.join(root, ".build", `planted-${process.pid}.json`);
const [ours, microsofts] = ["our client", "Microsoft's client"];
/** In milliseconds. A run that takes longer has noticed nothing. */
const LONGEST = 600_000;
/** Tries the code by faults drawn anew: the slowest, so it comes last. */
const SLOW = "test/excel/faults.test.ts";

process.chdir(root);
ensureInstalled("test");
mkdirSync(path.dirname(result), { recursive: true });
const { createJiti } = await import("jiti");
const { MISTAKES } = await createJiti(import.meta.url).import("../test/planted/mistakes.ts");

const words = process.argv.slice(2);
const chosen = MISTAKES.filter(({ what, file }) =>
  words.every((word) => `${file} ${what}`.toLowerCase().includes(word.toLowerCase())),
);
const quick = readdirSync("test/excel")
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/excel/${file}`)
  .filter((file) => file !== SLOW);
/** Where a mistake is looked for, one place after the other: the likeliest, and quickest, first. */
const PLACES = [
  [ours, ({ test }) => [`test/excel/${test}.test.ts`]],
  [ours, () => quick],
  [ours, () => [SLOW]],
  [microsofts, () => [...quick, SLOW]],
];
let left = chosen.filter(isStillThere);
let unnoticed = chosen.length - left.length;
for (const [client, files] of PLACES) {
  left = left.filter((mistake) => !isNoticed(mistake, client, files(mistake)));
}
for (const mistake of left) {
  unnoticed++;
  tell("✗", mistake, inLanguage({ da: "ingen test opdager den", en: "no test notices it" }));
}
process.stdout.write(
  inLanguage({
    da: `${chosen.length} fejl sat ind, ${unnoticed} ikke opdaget\n`,
    en: `${chosen.length} mistakes planted, ${unnoticed} not noticed\n`,
  }),
);
process.exitCode = unnoticed > 0 || chosen.length === 0 ? 1 : 0;

function tell(sign, { file, what }, told) {
  process.stdout.write(`${sign} ${file}: ${what}\n    ${told}\n`);
}

function isStillThere(mistake) {
  const source = readFileSync(path.join("src", "excel", mistake.file), "utf8");
  const count = source.split(mistake.from).length - 1;
  if (count !== 1) tell("✗", mistake, `its words are in the source ${count} times`);
  return count === 1;
}

/** Whether a test of these files fails on the mistake. A run that breaks off has noticed nothing. */
function isNoticed(mistake, client, files) {
  const { caught, path: where, broken, passed } = run(mistake, client, files);
  if (caught) tell("✓", mistake, `${client}, ${path.relative(root, where)}: ${caught}`);
  else if (broken) tell("?", mistake, `the tests could not run: ${broken}`);
  else if (passed === undefined) tell("?", mistake, `the tests did not end: ${files.join(" ")}`);
  return caught !== undefined;
}

function run({ file, from, to }, client, files) {
  rmSync(result, { force: true });
  spawnSync(
    process.execPath,
    [
      path.join("node_modules", "jest", "bin", "jest.js"),
      "--config=.config/planted.config.cjs",
      "--runInBand",
      "--forceExit",
      "--selectProjects",
      client,
      "--runTestsByPath",
      ...files,
    ],
    {
      stdio: ["ignore", "ignore", "ignore"],
      timeout: LONGEST,
      env: {
        ...process.env,
        FIDELITET_PLANTED: JSON.stringify({ file, from, to }),
        FIDELITET_PLANTED_RESULT: result,
      },
    },
  );
  try {
    return JSON.parse(readFileSync(result, "utf8"));
  } catch {
    return {};
  }
}
