/** An element of a part as data. Its texts are texts: they are escaped where it is written. */
export interface XmlNode {
  tag: string;
  attributes: Readonly<Record<string, string | number>>;
  children: readonly (XmlNode | string)[];
}

export type XmlChild = XmlNode | string | null | readonly XmlChild[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

/** What XML 1.0 does not allow, however it is written: control characters and halves of pairs. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function flat(children: readonly XmlChild[]): (XmlNode | string)[] {
  return children.flatMap((child) => {
    if (child === null) return [];
    return Array.isArray(child) ? flat(child as readonly XmlChild[]) : [child as XmlNode | string];
  });
}

/** An element; attributes that are undefined and children that are null are left out. */
export function xml(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: XmlChild[]
): XmlNode {
  const kept = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { tag, attributes: Object.fromEntries(kept), children: flat(children) };
}

/** An element that says one thing by its attribute `val`, as most of DrawingML's do. */
export function val(tag: string, value: string | number): XmlNode {
  return xml(tag, { val: value });
}

/** The one place where text becomes markup. */
function escaped(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd").replace(/[&<>"\n\r\t]/g, (letter) => ENTITIES[letter]);
}

function written({ tag, attributes, children }: XmlNode): string {
  const words = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join("");
  const inner = children
    .map((child) => (typeof child === "string" ? escaped(child) : written(child)))
    .join("");
  return inner === "" ? `<${tag}${words}/>` : `<${tag}${words}>${inner}</${tag}>`;
}

/** A whole part of a file. */
export function xmlPart(root: XmlNode): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${written(root)}`;
}
