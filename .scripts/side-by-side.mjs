/**
 * Writes docs/side-by-side.md: the published figures beside what is computed now. Run it after a
 * change of either: `node .scripts/side-by-side.mjs`.
 */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { ensureInstalled } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

ensureInstalled("test");
const { sideBySidePage } = await createJiti(root).import(
  path.join(root, "test/side-by-side/page.ts"),
);
writeFileSync(path.join(root, "docs", "side-by-side.md"), sideBySidePage());
