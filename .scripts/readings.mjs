import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { endQuietly } from "./quiet-end.mjs";

/**
 * Reads every sheet of the corpus in test/fixtures/readings and says, class by class, how many came
 * out right, told, refused, or wrong in silence, and which. `npm run --silent readings`, with part
 * of a class's or a case's name for those alone.
 */
const SEEDS = [1, 2, 3, 4, 5];
const VERDICTS = ["right", "told", "refused", "wrong in silence"];

endQuietly();
ensureInstalled("run");
const { createJiti } = await import("jiti");
const { allReadings } = await createJiti(import.meta.url).import(
  "../test/readings/all-readings.ts",
);
const wanted = process.argv.slice(2).map((word) => word.toLowerCase());
const judged = await allReadings(SEEDS, (name) =>
  wanted.every((word) => name.toLowerCase().includes(word)),
);

const line = (name, own) => {
  const counts = VERDICTS.map((verdict) => own.filter((one) => one.verdict === verdict).length);
  const unasked = own.filter(({ isUnasked }) => isUnasked).length;
  const overAsked = own.filter((one) => one.overAsked.length > 0).length;
  const cells = [...counts, unasked, overAsked].map((count) => String(count).padStart(9));
  process.stdout.write(`${name.padEnd(34)}${cells.join("")}\n`);
};
process.stdout.write(
  `${"".padEnd(34)}${["right", "told", "refused", "silent", "unasked", "too much"].map((word) => word.padStart(9)).join("")}\n`,
);
for (const name of new Set(judged.map((one) => one.class))) {
  line(
    name,
    judged.filter((one) => one.class === name),
  );
}
line("all", judged);
for (const verdict of [...VERDICTS.slice(1).reverse(), "right"]) {
  const own = judged.filter((one) => one.verdict === verdict && one.why !== "");
  if (own.length > 0) process.stdout.write(`\n${verdict === "right" ? "right, but" : verdict}\n`);
  for (const key of new Set(own.map((one) => `${one.class}: ${one.name}`))) {
    const same = own.filter((one) => `${one.class}: ${one.name}` === key);
    const seeds = same.map(({ seed }) => seed).join(",");
    process.stdout.write(`  ${key} (${seeds}): ${same[0].why}\n`);
  }
}
const tooMuch = judged.filter(({ overAsked }) => overAsked.length > 0);
if (tooMuch.length > 0) process.stdout.write("\nright, but asked without need\n");
for (const key of new Set(tooMuch.map((one) => `${one.class}: ${one.name}`))) {
  const same = tooMuch.filter((one) => `${one.class}: ${one.name}` === key);
  const seeds = same.map(({ seed }) => seed).join(",");
  const codes = [...new Set(same.flatMap(({ overAsked }) => overAsked))].join(", ");
  process.stdout.write(`  ${key} (${seeds}): ${codes}\n`);
}
