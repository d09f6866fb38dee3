/**
 * The manifest for a given home of the add-in. manifest.xml itself holds the development address.
 * As a command it prints: `node .scripts/manifest.mjs --url https://example.org/fidelitet [--prefix FID]`.
 */
import { readFile } from "node:fs/promises";
import { argv } from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const developmentUrl = "https://localhost:3000";

/**
 * Sets every address of the manifest from one variable, and optionally a prefix for the functions.
 * @param {string} xml the text of manifest.xml
 * @param {{ url: string, prefix?: string }} options `url`: where taskpane.html is served, with or
 *   without a closing slash; `prefix`: FID gives =FID.FIDELITET(…), none gives =FIDELITET(…)
 * @returns {string} the manifest's text
 * @throws when the address is not https, or the prefix is not letters, digits, `.` and `_`
 */
export function writeManifest(xml, { url, prefix }) {
  const moved = xml.replaceAll(developmentUrl, baseAddress(url));
  return prefix ? withNamespace(moved, prefix) : moved;
}

function baseAddress(url) {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:" || parsed.search !== "" || parsed.hash !== "") {
    throw new Error(`The add-in's address must be an https address without ? and #: "${url}"`);
  }
  return parsed.href.replace(/\/+$/, "").replaceAll("&", "&amp;");
}

function withNamespace(xml, prefix) {
  if (!/^\p{L}[\p{L}\p{N}._]*$/u.test(prefix)) {
    throw new Error(
      `The function prefix must start with a letter and hold letters, digits, . and _: "${prefix}"`,
    );
  }
  return xml
    .replace(
      /(\n\s*)<\/Metadata>/,
      (end, indent) => `${end}${indent}<Namespace resid="Functions.Namespace" />`,
    )
    .replace(
      /(\n\s*)<bt:ShortStrings>/,
      (start, indent) =>
        `${start}${indent}  <bt:String id="Functions.Namespace" DefaultValue="${prefix}" />`,
    );
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const { values } = parseArgs({
    options: { url: { type: "string" }, prefix: { type: "string" } },
  });
  const manifest = fileURLToPath(new URL("../manifest.xml", import.meta.url));
  try {
    process.stdout.write(
      writeManifest(await readFile(manifest, "utf8"), {
        url: values.url ?? developmentUrl,
        prefix: values.prefix,
      }),
    );
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
