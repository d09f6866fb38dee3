import { createElement, type ReactElement } from "react";
import type { SvgNode } from "../../svg/svg-node";

/** React's name of an attribute of SVG. */
function reactName(name: string): string {
  if (/^(aria|data)-/.test(name)) return name;
  if (name === "class") return "className";
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function drawn({ tag, attributes, children }: SvgNode, key?: number): ReactElement {
  const props = Object.entries(attributes).map(([name, value]) => [reactName(name), value]);
  return createElement(
    tag,
    { ...(Object.fromEntries(props) as Record<string, string | number>), key },
    ...children.map((child, i) => (typeof child === "string" ? child : drawn(child, i))),
  );
}

/** A picture in the page. React writes its texts as texts. */
export function SvgPicture({ picture }: { picture: SvgNode }) {
  return drawn(picture);
}
