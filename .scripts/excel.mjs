/**
 * Side-loads the add-in into desktop Excel, and takes it out again: `excel.mjs start | stop`.
 * `excel.mjs serve` is what `start` leaves running: the add-in on the manifest's address.
 */
import { createRequire } from "node:module";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { inLanguage, say } from "./say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const manifest = fileURLToPath(new URL("../manifest.xml", import.meta.url));
const require = createRequire(import.meta.url);

const commands = { start, stop, serve };
const command = commands[process.argv[2]];

if (command === undefined) {
  fail({ da: "Skriv start eller stop.", en: "Say start or stop." });
} else if (process.platform !== "win32" && process.platform !== "darwin") {
  fail({
    da: "Excel til skrivebordet findes kun til Windows og macOS: brug npm start, som viser tilføjelsen med et regneark i browseren.",
    en: "Desktop Excel exists for Windows and macOS only: use npm start, which shows the add-in with a spreadsheet in the browser.",
  });
} else {
  process.chdir(root);
  try {
    await command();
  } catch (error) {
    fail({ da: inDanish(error), en: error.message });
  }
}

async function start() {
  const { ensureInstalled } = await import("./install.mjs");
  ensureInstalled("excel");
  say({
    da: "Windows eller macOS kan spørge, om certifikatet til localhost må bruges: sig ja.",
    en: "Windows or macOS may ask whether the certificate for localhost is trusted: say yes.",
  });
  await require("office-addin-dev-certs").ensureCertificatesAreInstalled();
  const { startDebugging } = require("office-addin-debugging");
  await startDebugging(manifest, {
    appType: "desktop",
    app: "excel",
    devServerCommandLine: "node .scripts/excel.mjs serve",
    devServerPort: 3000,
  });
  say({
    da: "Excel åbner med Fidelitet på fanen Hjem. Slut med npm run excel:stop.",
    en: "Excel opens with Fidelity on the Home tab. End with npm run excel:stop.",
  });
}

async function stop() {
  const { ensureInstalled } = await import("./install.mjs");
  ensureInstalled("excel");
  await require("office-addin-debugging").stopDebugging(manifest);
}

async function serve() {
  const { startDevelopmentServer } = await import("./development-server.mjs");
  const { url } = await startDevelopmentServer();
  say({ da: `Tilføjelsen ligger på ${url}.`, en: `The add-in is at ${url}.` });
}

/** The tools speak English only: a Danish sentence says what it is about. */
function inDanish(error) {
  return `Det lykkedes ikke. Værktøjet svarede: ${error.message}`;
}

function fail(texts) {
  process.stderr.write(`${inLanguage(texts)}\n`);
  process.exitCode = 2;
}
