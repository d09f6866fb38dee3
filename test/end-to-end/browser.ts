import { accessSync, constants } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Headless, and asking nothing of the network by itself. */
const flags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * A headless Chromium: on Linux the one that npm installs with the project, elsewhere the Edge or
 * the Chrome of the machine. Throws a sentence that says what to do where there is none.
 */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === "linux") {
    const { default: packaged } = await import("@sparticuz/chromium");
    const executablePath = await packaged.executablePath();
    accessSync(executablePath, constants.X_OK);
    return chromium.launch({ executablePath, args: flags });
  }
  for (const channel of ["msedge", "chrome"]) {
    try {
      return await chromium.launch({ channel, args: flags });
    } catch {
      // The next one may be installed.
    }
  }
  throw new Error(
    "The end-to-end tests need Microsoft Edge or Google Chrome: install one of them.",
  );
}
