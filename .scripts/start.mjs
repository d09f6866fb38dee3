import { spawn } from "node:child_process";
import process from "node:process";
import { ensureInstalled } from "./install.mjs";
import { say } from "./say.mjs";

const wantedPort = 3000;

ensureInstalled("run");
const { watch } = await import("./bundle.mjs");
const { serve } = await import("./serve.mjs");
say({ da: "Bygger …", en: "Building …" });

let server;
const stopWatching = await watch("workbench", async (error) => {
  if (error) process.stderr.write(`${error.message}\n`);
  if (error && !server) process.exit(1);
  if (server) return server.reload();
  server = await serve(".build/workbench", { port: wantedPort, live: true });
  if (server.port !== wantedPort) {
    say({
      da: `Port ${wantedPort} er optaget; port ${server.port} bruges i stedet.`,
      en: `Port ${wantedPort} is taken; using port ${server.port} instead.`,
    });
  }
  say({
    da: `Fidelitet kører på ${server.url} (Ctrl+C stopper)`,
    en: `Fidelitet is running at ${server.url} (Ctrl+C stops)`,
  });
  openBrowser(server.url);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, async () => {
    await Promise.all([stopWatching(), server?.close()]);
    process.exit(0);
  });
}

/** Opens the page where there is a browser to open it; a machine without one is no error. */
function openBrowser(url) {
  if (process.env.CI || process.env.BROWSER === "none") return;
  const [command, ...words] = {
    darwin: ["open", url],
    win32: ["cmd", "/c", "start", "", url],
  }[process.platform] ?? ["xdg-open", url];
  const child = spawn(command, words, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}
