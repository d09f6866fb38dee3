import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(__dirname, "../..");

/** manifest.xml as it lies in the repository. */
export function developmentManifest(): Manifest {
  return parseManifest(readFileSync(path.join(root, "manifest.xml"), "utf8"));
}

/** The manifest as a build writes it, through the build's own script. */
export function builtManifest(...options: string[]): Manifest {
  const script = path.join(root, ".scripts/manifest.mjs");
  return parseManifest(
    execFileSync(process.execPath, [script, ...options], { encoding: "utf8", stdio: "pipe" }),
  );
}

export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

export interface Manifest {
  /** All elements, in document order. */
  all: Element[];
  /** Elements of a name, the `bt:` before it included. */
  named(name: string): Element[];
  xml: string;
}

/** A small reader of well-formed XML without CDATA: throws where tags do not close. */
export function parseManifest(xml: string): Manifest {
  const all: Element[] = [];
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const body = xml.replace(/<\?.*?\?>|<!--[\s\S]*?-->/g, "");
  const token = /<(\/?)([\w:]+)((?:\s+[\w:]+\s*=\s*"[^"<]*")*)\s*(\/?)>|([^<]+)/y;
  while (token.lastIndex < body.length) {
    const at = token.lastIndex;
    const match = token.exec(body);
    if (!match)
      throw new Error(`not well-formed XML at character ${at}: ${body.slice(at, at + 40)}`);
    const [, closing, name = "", attributes = "", empty, text] = match;
    const parent = open[open.length - 1];
    if (parent === undefined) throw new Error("a tag closes that was never opened");
    if (text !== undefined) parent.text += text.trim();
    else if (closing) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [], text: "" };
      all.push(element);
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  if (open.length !== 1) throw new Error(`<${open[open.length - 1]?.name}> is never closed`);
  return { all, xml, named: (name) => all.filter((element) => element.name === name) };
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)\s*=\s*"([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, value]));
}
