/**
 * What the build adds for the pilot (`src/pilot`): its functions' metadata and a manifest of its own,
 * so that it is an add-in beside the product's, with another id, name, page and functions.
 */
import { fileURLToPath } from "node:url";
import { createJiti } from "jiti";

const PRODUCT_ID = "142160bd-825c-4498-968f-11b5e56e9b74";
const PILOT_ID = "7c0d8d0e-0d0a-4f5e-9a63-52f1f0c4b9a1";
const REPLACED = [
  [PRODUCT_ID, PILOT_ID],
  ["/taskpane.html", "/pilot.html"],
  ["/taskpane.js", "/pilot.js"],
  ["/functions-en.json", "/pilot-functions.json"],
  ["/functions.json", "/pilot-functions.json"],
  ['DefaultValue="Fidelity for Excel"', 'DefaultValue="Fidelity pilot"'],
  ['Value="Fidelitet for Excel"', 'Value="Fidelitet pilot"'],
  ['DefaultValue="Fidelity"', 'DefaultValue="Fidelity pilot"'],
  ['Value="Fidelitet"', 'Value="Fidelitet pilot"'],
];

/**
 * The pilot's files from the product's manifest, whose addresses are set.
 * @param {string} manifest
 * @returns {Promise<Record<string, string>>} texts by the names of their files
 * @throws when the manifest lacks what is to be replaced
 */
export async function pilotFiles(manifest) {
  const seen = fileURLToPath(new URL("../src/pilot/seen.ts", import.meta.url));
  const { PILOT_FUNCTIONS } = await createJiti(import.meta.url).import(seen);
  return {
    "pilot-functions.json": JSON.stringify(PILOT_FUNCTIONS, undefined, 2),
    "pilot-manifest.xml": REPLACED.reduce(replaced, manifest),
  };
}

function replaced(text, [from, to]) {
  if (!text.includes(from))
    throw new Error(`manifest.xml has no ${from}, which the pilot replaces`);
  return text.replaceAll(from, to);
}
