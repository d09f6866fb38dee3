import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { endQuietly } from "./quiet-end.mjs";

/**
 * Simulates surveys whose truth is known and tells how often an interval holds it and how often a
 * change is called one that is none: the tables in docs/uncertainty.md.
 * `npm run simulate`, or `npm run simulate -- SURVEYS` for more or fewer than 1,000 a setting.
 */
const surveys = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(surveys) || surveys < 1) {
  process.stderr.write("The number of surveys must be a whole number, such as 1000.\n");
  process.exit(2);
}
endQuietly();
ensureInstalled("run");
const { createJiti } = await import("jiti");
const { run, SHARES, OVERLAPS } = await createJiti(import.meta.url).import(
  "../test/simulation/run.ts",
);
const rows = run(surveys);
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const line = (cells) => `| ${cells.join(" | ")} |\n`;

function table(head, figures) {
  process.stdout.write(line(["persons", "ρ", ...head]));
  process.stdout.write(line(["persons", "ρ", ...head].map(() => "---:")));
  for (const row of rows) {
    process.stdout.write(line([row.persons, row.rho, ...figures(row).map(percent)]));
  }
}

process.stdout.write(`Coverage by true share, ${surveys} surveys of 18 units a cell\n\n`);
table(
  SHARES.map((share) => `${share * 100} %`),
  (row) => row.covered,
);
const all = rows.flatMap(({ covered }) => covered);
const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
process.stdout.write(
  `\n${percent(Math.min(...all))} to ${percent(Math.max(...all))}, ${percent(mean)} on average\n\n`,
);
process.stdout.write(
  "False alarms by the share of persons who answer both times, the worst share\n\n",
);
table(
  OVERLAPS.map((overlap) => `${overlap * 100} %`),
  (row) => row.alarms,
);
