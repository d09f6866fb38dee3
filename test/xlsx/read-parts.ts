import { strFromU8, unzipSync } from "fflate";
import { Parser } from "saxen";

/** An element as it stands in a part; attributes and tags with their prefixes. */
export interface Element {
  tag: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

const ENTITY = /&(?:#(\d+)|(amp|lt|gt|quot));/g;
const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' };

function decoded(text: string): string {
  return text.replace(ENTITY, (_, code?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(Number(code)) : NAMED[name],
  );
}

function parsed(xml: string): Element {
  const top: Element = { tag: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new Parser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("openTag", (tag, attributes) => {
    const own = Object.entries(attributes()).map(([name, value = ""]) => [name, decoded(value)]);
    const element: Element = {
      tag,
      attributes: Object.fromEntries(own) as Record<string, string>,
      children: [],
      text: "",
    };
    open[open.length - 1].children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => (open[open.length - 1].text += decoded(text)));
  parser.on("closeTag", () => open.pop());
  parser.write(xml).end();
  return top.children[0];
}

/** The parts of a written file, by their paths. */
export function readParts(bytes: Uint8Array): Map<string, Element> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, parsed(strFromU8(part))]),
  );
}

/** Every element of this tag, at any depth, in order. */
export function all(element: Element | undefined, tag: string): Element[] {
  return (element?.children ?? []).flatMap((child) => [
    ...(child.tag === tag ? [child] : []),
    ...all(child, tag),
  ]);
}

/** The element down this path of tags; undefined where there is none. */
export function down(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce<Element | undefined>(
    (found, tag) => found?.children.find((child) => child.tag === tag),
    element,
  );
}

/** What an element down this path says by its attribute `val`. */
export function valueAt(element: Element | undefined, ...path: string[]): string | undefined {
  return down(element, ...path)?.attributes.val;
}
