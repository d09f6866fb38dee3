/**
 * Keeps the pictures: docs/images/workbench.png is the workbench after the overview was built, as
 * the README shows it; .build/screenshots holds the pane's places, narrow and wide, in both languages
 * and all themes, to be looked at. Run it after a change of what they show: `node .scripts/screenshots.mjs`.
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
const widths = [320, 900];
const words = {
  da: { build: "Byg oversigt", places: ["Analyser", "Data", "Rapport", "Kontrol"] },
  en: { build: "Build overview", places: ["Analyses", "Data", "Report", "Check"] },
};

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

for (const [language, { build, places }] of Object.entries(words)) {
  for (const theme of ["light", "dark", "high-contrast"]) {
    await withWorkbench(`?lang=${language}&theme=${theme}`, async (workbench) => {
      const { page, pane } = workbench;
      await pane.getByRole("button", { name: build }).waitFor();
      for (const width of widths) {
        await page
          .locator("#desk")
          .evaluate((desk, px) => desk.style.setProperty("--pane-width", `${px}px`), width);
        for (const [i, place] of places.entries()) {
          await workbench.goTo(place);
          await page.waitForTimeout(500);
          const name = `pane-${language}-${theme}-${width}-${i + 1}.png`;
          await page.locator("#pane-side").screenshot({ path: path.join(looks, name) });
        }
      }
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
