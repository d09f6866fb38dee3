import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./install.mjs";

/** Writes the sample survey as files: one semicolon-separated CSV with a byte order mark a round. */
ensureInstalled("run");
const { createJiti } = await import("jiti");
const { sampleFiles } = await createJiti(import.meta.url).import(
  "../src/workbench/sample/sample-files.ts",
);
const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "assets", "sample");
mkdirSync(folder, { recursive: true });
for (const { name, text } of sampleFiles()) writeFileSync(path.join(folder, name), text);
