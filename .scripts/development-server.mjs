import { createRequire } from "node:module";
import path from "node:path";
import { watch } from "./bundle.mjs";
import { serve } from "./serve.mjs";

const require = createRequire(import.meta.url);

/**
 * Builds the add-in for side-loading and serves it on https://localhost:3000, the address of the
 * manifest, with office.js unmodified from its package. Builds again after every change.
 * Resolves after the first build to `{ url, close }`; rejects where the port is taken.
 */
export async function startDevelopmentServer() {
  const { getHttpsServerOptions } = require("office-addin-dev-certs");
  const tls = await getHttpsServerOptions();
  let firstBuild;
  const built = new Promise((resolve, reject) => (firstBuild = { resolve, reject }));
  const stopWatching = await watch("development", (error) =>
    error ? firstBuild.reject(error) : firstBuild.resolve(),
  );
  await built;
  const officeFolder = path.dirname(require.resolve("@microsoft/office-js/dist/office.js"));
  const server = await serve(".build/development", {
    port: 3000,
    exact: true,
    tls,
    mounts: { "/office-js/": officeFolder },
  });
  return { url: server.url, close: () => Promise.all([stopWatching(), server.close()]) };
}
