/**
 * Measures how long the pane keeps the page waiting while it reads a sheet of 100,000 rows, in the
 * browser that the end-to-end tests use: `npm run bench -- page`, or with another number of rows.
 */
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { bundle } from "./bundle.mjs";
import { ensureInstalled } from "./install.mjs";

const rows = Number(process.argv[3] ?? 100_000);
const repetitions = 5;
const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const load = (file) => createJiti(root).import(path.join(root, "test/end-to-end", file));

ensureInstalled("test");
await bundle("workbench");
const { Workbench } = await load("workbench.ts");
const { openLargeSheet, readAgain } = await load("large-sheet.ts");

process.stdout.write(`\n${rows} rows read through the pane, ${repetitions} times\n`);
for (let repetition = 0; repetition < repetitions; repetition++) {
  const workbench = await Workbench.open();
  try {
    workbench.page.setDefaultTimeout(120_000);
    await workbench.pane.getByRole("button", { name: "Læs igen" }).waitFor();
    await openLargeSheet(workbench, rows);
    const responses = (rows - 1).toLocaleString("da-DK");
    const { requests, longTasks } = await readAgain(workbench, `${responses} besvarelser`);
    const longest = longTasks.length > 0 ? `${Math.max(...longTasks)} ms` : "at most 50 ms";
    process.stdout.write(`${requests.length} requests; the longest task: ${longest}\n`);
  } finally {
    await workbench.close();
  }
}
