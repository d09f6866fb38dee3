/**
 * Keeps the pictures: docs/images/workbench.png is the workbench after the overview was built, as
 * the README shows it; .build/screenshots holds the pane at 320 pixels in both languages and all
 * themes, to be looked at. Run it after a change of what they show: `node .scripts/screenshots.mjs`.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { bundle } from "./bundle.mjs";
import { ensureInstalled } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const looks = path.join(root, ".build", "screenshots");
const readme = path.join(root, "docs", "images", "workbench.png");
const narrowestPane = 320;

ensureInstalled("test");
await bundle("workbench");
const { Workbench } = await createJiti(root).import(
  path.join(root, "test/end-to-end/workbench.ts"),
);
for (const folder of [looks, path.dirname(readme)]) mkdirSync(folder, { recursive: true });

await withWorkbench("", async ({ page, pane }) => {
  await pane.getByRole("button", { name: "Byg oversigt" }).click();
  await pane.getByText(/bygget i det nye ark/).waitFor();
  await page.waitForTimeout(1500);
  await page.screenshot({ path: readme });
});

for (const language of ["da", "en"]) {
  for (const theme of ["light", "dark", "high-contrast"]) {
    await withWorkbench(`?lang=${language}&theme=${theme}`, async ({ page, pane }) => {
      await page
        .locator("#desk")
        .evaluate(
          (desk, width) => desk.style.setProperty("--pane-width", `${width}px`),
          narrowestPane,
        );
      const name = { da: "Byg oversigt", en: "Build overview" }[language];
      await pane.getByRole("button", { name }).waitFor();
      await page.waitForTimeout(1000);
      const side = page.locator("#pane-side");
      await side.screenshot({ path: path.join(looks, `pane-${language}-${theme}.png`) });
      await page.screenshot({ path: path.join(looks, `workbench-${language}-${theme}.png`) });
    });
  }
}

async function withWorkbench(query, look) {
  const workbench = await Workbench.open({ query, width: 1440, height: 900 });
  try {
    await look(workbench);
  } finally {
    await workbench.close();
  }
}
