/**
 * Draws assets/icon-<size>.png from the two SVG drawings, in headless Chromium.
 * Run it after a change of assets/icon.svg or assets/icon-16.svg: `node .scripts/icons.mjs`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import chromium from "@sparticuz/chromium";
import { chromium as playwright } from "playwright-core";

/** Pixel size → the drawing it is made from: the smallest has a drawing of its own. */
const drawings = new Map([
  [16, "icon-16.svg"],
  [32, "icon.svg"],
  [64, "icon.svg"],
  [80, "icon.svg"],
  [128, "icon.svg"],
]);

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const assets = fileURLToPath(new URL("../assets/", import.meta.url));

const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  args: quiet,
});
try {
  for (const [size, drawing] of drawings) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    const svg = await readFile(assets + drawing, "utf8");
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${svg}`);
    await writeFile(
      `${assets}icon-${size}.png`,
      await page.screenshot({ omitBackground: true, type: "png" }),
    );
    await page.close();
  }
} finally {
  await browser.close();
}
