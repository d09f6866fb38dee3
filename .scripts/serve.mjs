import { createReadStream, promises as files } from "node:fs";
import http from "node:http";
import https from "node:https";
import net from "node:net";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const liveReload = `new EventSource("/rebuilt").onmessage = () => location.reload();`;

/**
 * Serves a folder on this machine only, without caching.
 * `port`: the wanted port (0: any); with `exact` a taken port is an error, else the next free one.
 * `live`: pages reload when `reload()` is called. `mounts`: further folders by address prefix.
 * `tls`: key and certificate for https. Resolves to `{ url, port, reload, close }`.
 */
export async function serve(
  folder,
  { port = 3000, exact = false, live = false, mounts = {}, tls } = {},
) {
  const listeners = new Set();
  const answer = (request, response) => {
    const address = new URL(request.url, "http://localhost").pathname;
    if (live && address === "/rebuilt") return listen(listeners, response);
    if (live && address === "/live-reload.js") return send(response, 200, ".js", liveReload);
    return sendFile(fileFor(address, folder, mounts), live, response);
  };
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  const used = await listenOn(server, port, exact);
  return {
    port: used,
    url: `${tls ? "https" : "http"}://localhost:${used}`,
    reload: () => listeners.forEach((response) => response.write("data: rebuilt\n\n")),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

async function listenOn(server, first, exact) {
  for (let port = first; port < first + 100; port++) {
    if (port === 0 || !(await answers(port))) {
      const error = await new Promise((resolve) => {
        server.once("error", resolve);
        server.listen(port, "localhost", () => resolve(undefined));
      });
      if (!error) return server.address().port;
      if (error.code !== "EADDRINUSE" && error.code !== "EACCES") throw error;
    }
    if (exact) break;
  }
  throw new Error(`port ${first} is taken`);
}

/** Whether anything on this machine answers on the port, whichever address it listens on. */
async function answers(port) {
  const attempts = ["127.0.0.1", "::1"].map(
    (host) =>
      new Promise((resolve) => {
        const socket = net.connect({ host, port, timeout: 500 });
        const end = (answered) => () => (socket.destroy(), resolve(answered));
        socket.once("connect", end(true)).once("error", end(false)).once("timeout", end(false));
      }),
  );
  return (await Promise.all(attempts)).includes(true);
}

/** The file behind an address, or undefined where the address leads out of the folder. */
function fileFor(address, folder, mounts) {
  let name;
  try {
    name = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const prefix = Object.keys(mounts).find((mount) => name.startsWith(mount));
  const base = path.resolve(prefix ? mounts[prefix] : folder);
  const rest = prefix ? name.slice(prefix.length) : name;
  const file = path.join(base, rest.endsWith("/") || rest === "" ? `${rest}index.html` : rest);
  return file.startsWith(base + path.sep) ? file : undefined;
}

async function sendFile(file, live, response) {
  const found = file && (await files.stat(file).catch(() => undefined));
  if (!found?.isFile()) return send(response, 404, ".html", "404");
  const kind = path.extname(file);
  if (live && kind === ".html") {
    const page = await files.readFile(file, "utf8");
    const script = `<script src="/live-reload.js"></script></body>`;
    return send(response, 200, kind, page.replace("</body>", script));
  }
  response.writeHead(200, headers(kind));
  return createReadStream(file).pipe(response);
}

function send(response, status, kind, text) {
  response.writeHead(status, headers(kind)).end(text);
}

function headers(kind) {
  return {
    "Content-Type": types[kind] ?? "application/octet-stream",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  };
}

function listen(listeners, response) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(":\n\n");
  listeners.add(response);
  response.on("close", () => listeners.delete(response));
}

// As a command: `node .scripts/serve.mjs FOLDER` serves a folder on a free port and prints where.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // Started by a test run, it ends with it, however that ends.
  process.once("disconnect", () => process.exit(0));
  const { url } = await serve(process.argv[2], { port: 0 });
  process.stdout.write(`${url}\n`);
}
