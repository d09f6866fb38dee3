/**
 * Draws the charts of test/gallery: docs/images/gallery holds them as SVG files and docs/gallery.md
 * shows them. Run it after a change of how charts look: `node .scripts/gallery.mjs`. With `--png`
 * headless Chromium also makes pictures in .build/gallery, in all themes and as narrow as the pane,
 * to be looked at.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";
import { ensureInstalled } from "./install.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const pictures = path.join(root, "docs", "images", "gallery");
const looks = path.join(root, ".build", "gallery");

ensureInstalled("test");
const jiti = createJiti(root);
const load = (file) => jiti.import(path.join(root, file));
const { galleryPage, galleryPictures } = await load("test/gallery/gallery-page.ts");

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
for (const { name, svg } of galleryPictures({ words: true })) {
  writeFileSync(path.join(pictures, `${name}.svg`), `${svg}\n`);
}
writeFileSync(path.join(root, "docs", "gallery.md"), galleryPage());

if (process.argv.includes("--png")) {
  mkdirSync(looks, { recursive: true });
  const { openBrowser } = await load("test/end-to-end/browser.ts");
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1.5 });
    const variants = {
      light: { words: true },
      dark: { words: true, theme: "dark" },
      contrast: { words: true, theme: "high-contrast" },
      narrow: { words: true, width: 216 },
    };
    for (const [variant, options] of Object.entries(variants)) {
      for (const { name, svg } of galleryPictures(options)) {
        await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
        const file = path.join(looks, `${name}-${variant}.png`);
        await page.locator("svg").screenshot({ path: file });
      }
    }
  } finally {
    await browser.close();
  }
}
