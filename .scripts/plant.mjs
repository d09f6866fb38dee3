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
const result = path.join(root, ".build", "planted.json");
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
let unnoticed = 0;
for (const mistake of chosen) tell(mistake, noticed(mistake));
process.stdout.write(
  inLanguage({
    da: `${chosen.length} fejl sat ind, ${unnoticed} ikke opdaget\n`,
    en: `${chosen.length} mistakes planted, ${unnoticed} not noticed\n`,
  }),
);
process.exitCode = unnoticed > 0 || chosen.length === 0 ? 1 : 0;

function tell({ file, what }, { by, told }) {
  if (!by) unnoticed++;
  process.stdout.write(`${by ? "✓" : "✗"} ${file}: ${what}\n    ${told}\n`);
}

/** The test that notices a mistake: where it is expected, then anywhere, then with the other client. */
function noticed(mistake) {
  const { file, from, test } = mistake;
  const count = readFileSync(path.join("src", "excel", file), "utf8").split(from).length - 1;
  if (count !== 1) return { told: `its words are in the source ${count} times` };
  const expected = `test/excel/${test}.test.ts`;
  const others = quick.filter((other) => other !== expected);
  const runs = [
    [ours, [expected]],
    [ours, others],
    ...(expected === SLOW ? [] : [[ours, [SLOW]]]),
    [microsofts, [...quick, SLOW]],
  ];
  for (const [client, files] of runs) {
    const { caught, path: where, broken, passed } = run(mistake, client, files);
    if (broken) return { told: `the tests could not run: ${broken}` };
    if (caught) {
      const place = path.relative(root, where);
      return { by: caught, told: `${client}, ${place}: ${caught}` };
    }
    if (passed === undefined) return { told: `the tests of ${client} did not end` };
  }
  return { told: inLanguage({ da: "ingen test opdager den", en: "no test notices it" }) };
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
